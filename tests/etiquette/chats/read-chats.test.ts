import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENGTH } from '@/utils/etiquette/chats/chat.ts';
import { isZone, readChats } from '@/utils/etiquette/chats/read-chats.ts';
import { nextSession } from '@/utils/etiquette/chats/schedule.ts';
import { readTag, tagKey } from '@/utils/etiquette/chats/tag.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { CHAT } from './stage.ts';

const read = (raw: unknown) => readChats([raw])[0];

describe('a chat that is read', () => {
  it('stays as it is', () => {
    expect(read({ ...CHAT, remind: true })).toEqual({ ...CHAT, remind: true });
    expect(healSettings({ chats: [CHAT] }).chats).toEqual([CHAT]);
  });
  it.each([
    ['minutes', 1, LENGTH.default],
    ['minutes', 'long', LENGTH.default],
    ['hosts', 'host', []],
    ['hosts', ['host', 'Host', '@x', 7, 'host', 'b_2'], ['host', 'b_2']],
    ['remind', 'yes', false],
  ])('%s that is %s falls back alone', (field, value, healed) => {
    expect(read({ ...CHAT, [field]: value })).toEqual({ ...CHAT, [field]: healed });
  });
  it.each([
    ['day', 0],
    ['day', 8],
    ['day', '3'],
    ['time', '24:00'],
    ['time', '7:30'],
    ['zone', 'Middle/Earth'],
    ['zone', undefined],
  ])('without a good %s (%s) it has no hours, and nothing to remind of', (field, value) => {
    const { day: _, time: __, zone: ___, ...rest } = CHAT;
    expect(read({ ...CHAT, remind: true, [field]: value })).toEqual(rest);
  });
  it.each([[null], [7], ['BufferChat'], [{}], [{ tag: '' }], [{ tag: '123' }], [{ tag: 'two words' }]])(
    'is none of %s',
    (raw) => expect(read(raw)).toBeUndefined(),
  );
  it('loses the sign of its hashtag', () => expect(read({ tag: '＃BufferChat' })?.tag).toBe('BufferChat'));
});

it('of two with one hashtag the first stays', () => {
  expect(readChats([{ tag: 'BufferChat', minutes: 30 }, CHAT]).map(({ minutes }) => minutes)).toEqual([30]);
});

it('whatever is stored, what is read can be used, and is read again as it is', () => {
  const field = fc.oneof(
    fc.anything(),
    fc.constantFrom('BufferChat', '18:00', 'Europe/Riga', 'UTC', 60, 3, ['a']),
  );
  const raw = fc.oneof(
    fc.anything(),
    fc.record(
      { tag: field, day: field, time: field, zone: field, minutes: field, hosts: field, remind: field },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(fc.array(raw), (all) => {
      const chats = readChats(all);
      expect(readChats(chats)).toEqual(chats);
      expect(new Set(chats.map(({ tag }) => tagKey(tag))).size).toBe(chats.length);
      for (const chat of chats) {
        expect(readTag(chat.tag)).toBe(chat.tag);
        expect(chat.minutes).toBeGreaterThanOrEqual(LENGTH.min);
        expect(nextSession(chat, 0) === undefined).toBe(chat.zone === undefined);
      }
    }),
  );
});

it('zones are those that the browser knows', () => {
  expect(['Europe/Riga', 'UTC', 'Asia/Kolkata'].every(isZone)).toBe(true);
  expect(['', 'Riga', 'Europe/Riga '].some(isZone)).toBe(false);
});
