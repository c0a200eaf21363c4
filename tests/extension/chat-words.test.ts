import { describe, expect, test } from 'vitest';
import type { Visit } from '@/utils/etiquette/chats/visit.ts';
import type { Verdict } from '@/utils/etiquette/judge.ts';
import { wordsIn } from '@/utils/extension/catalogue.ts';
import { sayCompanion, sayOffer } from '@/utils/extension/chat-words.ts';
import { MINUTE, NOON } from './world.ts';

const t = wordsIn('en');
const world = { now: NOON + 37 * MINUTE - 1000, chats: [], shortcut: '' };
const visit = (more: Partial<Visit> = {}): Visit => ({
  tag: 'bufferchat',
  title: '#BufferChat',
  hosts: ['hank'],
  from: NOON,
  until: NOON + 60 * MINUTE,
  joined: NOON,
  questions: [1, 2, 4].map((n) => ({ n, post: String(n), at: NOON + n * MINUTE })),
  newcomers: [],
  ...more,
});
/** With words that are there, whatever rules there are. */
const verdict = (rule: string, more: Partial<Verdict> = {}): Verdict => ({
  rule,
  level: 'companion',
  tone: 'advice',
  asks: false,
  finding: { key: 'keep_in_touch', data: { n: 3 }, evidence: [], about: 'dan' },
  ...more,
});
const say = (parts: Partial<Visit> = {}, answers: number[] = [1], verdicts: Verdict[] = [], words = t) =>
  sayCompanion({ visit: visit(parts), answers, verdicts }, world, words);

describe('a chat that runs is told in words', () => {
  test('its name, the time left, the question that waits, what to answer it with', () => {
    expect(say()).toMatchObject({
      title: '#BufferChat',
      left: '24 minutes left',
      brief: ['24 min', 'A4'],
      question: 'Now: Q4',
      ready: 'A4 #BufferChat',
      progress: '1 answer so far',
      folded: false,
      deeds: [{ what: 'leave' }],
    });
  });

  test('the questions as a picture: those not seen are there too', () => {
    expect(say().steps).toEqual([
      { n: 1, state: 'answered' },
      { n: 2, state: 'open' },
      { n: 3, state: 'open' },
      { n: 4, state: 'now' },
    ]);
    const many = Array.from({ length: 14 }, (_, n) => ({ n: n + 1, post: '1', at: NOON + n }));
    expect(say({ questions: many }).steps.map(({ n }) => n)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  test('the picture in words, in the language of the rest', () => {
    expect(say({}, [1, 3]).stepsSaid).toBe('Answered: Q1 and Q3. Open: Q2 and Q4.');
    expect(say({}, []).stepsSaid).toBe('Open: Q1, Q2, Q3, and Q4.');
    expect(say({}, [1, 2, 3, 4]).stepsSaid).toBe('Answered: Q1, Q2, Q3, and Q4.');
    expect(say({ questions: [] }, []).stepsSaid).toBe('');
    const inGerman = say({}, [1, 3], [], wordsIn('de'));
    expect(inGerman.stepsSaid).toBe('Beantwortet: Q1 und Q3. Offen: Q2 und Q4.');
  });

  test('once it is answered nothing waits, and the hashtag is what the next post needs', () => {
    expect(say({}, [1, 4])).toMatchObject({
      question: 'Q4 answered',
      ready: '#BufferChat',
      brief: ['24 min'],
    });
  });

  test('before the first question it says that none was seen, to those who are in it', () => {
    expect(say({ questions: [] }, [])).toMatchObject({ question: 'No question seen yet', steps: [] });
    expect(say({ questions: [] }, [])).not.toHaveProperty('progress');
  });

  test('to whom is not in it: folded, and the way in and out', () => {
    const { joined: _, ...scheduled } = visit({ questions: [] });
    const said = sayCompanion({ visit: scheduled, answers: [], verdicts: [] }, world, t);
    expect(said).toMatchObject({ folded: true, deeds: [{ what: 'enter' }, { what: 'leave' }] });
    expect(said).not.toHaveProperty('question');
    const unfolded = { ...scheduled, folded: false };
    expect(sayCompanion({ visit: unfolded, answers: [], verdicts: [] }, world, t).folded).toBe(false);
  });

  test('never “0 minutes left”', () => {
    const last = { ...world, now: NOON + 60 * MINUTE - 1 };
    expect(sayCompanion({ visit: visit(), answers: [], verdicts: [] }, last, t).left).toBe('1 minute left');
  });

  test('what the rules for chats find, as things to do, with what to copy; progress where progress stands', () => {
    const said = say({}, [1], [verdict('chat-progress'), verdict('chat-newcomer')]);
    expect(said.progress).toMatch(/3 days.*@dan|@dan.*3 days/);
    expect(said.items).toMatchObject([{ rule: 'chat-newcomer', copy: '@dan #BufferChat' }]);
    expect(said.items[0]?.text).not.toBe(said.items[0]?.instead);
  });

  test('thanks go to the hosts', () => {
    const copied = (key: string) => {
      const finding = { key, data: { n: 1 }, evidence: [] };
      return say({ hosts: ['hank', 'ivy'] }, [], [verdict('chat-thanks', { finding })]).items[0]?.copy;
    };
    expect(copied('chat_thanks')).toBe('@hank @ivy #BufferChat');
    expect(copied('chat_thanks_others')).toBeUndefined();
  });

  test('what the user wants in the popup alone stays out of the page', () => {
    expect(say({}, [], [verdict('chat-newcomer', { level: 'popup' })]).items).toEqual([]);
  });

  test('the wording stays as the minutes pass', () => {
    const at = (minute: number) =>
      sayCompanion(
        { visit: visit(), answers: [], verdicts: [verdict('chat-newcomer')] },
        { ...world, now: NOON + minute * MINUTE },
        t,
      ).items;
    expect(at(10)).toEqual(at(11));
  });

  test('numbers of questions stay as the chat writes them, minutes are written as the language does', () => {
    const fa = say({}, [1], [], wordsIn('fa'));
    expect(fa).toMatchObject({ dir: 'rtl', lang: 'fa', ready: 'A4 #BufferChat' });
    expect(fa.question).toContain('Q4');
    expect(fa.left).toContain('۲۴');
  });
});

test('an offer asks, and does not fold', () => {
  const said = sayOffer('hootchat', world, t);
  expect(said).toMatchObject({
    title: '#HootChat',
    left: 'Are you in this chat now?',
    brief: [],
    folded: false,
  });
  expect(said.deeds.map(({ what }) => what)).toEqual(['enter', 'decline']);
});

test('the live region hears generic words, with the keys that lead there', () => {
  const { announce } = sayOffer('hootchat', { ...world, shortcut: 'Alt+Shift+K' }, t);
  expect(announce).toContain('Alt+Shift+K');
  expect(announce).not.toMatch(/hoot/i);
});
