import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Ban, bansBroken } from './tools/bans.ts';
import { sources } from './tools/sources.ts';

/** Where a ban is lifted, and why. */
const EXCEPTIONS: { path: string; ban: Ban; why: string }[] = [];

const root = new URL('..', import.meta.url);

const broken = Object.entries(sources).flatMap(([path, text]) =>
  bansBroken(path, text).map((ban) => ({ path, ban })),
);
const excused = ({ path, ban }: { path: string; ban: Ban }) =>
  EXCEPTIONS.some((one) => one.path === path && one.ban === ban);

/** The value below which `share` of the numbers lie. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
const linesOf = (text: string) => text.trimEnd().split('\n').length;

/** A path of somebody's machine; a web address that happens to look like one is not. */
const isMachinePath = (text: string) => /(?<![\w.@-])\/(work|root)\//.test(text);

/** Where a lock file says that packages are fetched from; `.npmrc` keeps that out of it. */
const hosts = (lock: string) => [...lock.matchAll(/"resolved": "(https?:[^"]*)/g)].map(([, url]) => url);

describe('zero footprint', () => {
  it('no module asks the network, writes HTML or logs, makes code or events, or enters the page’s world', () => {
    expect(broken.filter((one) => !excused(one))).toEqual([]);
  });

  it('every exception is still needed', () => {
    const needed = EXCEPTIONS.map(({ path, ban }) => ({ path, ban }));
    expect(
      needed.filter((one) => !broken.some(({ path, ban }) => path === one.path && ban === one.ban)),
    ).toEqual([]);
  });

  const planted: [Ban, string][] = [
    ['request', "await fetch('https://x.com')"],
    ['request', "const ask = globalThis['fetch']"],
    ['request', 'new XMLHttpRequest()'],
    ['request', "new WebSocket('wss://x.com')"],
    ['request', "navigator.sendBeacon('/a')"],
    ['html', "a.innerHTML = '<b>'"],
    ['html', "a.outerHTML = '<b>'"],
    ['html', "a.insertAdjacentHTML('beforeend', '<b>')"],
    ['html', 'const a = <b dangerouslySetInnerHTML={c} />'],
    ['html', "document.write('<b>')"],
    ['code', "eval('1')"],
    ['code', "new Function('return 1')"],
    ['event', "a.dispatchEvent(new Event('click'))"],
    ['event', "document.execCommand('insertText', false, 'a')"],
    ['click', 'button.click()'],
    ['click', 'button?.click()'],
    ['click', 'form.requestSubmit()'],
    ['message', "window.postMessage('a')"],
    ['log', 'console.error(draft)'],
    ['world', "const script = { world: 'MAIN' }"],
  ];
  for (const [ban, text] of planted)
    it(`sees ${text}`, () => expect(bansBroken('planted.tsx', text)).toEqual([ban]));

  it('lets comments and innocent neighbours pass', () => {
    const innocent =
      '// never fetch(), never eval()\n/* .click() */ prefetch(); onClick(); medieval = { world: "ISOLATED" };';
    expect(bansBroken('planted.tsx', innocent)).toEqual([]);
  });
});

describe('small modules', () => {
  const lines = Object.entries(sources).map(([path, text]) => ({ path, lines: linesOf(text) }));
  const numbers = lines.map((one) => one.lines);

  it('none has over 250 lines', () => expect(lines.filter((one) => one.lines > 250)).toEqual([]));
  it('half of them have 50 lines or fewer', () => expect(quantile(numbers, 0.5)).toBeLessThanOrEqual(50));
  it('nine in ten have 130 lines or fewer', () => expect(quantile(numbers, 0.9)).toBeLessThanOrEqual(130));

  it('lines and quantiles are counted right', () => {
    expect([linesOf('a\n'), linesOf('a\nb')]).toEqual([1, 2]);
    expect([quantile([9, 1, 2], 0.5), quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)]).toEqual([2, 9]);
  });
});

describe('nothing of the machine it was made on', () => {
  const at = (file: string) => new URL(encodeURI(file), root);
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
  });
  const files = listed
    .toString()
    .split('\0')
    .filter((file) => file && existsSync(at(file)));
  const read = (file: string) => readFileSync(at(file), 'latin1');

  it('no file names a path of the machine', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => isMachinePath(read(file)))).toEqual([]);
  });

  it('the lock file names no registry', () => {
    expect(hosts(read('package-lock.json'))).toEqual([]);
  });

  it('sees a planted path, and knows a web address', () => {
    const slash = '/';
    expect(isMachinePath(`see ${slash}work${slash}main`)).toBe(true);
    expect(isMachinePath(`"file://${slash}root${slash}x"`)).toBe(true);
    expect(isMachinePath(`https://example.org${slash}work${slash}x`)).toBe(false);
  });
  it('sees a planted registry', () => {
    const lock = '{"a": {"resolved": "packages/a"}, "b": {"resolved": "http://registry.invalid/b"}}';
    expect(hosts(lock)).toEqual(['http://registry.invalid/b']);
  });
});
