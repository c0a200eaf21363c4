// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { conversationsOf } from '@/utils/x/archive/conversations.ts';
import { knownIds } from '@/utils/x/archive/known-ids.ts';
import { manifestFrom } from '@/utils/x/archive/manifest.ts';
import { ownerFrom } from '@/utils/x/archive/owner.ts';
import { messageTime, postTime } from '@/utils/x/archive/time-of.ts';
import { tweetFrom } from '@/utils/x/archive/tweet.ts';
import { postDate } from '../../tools/archive.ts';

describe('times', () => {
  it('of posts are UTC', () => {
    expect(postTime('Sat Feb 18 12:33:11 +0000 2023')).toBe(Date.UTC(2023, 1, 18, 12, 33, 11));
    const at = Date.UTC(2024, 11, 31, 23, 59, 59);
    expect(postTime(postDate(at))).toBe(at);
  });

  it('that are none, or older than X', () => {
    for (const text of [
      '',
      'Sat Feb 31 12:33:11 +0000 2023',
      'Sat Foo 18 12:33:11 +0000 2023',
      '2023-02-18',
      'Thu Jan 01 00:00:00 +0000 1970',
    ])
      expect(postTime(text)).toBeUndefined();
    for (const text of ['', '2023', '2023-13-45T00:00:00Z', '1970-01-01T00:00:00.000Z'])
      expect(messageTime(text)).toBeUndefined();
  });
});

describe('conversations', () => {
  const message = (senderId: string, recipientId: string | undefined, createdAt: string) => ({
    messageCreate: { id: '1', senderId, recipientId, createdAt },
  });

  it('know when each side wrote first and last, whatever the order', () => {
    const talks = conversationsOf('1');
    talks.add(message('1', '2', '2024-01-03T00:00:00.000Z'));
    talks.add(message('2', '1', '2024-01-01T00:00:00.000Z'));
    talks.add(message('1', '2', '2024-01-02T00:00:00.000Z'));
    expect(talks.all()).toEqual([
      {
        userId: '2',
        mine: [Date.UTC(2024, 0, 2), Date.UTC(2024, 0, 3)],
        theirs: [Date.UTC(2024, 0, 1), Date.UTC(2024, 0, 1)],
      },
    ]);
  });

  it('leave out groups, notes to oneself, reactions and what is none', () => {
    const talks = conversationsOf('1');
    const at = '2024-01-03T00:00:00.000Z';
    expect(
      [message('2', undefined, at), message('2', '3', at), message('1', '1', at), { reactionCreate: {} }].map(
        talks.add,
      ),
    ).toEqual([true, true, true, true]);
    expect([message('1', '2', 'soon'), message('x', '1', at), undefined, 3].map(talks.add)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(talks.all()).toEqual([]);
  });
});

describe('ids', () => {
  const tweet = (screen_name: string, id_str: string) => {
    const one = tweetFrom({
      id_str: '7',
      created_at: '',
      entities: { user_mentions: [{ screen_name, id_str }] },
    });
    if (!one) throw new Error('no tweet');
    return one;
  };

  it('have the handle under which somebody was named last', () => {
    const known = knownIds('alice');
    known.add(tweet('New', '9'), 200);
    known.add(tweet('Old', '9'), 100);
    expect(known.all()).toEqual([{ userId: '9', handle: 'new', at: 200 }]);
  });

  it('are never X’s sign for nobody, nor one’s own', () => {
    const known = knownIds('alice');
    for (const [name, id] of [
      ['gone', '-1'],
      ['gone', '0'],
      ['alice', '5'],
      ['a b', '6'],
    ] as const)
      known.add(tweet(name, id), 1);
    expect(known.all()).toEqual([]);
  });
});

describe('manifest and owner', () => {
  it('counts of strings and of numbers', () => {
    const files = [
      { fileName: 'data/like.js', count: '7' },
      { fileName: 'data/like-part1.js', count: 3 },
      { fileName: 'data/odd.js', count: 'many' },
    ];
    const manifest = manifestFrom({ userInfo: {}, dataTypes: { like: { files }, odd: 5 } });
    expect(manifest?.likes).toBe(10);
    expect(manifest?.promised.has('odd.js')).toBe(false);
  });

  it('anything else is no manifest', () => {
    for (const value of [undefined, null, [], 'x', {}, { a: 1 }]) expect(manifestFrom(value)).toBeUndefined();
  });

  it('account.js outweighs the manifest, and a handle is a handle', () => {
    const manifest = manifestFrom({ userInfo: { accountId: '2', userName: 'Bob' } });
    expect(ownerFrom([{ account: { accountId: '1', username: 'Alice' } }], manifest)).toEqual({
      handle: 'alice',
      userId: '1',
    });
    expect(ownerFrom(undefined, manifest)).toEqual({ handle: 'bob', userId: '2' });
    expect(ownerFrom([{ account: { username: 'not a handle' } }], undefined)).toBeUndefined();
    expect(ownerFrom([{ account: { username: 'alice', accountId: 'x' } }], undefined)).toEqual({
      handle: 'alice',
    });
  });
});
