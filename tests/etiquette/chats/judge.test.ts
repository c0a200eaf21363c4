import { describe, expect, it } from 'vitest';
import type { Act } from '@/utils/etiquette/act.ts';
import type { InChat } from '@/utils/etiquette/chats/in-chat.ts';
import { judge, needed } from '@/utils/etiquette/judge.ts';
import { mannersOf } from '@/utils/etiquette/manners.ts';
import { rules } from '@/utils/etiquette/rules/index.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { momentOf } from '@/utils/etiquette/time.ts';
import { act, like, MINUTE, NOON, RIGA, SECOND, situation, standing, stranger } from '../situations.ts';
import { asked, visit } from './stage.ts';

const settings = mannersOf(healSettings({}), 'me');
const inside: InChat = { visit: visit(), by: 'tag' };
const chats = { traits: { chats: ['bufferchat'] } };
const likes = (count: number, more: Partial<Act> = {}) =>
  Array.from({ length: count }, (_, index) => like(NOON + index * SECOND, more));
const words = (count: number, more: Partial<Act> = {}) =>
  Array.from({ length: count }, (_, index) =>
    act('reply', NOON + index * MINUTE, { lookedAt: NOON + 600 * MINUTE, ...more }),
  );
const said = (acts: Act[], chat?: InChat) => {
  const asked = situation(acts, stranger, acts.at(-1)?.at ?? NOON);
  return judge({ ...asked, ...(chat && { chat }) }, settings).map(({ rule }) => rule);
};

describe('what is done in a chat', () => {
  it('is not judged by the manners for strangers', () => {
    expect(said(likes(5))).toEqual(['spree', 'one-a-day']);
    expect(said(likes(5, chats), inside)).toEqual([]);
    expect(said(words(4))).toEqual(['talking-at']);
    expect(said(words(4, chats), inside)).toEqual([]);
  });
  it('uses up no limit: outside it is as if it had not been', () => {
    expect(said([...likes(5, chats), like(NOON + MINUTE)])).toEqual([]);
    expect(said([...words(5, chats), ...words(1)])).toEqual([]);
  });
  it('nor does what was done outside count inside', () => {
    expect(said([...likes(2), like(NOON + MINUTE, chats)], inside)).toEqual([]);
  });
  it('outside, all is as before', () => {
    expect(said([...likes(1, chats), ...likes(2)])).toEqual(['one-a-day']);
  });
});

describe('a rule of chats', () => {
  const companions = rules.filter(({ on }) => on === 'chat').map(({ id }) => id);
  const look = (chat: InChat | undefined) => ({
    ...(chat && { chat }),
    person: undefined,
    handle: '',
    standing: standing([], undefined),
    moment: momentOf(NOON + 55 * MINUTE, RIGA),
  });
  const { joined: _, ...late } = visit({ questions: asked(3), newcomers: ['ann'] });

  it('is judged when the chat is looked at, and then no other is', () => {
    const verdicts = judge({ ...look({ visit: late }), history: [] }, settings);
    expect(verdicts.map(({ rule, level }) => [rule, level])).toEqual([
      ['chat-newcomer', 'companion'],
      ['chat-late', 'companion'],
      ['chat-progress', 'companion'],
    ]);
  });
  it('asks for one stretch of history, with everybody, since the chat began', () => {
    const needs = needed(look({ visit: late }), settings);
    expect(needs).toHaveLength(1);
    expect(needs[0]).toMatchObject({ since: NOON, of: 'everybody' });
  });
  it('is silent where nothing runs', () => {
    const rest = judge({ ...look(undefined), history: [] }, settings).map(({ rule }) => rule);
    expect(companions.filter((id) => rest.includes(id))).toEqual([]);
  });
  it('speaks in the companion alone', () => {
    expect(new Set(rules.filter(({ on }) => on === 'chat').flatMap(({ levels }) => levels))).toEqual(
      new Set(['companion']),
    );
    expect(rules.filter(({ levels }) => levels.includes('companion')).map(({ id }) => id)).toEqual(
      companions,
    );
  });
});
