import { describe, expect, it } from 'vitest';
import type { Act } from '@/utils/etiquette/act.ts';
import { chatsOf } from '@/utils/etiquette/chats/in-chat.ts';
import type { Draft } from '@/utils/etiquette/draft.ts';
import { judge, needed } from '@/utils/etiquette/judge.ts';
import { mannersOf } from '@/utils/etiquette/manners.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { MINIMA, signatureOf } from '@/utils/etiquette/similar.ts';
import { readingOf } from '@/utils/etiquette/text/reading.ts';
import { momentOf } from '@/utils/etiquette/time.ts';
import { MINUTE, NOON, RIGA, standing } from '../situations.ts';
import { asked, did, post, reply, visit } from './stage.ts';

const settings = mannersOf(healSettings({}), 'me');
const buffer = visit();
const hoot = visit({ tag: 'hootchat', title: '#HootChat', hosts: ['owl'] });
const HI = [did('post', 1, { chats: ['bufferchat', 'hootchat'], says: ['hello'] })];
const SEEDS = Array.from({ length: MINIMA }, (_, index) => (index + 1) * 2_654_435_761);

/** What is said of a draft in both chats, #HootChat being the latest: rules with their words' data. */
function heard(written: Draft, running = [hoot, buffer], done: readonly Act[] = []) {
  const chats = chatsOf(written, running);
  const [chat] = chats;
  const situation = {
    draft: { ...written, media: true },
    reading: readingOf(written, ['own.example']),
    welcome: false,
    ...(chat && { chat, chats }),
    person: undefined,
    handle: written.person ?? '',
    standing: standing([], undefined),
    moment: momentOf(NOON + 30 * MINUTE, RIGA),
  };
  expect(needed(situation, settings).every(({ since }) => since <= situation.moment.now)).toBe(true);
  const history = [...HI, ...done];
  return judge({ ...situation, history }, settings).map(({ rule, finding: { key, data } }) => [
    rule,
    data.title ?? data.copy ?? key,
  ]);
}

describe('a draft with the hashtags of two chats', () => {
  it('that is fine in both is fine', () => {
    expect(heard(post('Pens leak in my bag #BufferChat #HootChat'))).toEqual([]);
  });

  it('is promotion where it was not asked for, though the other chat did', () => {
    const invites = { questions: [{ n: 1, post: '500', at: NOON, invites: true as const }] };
    const text = 'A1: https://own.example/shop #BufferChat #HootChat';
    expect(heard(post(text), [{ ...hoot, ...invites }, buffer])).toEqual([['chat-promotion', '#BufferChat']]);
    expect(heard(post(text), [hoot, { ...buffer, ...invites }])).toEqual([['chat-promotion', '#HootChat']]);
    expect(
      heard(post(text), [
        { ...hoot, ...invites },
        { ...buffer, ...invites },
      ]),
    ).toEqual([]);
  });
  it('is promotion for whoever holds one of them, too', () => {
    const text = 'A1: https://own.example/shop #BufferChat #HootChat';
    expect(heard(post(text), [{ ...hoot, hosts: ['me'] }, buffer])).toEqual([
      ['chat-promotion', '#BufferChat'],
    ]);
  });
  it('is told so once', () => {
    expect(heard(post('A1: https://own.example/shop #BufferChat #HootChat'))).toEqual([
      ['chat-promotion', '#HootChat'],
    ]);
  });

  it('is the third of a kind in one of them', () => {
    const text = 'Pens are so much better than keyboards, everybody should try one for a week';
    const similar = signatureOf(text, SEEDS) ?? '';
    const before = [5, 9].map((minute) => did('post', minute, { similar }));
    const again = post(`${text} #BufferChat #HootChat`, { similar });
    expect(heard(again, [hoot, buffer], before)).toEqual([['chat-spam', '#BufferChat']]);
    expect(heard(again, [hoot, buffer], before.slice(1))).toEqual([]);
  });

  it('is asked for the number of the question that waits', () => {
    const text = 'Pen, always and everywhere #BufferChat #HootChat';
    const both = [
      { ...hoot, questions: asked(2) },
      { ...buffer, questions: asked(3) },
    ];
    expect(heard(post(text), both)).toEqual([['chat-answer-number', 'A2']]);
    const done = [did('post', 12, { chats: ['bufferchat', 'hootchat'], answers: 2, answersTo: 'hootchat' })];
    expect(heard(post(text), both, done)).toEqual([['chat-answer-number', 'A3']]);
  });

  it('is a first word in the one that one has not greeted', () => {
    const hello = did('post', 1, { says: ['hello'] });
    const text = post('Pens leak in my bag #BufferChat #GardenChat');
    const garden = visit({ tag: 'gardenchat', title: '#GardenChat', hosts: [] });
    expect(heard(text, [buffer, garden], [hello])).toEqual([['chat-greeting', '#GardenChat']]);
  });
});

it('below a question of one chat, with the hashtag of another: the number is missing, not a second hashtag', () => {
  const written = reply('Pen, always #HootChat', 'host', 'Q3: Pen or keyboard? #BufferChat');
  expect(heard(written)).toEqual([['chat-answer-number', 'A3']]);
  expect(heard(reply('Pens leak #HootChat', 'ann', 'A3: Pen #BufferChat'))).toEqual([]);
});
