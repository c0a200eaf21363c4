import { type ChatOptions, chatQuery, DEFAULT_CHAT_OPTIONS, readChatOptions } from './chat-options.ts';
import { DEFAULT_SEED } from './posts.ts';

export type Theme = 'light' | 'black' | 'contrast';

/** How the page looks and speaks; every field can stand in the URL's query, and stays in a cookie. */
export interface PageOptions extends ChatOptions {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: Theme;
  readonly seed: number;
  /** Every test id of the action bars is another: X changed. */
  readonly broken: boolean;
  /** Milliseconds that the stand-in's own clock is ahead. */
  readonly clock: number;
}

export const DEFAULT_OPTIONS: PageOptions = {
  lang: 'en',
  dir: 'ltr',
  theme: 'light',
  seed: DEFAULT_SEED,
  broken: false,
  clock: 0,
  ...DEFAULT_CHAT_OPTIONS,
};

/** `body`'s background, by which X's themes are told apart. */
export const BACKGROUND: Readonly<Record<Theme, string>> = {
  light: 'rgb(255, 255, 255)',
  black: 'rgb(0, 0, 0)',
  contrast: 'rgb(5, 5, 5)',
};

export const OPTIONS_COOKIE = 'stand_in';

/** Options out of a query or a cookie's value; what is missing or makes no sense falls back. */
export function readOptions(query: URLSearchParams, fallback: PageOptions): PageOptions {
  const theme = query.get('theme') ?? '';
  const dir = query.get('dir');
  const seed = Number(query.get('seed') ?? Number.NaN);
  const clock = Number(query.get('clock') ?? Number.NaN);
  return {
    lang: query.get('lang') ?? fallback.lang,
    dir: dir === 'rtl' || dir === 'ltr' ? dir : fallback.dir,
    theme: theme in BACKGROUND ? (theme as Theme) : fallback.theme,
    seed: Number.isInteger(seed) ? seed : fallback.seed,
    broken: query.has('broken') ? query.get('broken') === '1' : fallback.broken,
    clock: Number.isInteger(clock) ? clock : fallback.clock,
    ...readChatOptions(query, fallback),
  };
}

/** The options as a cookie's value, which `readOptions` reads back. */
export const optionsCookie = (options: PageOptions): string =>
  `${OPTIONS_COOKIE}=${encodeURIComponent(
    new URLSearchParams({
      lang: options.lang,
      dir: options.dir,
      theme: options.theme,
      seed: String(options.seed),
      broken: options.broken ? '1' : '0',
      clock: String(options.clock),
      ...chatQuery(options),
    }).toString(),
  )}; path=/`;
