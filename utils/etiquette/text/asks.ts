import { gramsOf } from './grams.ts';
import { LANGUAGES, type Spoken } from './languages.ts';
import { ASKS, type Ask, listedIn, readSentences, reasonsIn, type Sentence } from './listed.ts';
import { type Lines, linesOf, mentionsIn } from './phrases.ts';
import { scoreOf, type Weighed } from './scores.ts';
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

/** Neighbouring sentences, from one to before another, weighed together. */
interface Stretch {
  from: number;
  to: number;
  /** Whether they ask or claim something; `listed`, by sentence, where phrases of the lists do. */
  says(what: Weighed, listed: readonly boolean[]): boolean;
}

/** The languages that a text may be in, of those that have a folder. */
function spokenIn(text: string): Spoken[] {
  const tongues = tonguesOf(text);
  const latin = ([name, { script }]: [string, Spoken]) => !script.test('a') || tongues.includes(name);
  const all = Object.entries(LANGUAGES).filter(([, { script }]) => script.test(text.toLowerCase()));
  return all.filter(latin).map(([, language]) => language);
}

function stretchesOf(sentences: readonly Sentence[], spoken: readonly Spoken[]): Stretch[] {
  const lines = sentences.map(({ text }) => new Map(linesOf(text, 'mentions', spoken)));
  return Array.from({ length: Math.max(1, sentences.length - TOGETHER + 1) }, (_, from) => {
    const to = from + TOGETHER;
    const read = spoken.map((language) => {
      const own = lines.slice(from, to).flatMap((line) => line.get(language) ?? []);
      return { language, grams: gramsOf(own, language) };
    });
    const says: Stretch['says'] = (what, listed) => {
      const found = listed.slice(from, to).includes(true);
      return read.some(({ language, grams }) => scoreOf(what, grams, language, found) > 0);
    };
    return { from, to, says };
  });
}

/** Whom sentences name: those in the phrase itself; else the last of its sentence, or of the next or the one before. */
function namedIn(sentences: readonly Sentence[], listed: readonly Lines[], ask: Ask): readonly string[] {
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
  const [sentences, spoken] = [readSentences(text), spokenIn(text)];
  const stretches = stretchesOf(sentences, spoken);
  const listed = new Map(ASKS.map((ask) => [ask, listedIn(sentences, ask)]));
  const found = (ask: Ask) => {
    const phrases = (listed.get(ask) ?? []).map((lines) => lines.length > 0);
    return stretches.filter(({ says }) => says(ask, phrases));
  };
  const named = (ask: Ask) => [
    ...new Set(
      found(ask).flatMap(({ from, to }) =>
        namedIn(sentences.slice(from, to), listed.get(ask)?.slice(from, to) ?? [], ask),
      ),
    ),
  ];
  const reasons = reasonsIn(sentences, spoken);
  return {
    asks: ASKS.filter((ask) => found(ask).length > 0),
    knows: named('knows'),
    introduces: named('intro'),
    reason: stretches.some(({ says }) => says('reason', reasons)),
  };
}

/** What of a text's asks is about two people coming closer; that alone is kept of it, see `Traits`. */
export const closerAsks = ({ asks }: Pick<Asking, 'asks'>) =>
  (['dm', 'meeting'] as const).filter((ask) => asks.includes(ask));
