import { sameHosts } from '../linkish.ts';
import type { SeenDraft } from '../sighting.ts';

/** So many characters at the end may have been typed since (DESIGN.md, The way of the data). */
const TAIL = 12;

/** Whether an answer about one draft still holds for another: the same addressee and links, texts alike but for their end. */
export function stillHolds(asked: SeenDraft, now: SeenDraft): boolean {
  if (asked.kind !== now.kind || asked.person !== now.person || asked.post !== now.post) return false;
  if (asked.chat?.theirs !== now.chat?.theirs || asked.chat?.answered !== now.chat?.answered) return false;
  const [a, b] = [asked.text, now.text];
  if (a === b) return true;
  const head = Math.max(a.length, b.length, TAIL) - TAIL;
  if (head > Math.min(a.length, b.length) || a.slice(0, head) !== b.slice(0, head)) return false;
  return sameHosts(a, b);
}
