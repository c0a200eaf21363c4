import { handlesIn } from './handles.ts';
import { type Lines, linesOf, mentionsIn, saying, says } from './phrases.ts';
import { sentencesOf } from './sentences.ts';
import { foreignTo } from './tongue.ts';

/** What a text can ask for or claim. Each has its words, and words that take it back: "no need to DM". */
export const ASKS = ['dm', 'meeting', 'deal', 'pitch', 'knows', 'intro'] as const;
export type Ask = (typeof ASKS)[number];

/** What a text asks for and claims, sentence by sentence; quoted words are not its own. */
export interface Asking {
  asks: readonly Ask[];
  /** Handles that it claims to know, or offers to introduce others to; lower case. */
  knows: readonly string[];
  introduces: readonly string[];
  /** It names what the meeting is about that it asks for. */
  reason: boolean;
}

/** Reads what a text asks for. */
export function askingOf(text: string): Asking {
  const foreign = foreignTo(text);
  const sentences = sentencesOf(text).map((sentence) => ({
    handles: handlesIn(sentence),
    lines: linesOf(sentence, 'mentions').filter(([language]) => !foreign.includes(language)),
  }));
  const found = new Map<Ask, Lines[]>(
    ASKS.map((ask) => [ask, sentences.map(({ lines }) => saying(lines, ask, `${ask}-not`))]),
  );
  /** Those whom the phrase itself names; where it names nobody, the sentence's last, or those of the next sentence or the one before. */
  const named = (ask: Ask) =>
    (found.get(ask) ?? []).flatMap((lines, index) => {
      if (lines.length === 0) return [];
      const handles = sentences[index]?.handles ?? [];
      const inside = mentionsIn(lines, ask).flatMap((one) => handles[one] ?? []);
      if (inside.length > 0) return inside;
      if (handles.length > 0) return handles.slice(-1);
      const after = sentences[index + 1]?.handles ?? [];
      return after.length > 0 ? after : (sentences[index - 1]?.handles ?? []);
    });
  const asks = ASKS.filter((ask) => found.get(ask)?.some((lines) => lines.length > 0));
  // A reason counts in the language of the request: a word of one may be the beginning of a word of another.
  const meeting = new Set(found.get('meeting')?.flatMap((lines) => lines.map(([language]) => language)));
  const gives = (lines: Lines) => says(lines, 'reason') && !says(lines, 'reason-not');
  return {
    asks,
    knows: named('knows'),
    introduces: named('intro'),
    reason: sentences.some(({ lines }) => gives(lines.filter(([language]) => meeting.has(language)))),
  };
}

/** What of a text's asks is about two people coming closer; that alone is kept of it, see `Traits`. */
export const closerAsks = ({ asks }: Pick<Asking, 'asks'>) =>
  (['dm', 'meeting'] as const).filter((ask) => asks.includes(ask));
