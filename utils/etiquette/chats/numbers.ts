import { withoutTags } from './tag.ts';

/** How a question or an answer is named before its number. */
interface Naming {
  /** Letters and words that need a mark after the number: "F1 is fun" is no question, "F1: Was ist Spaß?" may be. */
  marked: string;
  /** Those that do without: "Q3 Which tools?" */
  sure: string;
  /** What then makes something else of it: a quarter of a year, a size of paper, a road, a level. */
  unless: RegExp;
}

const QUESTION: Naming = {
  marked: '[pfsj]|pregunta|pergunta|jautājums|вопрос|سوال|سؤال|پرسش|题|問題|问题',
  sure: '[qس问問]|question|frage',
  unless:
    /^[-–/’'\s]+(?:results?|earnings?|revenues?|sales|numbers|figures|reports?|reporting|growth|profits?|guidance|budgets?|goals?|targets?|okrs?|planning|forecasts?|quartal|umsatz|q[1-4]|fy\s?'?\d+|(?:of|in)\s(?:19|20)\d\d|(?:19|20)\d\d|(?<=[’'/])\d\d)(?![\p{L}\p{N}])/iu,
};

const ANSWER: Naming = {
  marked: 'r|answer|antwort|respuesta|resposta|réponse|atbilde|ответ|جواب|پاسخ|答案|回答',
  sure: '[aج答]|ans',
  unless:
    /^[-–\s]+(?:paper|sized?|sheets?|pages?|posters?|prints?|printers?|printouts?|notebooks?|notepads?|envelopes?|landscape|portrait|format|flyers?|leaflets?|levels?|motorway|roads?|steak|sauce|milk|papier|bl[aä]tt(?:er)?|zettel|seiten?|niveau|autobahn|lapas?|pap[iī]r[aus]|form[aā]ts?|کاغذ|纸|紙)(?![\p{L}\p{N}])/iu,
};

/** Sets a number off from what is said. */
const MARK = /^(?:\s?[:：.)\]）、|>→]|\s[-–—]|[-–—]\s)/u;
/** Mentions, marks and pictures, which may stand before it. */
const BEFORE = /^(?:[^\p{L}\p{N}@＠]|[@＠]\w+)+/u;
/** The beginning of a text is enough. */
const LOOKED_AT = 300;

/** Digits of other scripts, as ours. */
const digits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (char) => String((char.codePointAt(0) ?? 0) & 15));

/** A number and what is said after it. */
interface Numbered {
  n: number;
  rest: string;
}

function numberIn(text: string, { marked, sure, unless }: Naming): Numbered | undefined {
  const plain = digits(withoutTags(text.slice(0, LOOKED_AT)).normalize('NFKC')).replace(BEFORE, '');
  // One question in two parts: "Q3a:", "Q3b."
  const number = String.raw`(\d{1,2})(?:[a-d](?=\s?[:：.)\]]))?(?![\p{L}\p{N}]|[.,:]\d)`;
  const found = new RegExp(`^(?:(${sure})|(?:${marked}))([\\s.#]{0,2})${number}`, 'iu').exec(plain);
  if (!found) return undefined;
  const [whole, isSure, apart, n] = found;
  const rest = plain.slice(whole.length);
  // "A 5 minute walk" is an article and a number.
  const stands = isSure && (apart === '' || !/^a$/i.test(isSure)) && !unless.test(rest);
  return (stands || MARK.test(rest)) && Number(n) >= 1 ? { n: Number(n), rest } : undefined;
}

/** Talk about a question, or its announcement; a verb may begin a question, too. */
const TALK =
  /^[^\p{L}\p{N}]*(?:answers?|responses|replies|coming|next|soon|time|up\snext|was\smy|is\smy|antworten|kommt|atbildes|nāk|پاسخ|جواب|的?答案|的?回答|马上|来了)(?!\p{L})/iu;
const TELLS =
  /^\s+(?:was|were|is|are|has|had|got|made|and|or|of|from|by|for|war|waren|ist|sind|und|bija|ir|un|بود|است|و)(?!\p{L})/iu;
const WORD = /\p{Script=Han}|[\p{L}\p{M}\p{N}'’]+/gu;
const FEW = 3;

/** The number of the question that a host's post begins with: "Q3. Which tools do you use?" gives 3; "Q3 2026 was good" gives none. */
export const questionIn = (text: string): number | undefined => numberIn(text, QUESTION)?.n;

/** The same of a post by anybody, which has to ask: "Q7 was my favourite" gives none. */
export function askedIn(text: string): number | undefined {
  const found = numberIn(text, QUESTION);
  if (!found || TALK.test(found.rest)) return undefined;
  if (/[?？؟]/.test(found.rest)) return found.n;
  const isLong = (found.rest.match(WORD) ?? []).length > FEW;
  return isLong && !TELLS.test(found.rest) ? found.n : undefined;
}

/** The number that an answer begins with: "A3: Pen and paper. #BufferChat" gives 3; "A4 paper is fine" gives none. */
export const answerIn = (text: string): number | undefined => numberIn(text, ANSWER)?.n;
