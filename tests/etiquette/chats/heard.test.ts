import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HeardPost, withHeard as heardBy } from '@/utils/etiquette/chats/heard.ts';
import type { Visit } from '@/utils/etiquette/chats/visit.ts';

const MINUTE = 60_000;
const FROM = Date.UTC(2026, 2, 11, 18);
const visit = (more: Partial<Visit> = {}): Visit => ({
  tag: 'bufferchat',
  title: '#BufferChat',
  hosts: ['hank'],
  from: FROM,
  until: FROM + 60 * MINUTE,
  questions: [],
  newcomers: [],
  ...more,
});
/** At the end of the hour, if nothing else is said. */
const withHeard = (before: Visit, heard: readonly HeardPost[], account: string, minute = 60) =>
  heardBy(before, heard, account, FROM + minute * MINUTE);
let posts = 0;
/** Said so many minutes after the chat began. */
const said = (person: string, minute: number, text: string): HeardPost => ({
  person,
  post: String(++posts),
  at: FROM + minute * MINUTE,
  text,
});
const numbers = ({ questions }: Visit) => questions.map(({ n }) => n);

it('a question that asks for links is known as such, and so is the hosts’ farewell', () => {
  const heard = [
    said('hank', 40, 'Q8: Share a link to your best post! #BufferChat'),
    said('hank', 45, 'Q9: Pen or keyboard? #BufferChat'),
  ];
  const asked = withHeard(visit(), heard, 'me');
  expect(asked.questions.map(({ invites = false }) => invites)).toEqual([true, false]);
  expect(asked.closing).toBeUndefined();
  const thanks = [said('dan', 56, 'Thanks all! #BufferChat'), said('hank', 57, 'Thank you all! #BufferChat')];
  const closed = withHeard(asked, thanks, 'me');
  expect(closed.closing).toBe(FROM + 57 * MINUTE);
  expect(withHeard(closed, thanks, 'me')).toBe(closed);
});

describe('questions', () => {
  it('are those of the hosts, in the order in which they were asked', () => {
    const heard = [
      said('hank', 12, 'Q2: And why? #BufferChat'),
      said('hank', 5, 'Q1: Which tools? #bufferchat'),
      said('ann', 6, 'Q7: a joke #BufferChat'),
      said('hank', 13, 'A nice answer! #BufferChat'),
    ];
    expect(numbers(withHeard(visit(), heard, 'me'))).toEqual([1, 2]);
  });

  it('are anybody’s but the user’s where no host is named', () => {
    const heard = [said('ann', 5, 'Q1. Which? #BufferChat'), said('me', 6, 'Q2. What? #BufferChat')];
    expect(numbers(withHeard(visit({ hosts: [] }), heard, 'me'))).toEqual([1]);
  });

  it('need the hashtag', () => {
    const heard = [said('hank', 5, 'Q1. Which tools?'), said('hank', 6, 'Q2. #OtherChat')];
    const before = visit();
    expect(withHeard(before, heard, 'me')).toBe(before);
  });

  it('are asked once where anybody may ask: who comes late and asks again does not take the chat back', () => {
    const first = said('hank', 5, 'Q1. Which? #BufferChat');
    const anybody = visit({ hosts: [] });
    const asked = withHeard(anybody, [first, said('hank', 10, 'Q2. Why? #BufferChat')], 'me');
    const late = withHeard(asked, [said('ann', 20, 'Q1. Which? #BufferChat')], 'me');
    expect(late).toBe(asked);
    expect(late.questions[0]?.post).toBe(first.post);
  });

  it('of a host: the newest post tells which is asked now, whatever was mistyped before', () => {
    const heard = [3, 5, 4, 5].map((n, index) => said('hank', 5 * (index + 1), `Q${n}: What? #BufferChat`));
    expect(numbers(withHeard(visit(), heard.slice(0, 3), 'me'))).toEqual([3, 5, 4]);
    const asked = withHeard(visit(), heard, 'me');
    expect(numbers(asked)).toEqual([3, 4, 5]);
    expect(withHeard(asked, heard, 'me')).toBe(asked);
  });

  it.each(['Q7 was my favourite', 'Q3 coming up', 'Q3 answers are so good!'])(
    'are none in talk about them where no host is named: %s',
    (text) => {
      const before = visit({ hosts: [] });
      expect(withHeard(before, [said('eve', 5, `${text} #BufferChat`)], 'me')).toBe(before);
    },
  );

  it('of a time to come have not been asked', () => {
    const heard = [said('hank', 9, 'Q2: y? #BufferChat'), said('hank', 59, 'Q9: x? #BufferChat')];
    expect(numbers(withHeard(visit(), heard, 'me', 10))).toEqual([2]);
  });

  it('of half an hour before are known to who begins a chat by hand', () => {
    const heard = [said('hank', -30, 'Q4: Which? #BufferChat'), said('hank', -31, 'Q3: Which? #BufferChat')];
    expect(numbers(withHeard(visit({ joined: FROM }), heard, 'me'))).toEqual([4]);
    expect(numbers(withHeard(visit({ joined: FROM + MINUTE }), heard, 'me'))).toEqual([]);
  });

  it.each([
    ['last week’s', -7 * 24 * 60, []],
    ['just before the hour', -5, [1]],
    ['after its end', 60, []],
  ])('of %s posts: %i minutes from its beginning', (_, minute, expected) => {
    expect(numbers(withHeard(visit(), [said('hank', minute, 'Q1. Which? #BufferChat')], 'me'))).toEqual(
      expected,
    );
  });
});

