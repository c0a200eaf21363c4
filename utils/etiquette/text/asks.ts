import { LANGUAGES, type Spoken } from './languages.ts';
import { ASKS, type Ask, listedIn, readSentences, reasonIn, type Sentence } from './listed.ts';
import { lined, mentionsIn } from './phrases.ts';
import { scoreOf } from './scores.ts';
import { tonguesOf } from './tongue.ts';

/** What a text asks for and claims; quoted words are not its own. */
export interface Asking {
  asks: readonly Ask[];
  /** Handles that it claims to know, or offers to introduce others to; lower case. */
  knows: readonly string[];
  introduces: readonly string[];
  /** It names what the meeting is about that it asks for. */
  reason: boolean;
}

/** Sentences that are weighed together: what is asked may be spread over some, and must not drown in many. */
const TOGETHER = 4;

/** Neighbouring sentences, so many at a time. */
const stretches = (sentences: readonly Sentence[]): (readonly Sentence[])[] =>
  Array.from({ length: Math.max(1, sentences.length - TOGETHER + 1) }, (_, at) =>
    sentences.slice(at, at + TOGETHER),
  );

/** The languages that a text may be in, of those that have a folder. */
export function spokenIn(text: string): Spoken[] {
  const tongues = tonguesOf(text);
  const latin = ([name, { script }]: [string, Spoken]) => !script.test('a') || tongues.includes(name);
  const all = Object.entries(LANGUAGES).filter(([, { script }]) => script.test(text.toLowerCase()));
  return all.filter(latin).map(([, language]) => language);
}

/** Whom a stretch names: those in the phrase itself; else the last of its sentence, or of the next or the one before. */
function namedIn(sentences: readonly Sentence[], ask: Ask): readonly string[] {
  const listed = listedIn(sentences, ask);
  const at = listed.findIndex((lines) => lines.length > 0);
  const { handles = [] } = sentences[at] ?? {};
  const inside = mentionsIn(listed[at] ?? [], ask).flatMap((one) => handles[one] ?? []);
  if (inside.length > 0) return inside;
  if (handles.length > 0) return handles.slice(-1);
  const near = at < 0 ? sentences.toReversed() : [sentences[at + 1], sentences[at - 1]];
  const named = near.find((sentence) => sentence && sentence.handles.length > 0)?.handles ?? [];
  return at < 0 ? named.slice(-1) : named;
}

/** Reads what a text asks for: phrases of the lists are found, and with them all its words are weighed. */
export function askingOf(text: string): Asking {
  const parts = stretches(readSentences(text));
  const spoken = spokenIn(text);
  const weighed = (what: Ask | 'reason', part: readonly Sentence[], listed: boolean) =>
    spoken.some((language) => {
      const lines = part.map((sentence) => lined(sentence.text, language, 'mentions'));
      return scoreOf(what, lines, language, listed) > 0;
    });
  const asking = (ask: Ask) =>
    parts.filter((part) =>
      weighed(
        ask,
        part,
        listedIn(part, ask).some((lines) => lines.length > 0),
      ),
    );
  const found = new Map(ASKS.map((ask) => [ask, asking(ask)]));
  const named = (ask: Ask) => [...new Set(found.get(ask)?.flatMap((part) => namedIn(part, ask)))];
  const languages = new Set(spoken);
  return {
    asks: ASKS.filter((ask) => found.get(ask)?.length),
    knows: named('knows'),
    introduces: named('intro'),
    reason: parts.some((part) => weighed('reason', part, reasonIn(part, languages))),
  };
}

/** What of a text's asks is about two people coming closer; that alone is kept of it, see `Traits`. */
export const closerAsks = ({ asks }: Pick<Asking, 'asks'>) =>
  (['dm', 'meeting'] as const).filter((ask) => asks.includes(ask));
