import { describe, expect, it } from 'vitest';
import type { ThreadPost } from '@/utils/etiquette/draft.ts';
import { isWelcome } from '@/utils/etiquette/welcome.ts';
import { draft, known, mutual, notAPerson, stranger } from './situations.ts';

const nobody = () => undefined;
const post = (person: string, text: string, role: ThreadPost['role']): ThreadPost => ({
  person,
  text,
  lang: '',
  role,
  links: false,
});

describe('a draft is at home', () => {
  it('in a post of one’s own, and in one’s own thread', () => {
    expect(isWelcome(draft('x', { kind: 'post', thread: [] }), nobody)).toBe(true);
    const thread = [post('me', 'My news', 'root'), post('ann', 'Nice', 'parent')];
    expect(isWelcome(draft('x', { thread }), nobody)).toBe(true);
  });
  it.each([
    ['known', known],
    ['no person', notAPerson],
    ['a mutual follow', mutual],
  ])('with somebody who is %s', (_, person) => {
    expect(isWelcome(draft('x'), () => person)).toBe(true);
  });
  it('in the thread of somebody known, whoever is answered', () => {
    const thread = [post('ann', 'Hello', 'root'), post('bob', 'Hi', 'parent')];
    expect(
      isWelcome(draft('x', { person: 'bob', thread }), (one) => (one === 'ann' ? known : undefined)),
    ).toBe(true);
  });
  it.each(['Where can I read it?', '链接？', 'لینکش کجاست؟'])(
    'with somebody who asks back: %s',
    (question) => {
      const thread = [
        post('ann', 'Bread', 'root'),
        post('me', 'I know why', 'ancestor'),
        post('ann', question, 'parent'),
      ];
      expect(isWelcome(draft('x', { thread }), nobody)).toBe(true);
    },
  );
});

describe('a draft is a guest', () => {
  it('with strangers and unknown people, even when they ask everybody', () => {
    expect(isWelcome(draft('x'), () => stranger)).toBe(false);
    expect(isWelcome(draft('x'), nobody)).toBe(false);
  });
  it('when somebody answers the user without a question', () => {
    const thread = [
      post('ann', 'Bread?', 'root'),
      post('me', 'Yes', 'ancestor'),
      post('ann', 'Thanks', 'parent'),
    ];
    expect(isWelcome(draft('x', { thread }), nobody)).toBe(false);
  });
  it('when the account cannot be told', () => {
    const thread = [post('', 'Bread', 'root'), post('', 'Where?', 'parent')];
    expect(isWelcome(draft('x', { account: '', thread }), nobody)).toBe(false);
  });
});
