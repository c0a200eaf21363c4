/** What may stand before the number: mentions, hashtags, marks and pictures. */
const BEFORE = String.raw`^(?:\s|[^\p{L}\p{N}@#＃]|[@#＃][\p{L}\p{M}\p{N}_]+)*`;
/** "Q3", "Q3:", "Q 3)", "Q.3"; not "Q30x" and not "Q3 2026 report", a quarter. */
const NUMBER = String.raw`\s?\.?\s?(\d{1,2})(?![\p{L}\p{N}])(?!\s*(?:19|20)\d\d\b)`;
const QUESTION = new RegExp(`${BEFORE}(?:q|question)${NUMBER}`, 'iu');
const ANSWER = new RegExp(`${BEFORE}(?:a|answer)${NUMBER}`, 'iu');

const numberIn = (text: string, pattern: RegExp): number | undefined => {
  const n = Number(pattern.exec(text.normalize('NFKC'))?.[1]);
  return n >= 1 ? n : undefined;
};

/** The number of the question that a host's post begins with: "Q3. Which tools do you use?" gives 3. */
export const questionIn = (text: string): number | undefined => numberIn(text, QUESTION);

/** The number that an answer begins with: "A3: Pen and paper. #BufferChat" gives 3. */
export const answerIn = (text: string): number | undefined => numberIn(text, ANSWER);
