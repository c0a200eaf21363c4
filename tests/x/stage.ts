import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { frontOf } from '@/utils/x/front.ts';
import type { Sighting, TaggedPost } from '@/utils/x/sighting.ts';
import { watch } from '@/utils/x/watch.ts';

/** Moves to another address, as X does within a page. */
export function goTo(path: string, host = 'x.com'): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(`https://${host}${path}`);
}

/** Puts one of our pages into the document, at a path of X. */
export function show(page: string, path = '/home'): void {
  vi.stubGlobal('navigation', undefined);
  goTo(path);
  const html = readFileSync(`tests/x/pages/${page}.html`, 'utf8');
  const shown = new DOMParser().parseFromString(html, 'text/html');
  for (const { name } of [...document.documentElement.attributes])
    document.documentElement.removeAttribute(name);
  for (const { name, value } of shown.documentElement.attributes)
    document.documentElement.setAttribute(name, value);
  document.documentElement.innerHTML = shown.documentElement.innerHTML;
  document.body.setAttribute('style', shown.body.getAttribute('style') ?? '');
}

export const one = (css: string, scope: ParentNode = document): HTMLElement => {
  const found = scope.querySelector<HTMLElement>(css);
  if (!found) throw new Error(`nothing matches ${css}`);
  return found;
};

/** The first copy of a post; `nth` for another. */
export function post(id: string, nth = 0): HTMLElement {
  const links = [...document.querySelectorAll(`a[href*="/status/${id}"]`)];
  const roots = new Set(links.map((link) => link.closest<HTMLElement>('[data-testid="tweet"]')));
  const found = [...roots].filter((root) => root !== null)[nth];
  if (!found) throw new Error(`no post ${id}`);
  return found;
}

export const button = (root: ParentNode, ...ids: string[]): HTMLElement =>
  one(ids.map((id) => `[data-testid="${id}"]`).join(), root);

/** What X does when a button flips: the same element under another name. */
export const flip = (element: Element, to: string): void => element.setAttribute('data-testid', to);

export function click(target: Element): void {
  target.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, composed: true }));
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

export const key = (target: Element, name: string, options: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...options }),
  );

/** Lets observers report. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) await Promise.resolve();
};

/** Lets time pass; observers report in between. */
export const pass = async (ms: number): Promise<void> => {
  await settle();
  await vi.advanceTimersByTimeAsync(ms);
};

export interface Eyes {
  seen: Sighting[];
  acts(): Extract<Sighting, { type: 'act' }>['act'][];
  undos(): Extract<Sighting, { type: 'undo' }>[];
  /** Acts and undos by name, in order. */
  deeds(): string[];
  people(): Extract<Sighting, { type: 'people' }>[];
  sights(): string[];
  /** What was told of chats, message by message. */
  chats(): TaggedPost[][];
  listen(tags: readonly string[]): void;
  close(): void;
}

/** Opens eyes on the document. Events made by tests count as a person's, unless it says otherwise. */
export function open({ trusted = () => true }: { trusted?: (event: Event) => boolean } = {}): Eyes {
  const seen: Sighting[] = [];
  const life = new AbortController();
  let ids = 0;
  const { listen } = watch(frontOf(document), {
    document,
    now: () => Date.now(),
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
    emit: (sighting) => seen.push(sighting),
    signal: life.signal,
    trusted,
  });
  return {
    seen,
    acts: () => seen.flatMap((sighting) => (sighting.type === 'act' ? sighting.act : [])),
    undos: () => seen.flatMap((sighting) => (sighting.type === 'undo' ? sighting : [])),
    deeds: () => seen.map(({ type }) => type).filter((type) => type === 'act' || type === 'undo'),
    people: () => seen.flatMap((sighting) => (sighting.type === 'people' ? sighting : [])),
    sights: () =>
      seen.flatMap((sighting) => (sighting.type === 'sight' ? `${sighting.sight} ${sighting.account}` : [])),
    chats: () => seen.flatMap((sighting) => (sighting.type === 'chat' ? [sighting.heard] : [])),
    listen,
    close: () => life.abort(),
  };
}
