/** An hour under a hashtag, for tests to play: who says what, in the order in which it is said. */
export const TAG = 'BufferChat';

/** All of them are strangers to alice. */
export const HOST = 'bob';
export const GUEST = 'carol';
export const NEWCOMER = 'dan';

const under = (text: string) => `${text} #${TAG}`;

const WELCOME = under('Hello everybody, tea is ready.');
/** By the host. */
export const QUESTIONS = [
  under('Q1. Which tool could you not do without?'),
  under('Q2. How do you plan a week?'),
  under('Q3. What did you stop doing?'),
] as const;
/** By the guest, to the first question. */
export const GUEST_ANSWER = under('A1. A pencil, and a rubber.');
export const FIRST_TIME = under('This is my first time here, hello!');

/** The page of everything that is posted under it, the newest first. */
export const HASHTAG_PAGE = `https://x.com/hashtag/${TAG}?f=live`;
