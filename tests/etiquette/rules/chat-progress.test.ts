import { describe, expect, it } from 'vitest';
import rule from '@/utils/etiquette/rules/chat-progress.ts';
import { asked, companion, did, visit } from '../chats/stage.ts';

const answers = (...numbers: number[]) => numbers.map((n) => did('post', n * 5, { answers: n }));
const answered = (questions: number, ...numbers: number[]) =>
  companion(rule, 55, visit({ questions: asked(questions) }), answers(...numbers));

describe('keeps silent', () => {
  it('where no question was seen', () => expect(answered(0)).toBeUndefined());
  it('on the first question while it waits', () => expect(answered(1)).toBeUndefined());
  it('for hosts', () => {
    const own = answers(1, 2).map((act) => ({ ...act, account: 'host' }));
    expect(companion(rule, 55, visit({ questions: asked(4) }), own)).toBeUndefined();
  });
});

describe('says', () => {
  it.each([
    [4, [1, 3], 'chat_progress', 2],
    [2, [], 'chat_progress', 0],
    [10, [1, 2, 3, 4, 5, 6], 'chat_progress', 6],
    [10, [1, 2, 3, 4, 5, 6, 7], 'chat_progress_plenty', 7],
    [10, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 'chat_progress_plenty', 10],
    [3, [1, 2], 'chat_progress', 2],
    [4, [1, 2, 4], 'chat_progress_plenty', 3],
    [2, [1, 2], 'chat_progress', 2],
  ])('of %s questions, answers to %s', (questions, numbers, key, n) => {
    expect(answered(questions, ...numbers)).toMatchObject({ key, data: { n, asked: questions } });
  });

  it('an answer twice is one answer, and one to a question that is not asked yet none', () => {
    expect(answered(3, 1, 1, 9)?.data.n).toBe(1);
  });
  it('questions before one’s time were asked all the same', () => {
    const here = visit({ questions: asked(8).slice(6) });
    expect(companion(rule, 55, here, answers(7))?.data).toEqual({ n: 1, asked: 8 });
  });
  it('plenty is what the user says', () => {
    const here = visit({ questions: asked(10) });
    expect(companion(rule, 55, here, answers(1, 2, 3), { ofTen: 3 })?.key).toBe('chat_progress_plenty');
  });
  it('with the answers as evidence', () => {
    const own = answers(1, 2);
    const said = companion(rule, 55, visit({ questions: asked(5) }), [...own, did('post', 31)]);
    expect(said?.evidence).toEqual(own.map(({ id }) => id));
  });
});
