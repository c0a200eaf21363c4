import { LANGUAGES, type Language } from './languages.ts';
import { linksIn } from './links.ts';
import { linesOf, says, without } from './phrases.ts';
import { sentencesOf } from './sentences.ts';
import { tonguesOf } from './tongue.ts';

/** How an account sounds that speaks for more than one person. */
export interface Voice {
  /** It says "I", "me" or "my" of itself. */
  singular: boolean;
  /** It praises itself, and gives the reader nothing: no link, offer, advice or thanks. */
  boasts: boolean;
}

/** "Part I", "I and II", "I-95", "I/O", "A.I."; the European Union in Latvian; "My Account" in the middle of a sentence. */
const NAMES =
  /\b(?:[Pp]art|[Ww]ar|[Aa]ct|[Cc]hapter|[Tt]ype|[Vv]olume|[Pp]hase|[Ll]evel|[Tt]eil|[Tt]yp|Henry|Charles|George|William|James|Edward|Elizabeth)\s+I\b|\bI(?=\s+\p{L}+\s+II\b|[-/]\w)|\b\p{Lu}\.I\b|\bES\b|(?<=\p{Ll}\s)M(?:y|ein|eine|ans|ana|ani)\s+\p{L}+/gu;
/** "I'm", "I've", "I'd", "I'll": without its apostrophe it would be another word. */
const SHORTENED = /\b(I)['’](?:m|ve|d|ll)\b/gi;

const LATIN: readonly (Language | undefined)[] = [LANGUAGES.en, LANGUAGES.de, LANGUAGES.lv];

/** Whether a sentence speaks of oneself. What is "I" in one language is "it" or "one" in another: `tongues` are those that it may be in. */
function isSingular(sentence: string, tongues: readonly string[]): boolean {
  const own = without(sentence, 'singular-not');
  const others = LATIN.filter((language) => !tongues.some((name) => LANGUAGES[name] === language));
  const lines = linesOf(own, 'mentions').filter(([language]) => !others.includes(language));
  return says(lines, 'singular');
}

/** Reads how a text sounds; quoted words are not its own. */
export function voiceOf(text: string): Voice {
  const sentences = sentencesOf(text.replace(SHORTENED, '$1 ').replace(NAMES, ' '));
  const lines = linesOf(sentences.join('. '), 'mentions');
  const tongues = tonguesOf(sentences.join(' '));
  const gives = says(lines, 'boast-not') || says(lines, 'offer') || linksIn(text).length > 0;
  return {
    singular: sentences.some((sentence) => isSingular(sentence, tongues)),
    boasts: !gives && says(lines, 'boast'),
  };
}