describe('newcomers', () => {
  it('say so themselves, once; never the user', () => {
    const heard = [
      said('dan', 5, 'My first time here! #BufferChat'),
      said('dan', 6, 'As I said, my first time. #BufferChat'),
      said('me', 7, 'My first time too #BufferChat'),
      said('eve', 8, 'My first time in Rome.'),
    ];
    expect(withHeard(visit(), heard, 'me').newcomers).toEqual(['dan']);
  });
});

it('a question that asks for links says so', () => {
  const heard = [
    said('hank', 5, 'Q1. Which tools? #BufferChat'),
    said('hank', 10, 'Q2. Share your links: drop yours below! #BufferChat'),
  ];
  expect(withHeard(visit(), heard, 'me').questions.map(({ invites }) => invites)).toEqual([undefined, true]);
});

describe('the farewell', () => {
  const thanks = (person: string, minute: number) => said(person, minute, 'Thank you all! #BufferChat');

  it('is the first thanks of a host near the end', () => {
    const heard = [thanks('hank', 20), thanks('ann', 50), thanks('hank', 57), thanks('hank', 55)];
    const { closing } = withHeard(visit(), heard, 'me');
    expect(closing).toBe(FROM + 55 * MINUTE);
  });

  it('stays as it is, and is not there without one', () => {
    const closed = withHeard(visit(), [thanks('hank', 55)], 'me');
    expect(withHeard(closed, [thanks('hank', 58)], 'me')).toBe(closed);
    expect(withHeard(visit(), [thanks('ann', 55)], 'me')).not.toHaveProperty('closing');
  });
});

it('hearing the same twice, or in another order, changes nothing', () => {
  const post = fc.record({
    person: fc.constantFrom('hank', 'ann', 'me'),
    minute: fc.integer({ min: -20, max: 80 }),
    text: fc.constantFrom(
      'Q1. #BufferChat',
      'Q2. #BufferChat',
      'Q3. #BufferChat',
      'first time #BufferChat',
      'Q4.',
    ),
  });
  fc.assert(
    fc.property(fc.array(post), (all) => {
      const heard = all.map(({ person, minute, text }, n) => ({
        person,
        post: String(n),
        at: FROM + minute * MINUTE + n,
        text,
      }));
      const once = withHeard(visit(), heard, 'me');
      expect(withHeard(once, heard, 'me')).toBe(once);
      expect(withHeard(visit(), heard.toReversed(), 'me').questions).toEqual(once.questions);
    }),
  );
});

it('nothing of what was said is kept', () => {
  const heard = [
    said('hank', 5, 'Q1. Dandelions? #BufferChat'),
    said('dan', 6, 'First time, marigolds! #BufferChat'),
  ];
  expect(JSON.stringify(withHeard(visit(), heard, 'me'))).not.toMatch(/dandelion|marigold/i);
});
