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

/** What is counted, and who bears a name for the first time: "Part I", "Pope John Paul I". */
const COUNTED =
  '[Pp]art|[Ww]ar|[Aa]ct|[Cc]hapter|[Tt]ype|[Vv]olume|[Pp]hase|[Ll]evel|[Tt]eil|[Tt]yp|Schedule|Annex|Appendix|Calculus|Kapitel|Artikel|Klasse|Stufe|Anhang|Henry|Charles|George|William|James|Edward|Elizabeth|John Paul|Johannes Paul|Wilhelm|Napoleon|Elisabeth|(?:Pope|King|Queen|Emperor|Tsar|Papst|König|Königin|Kaiser|Kaiserin|Zar)(?: \\p{Lu}\\p{Ll}+){1,2}';
/** After such a word "I" is a person: "Can I?", "Honestly I, too". */
const NO_NAME =
  '(?:A[mn]d?|Are|But|Or|If|Because|Although|Maybe|Perhaps|Sometimes|Today|Yesterday|Tomorrow|Now|Here|There|Once|After|Before|Until|Unless|Whether|When|While|Since|As|So|That|Than|Then|Though|What|Which|Who|Why|How|Where|Can|Could|Should|Shall|Will|Would|Do|Did|Does|Have|Had|May|Might|Must|Was|Were|Neither|Nor|Not|Never|Like|Only|Even|Yes|No|Hi|Hey|Thanks|\\p{Lu}\\p{Ll}*ly)';
/** What follows a number, not a person: the end of the clause, or a verb of somebody else. */
const NOBODY =
  '(?=[ ]*(?:[.,:;!?)\\]…\\n]|$)|[ ](?:is|are|has|of|at|on|in|for|from|and|und|by|with|ist|sind|war|hat|wird|der|des|von|am|im|für|mit|beginnt|startet|läuft)\\b|[ ](?!\\p{L}*(?:ss|us|ays|imes|aps)\\b)\\p{Ll}{3,}s\\b)';
/** "Part I", "Schedule I is", "I and II", "I-95", "I/O", "A.I."; "Ich-Gefühl"; the European Union in Latvian; "My Account" in the middle of a sentence. */
const NAMES = new RegExp(
  [
    `\\b(?:${COUNTED})\\s+I\\b`,
    `(?<!\\p{L})(?!${NO_NAME}\\b)\\p{Lu}\\p{Ll}+ I\\b${NOBODY}`,
    '\\bI(?=\\s+\\p{L}+\\s+II\\b|[-/]\\w)',
    '(?<=\\p{L}-)I\\b',
    '\\b[Ii]ch-(?=\\p{L})',
    '\\b[Mm]eine?-(?=\\p{L})',
    '\\b\\p{Lu}\\.I\\b',
    '\\bES\\b',
    '(?<=\\p{Ll}\\s)M(?:y|ein|eine|ans|ana|ani)\\s+\\p{L}+',
  ].join('|'),
  'gu',
);
/** "I'm", "I've", "I'd", "I'll": without its apostrophe it would be another word. */
const SHORTENED = /\b(I)['’](?:m|ve|d|ll)\b/gi;

/** Who asks the reader does not boast; "aren't we the best?" does. */
const ASKS = /[?？؟][^\p{L}\p{N}]*$/u;
const isStated = (sentence: string) =>
  !(ASKS.test(sentence) && says(linesOf(sentence, 'mentions'), 'boast-asked'));

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
  const stated = linesOf(sentences.filter(isStated).join('. '), 'mentions');
  const tongues = tonguesOf(sentences.join(' '));
  const gives = says(lines, 'boast-not') || says(lines, 'offer') || linksIn(text).length > 0;
  return {
    singular: sentences.some((sentence) => isSingular(sentence, tongues)),
    boasts: !gives && says(stated, 'boast'),
  };
}
