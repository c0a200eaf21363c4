import { parseSync } from 'vite';

/** What no module of Tact may contain, by the name that an exception would use. DESIGN.md, Promises 1 and 2. */
const BANS = {
  request:
    /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b/,
  html: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment)\b|\bdocument\s*\.\s*write/,
  code: /\beval\b|\bnew\s+Function\b|\bFunction\s*\(/,
  event: /\bdispatchEvent\b|\bexecCommand\b/,
  click: /\.\s*(click|submit|requestSubmit)\s*\(/,
  message: /\bpostMessage\b/,
  log: /\bconsole\b/,
  world: /\bworld\b["']?\s*:\s*["'`]MAIN/,
} as const;
export type Ban = keyof typeof BANS;

/** Which bans a module breaks. Comments are free to name what is forbidden. */
export function bansBroken(path: string, text: string): Ban[] {
  const { comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
  const code = comments.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return (Object.keys(BANS) as Ban[]).filter((ban) => BANS[ban].test(code));
}
