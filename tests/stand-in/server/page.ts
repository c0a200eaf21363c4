import { randomBytes } from 'node:crypto';
import { BACKGROUND, type PageOptions } from '../options.ts';
import { person } from '../people.ts';
import type { Memory } from '../state.ts';

/** What the HTML hands to the app. */
export interface Handover {
  readonly options: PageOptions;
  readonly memory: Memory;
}

const attribute = (text: string) => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page and its policy. `strange` pages have a layout Tact does not know, without X's skeleton. */
export function renderPage(
  { options, memory }: Handover,
  strange: boolean,
): { html: string; policy: string } {
  const nonce = randomBytes(12).toString('base64');
  const me = memory.account ? person(memory.account) : undefined;
  const state = {
    session: me ? { user_id: me.userId } : {},
    entities: {
      users: {
        entities: me ? { [me.userId]: { id_str: me.userId, screen_name: me.handle, name: me.name } } : {},
      },
    },
    standIn: { options, memory } satisfies Handover,
  };
  const data = JSON.stringify(state).replaceAll('<', '\\u003c');
  const dark = options.theme !== 'light';
  const html = `<!doctype html>
<html dir="${options.dir}" lang="${attribute(options.lang)}" style="color-scheme: ${dark ? 'dark' : 'light'};"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="theme-color" content="${dark ? '#000000' : '#FFFFFF'}">
<title>X</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/stand-in/app.css">
${strange ? '' : '<style id="react-native-stylesheet"></style>'}
</head><body style="background-color: ${BACKGROUND[options.theme]};">
${strange ? '<div id="app"></div>' : '<div id="react-root"></div>'}
<script nonce="${nonce}">window.__INITIAL_STATE__=${data};window.__SCRIPTS_LOADED__={};</script>
<script type="module" nonce="${nonce}" src="/stand-in/app.js"></script>
</body></html>`;
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self' https://api.x.com",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
  return { html, policy };
}
