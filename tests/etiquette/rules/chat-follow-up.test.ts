import { describe, expect, it } from 'vitest';
import type { Act, ActKind } from '@/utils/etiquette/act.ts';
import { newChat } from '@/utils/etiquette/chats/chat.ts';
import { newVisit, type Visit } from '@/utils/etiquette/chats/visit.ts';
import rule from '@/utils/etiquette/rules/chat-follow-up.ts';
import { act, DAY, HOUR, known, MINUTE, NOON, notAPerson, said, stranger } from '../situations.ts';

const session = { from: NOON, until: NOON + HOUR };
const visit = { ...newVisit(newChat('GardenChat'), session), joined: NOON, title: '#GardenChat' };
const inside = (kind: ActKind, minutes = 10, more: Partial<Act> = {}) =>
  act(kind, NOON + minutes * MINUTE, { traits: { chats: ['gardenchat'] }, ...more });
const speaks = (
  acts: readonly Act[],
  now = NOON + 20 * HOUR,
  visits: readonly (Visit & { title: string })[] = [visit],
  who: Parameters<typeof said>[2] = stranger,
) => said(rule, acts, who, {}, now, { visits });

describe('keeps silent', () => {
  const talked = [inside('reply')];
  it('while the chat runs, and from the third day on', () => {
    expect(speaks(talked, NOON + 30 * MINUTE)).toBeUndefined();
    expect(speaks(talked, NOON + HOUR + 2 * DAY)).toBeUndefined();
  });
  it('about a chat that the user was not in', () => {
    const { joined: _, ...missed } = visit;
    expect(speaks(talked, NOON + 20 * HOUR, [missed])).toBeUndefined();
    expect(speaks(talked, NOON + 20 * HOUR, [])).toBeUndefined();
  });
  it('about somebody who was only reposted or liked there', () => {
    expect(speaks([inside('repost'), inside('like')])).toBeUndefined();
  });
  it('once a word went to them since, in public or in private', () => {
    for (const kind of ['reply', 'dm'] as const)
      expect(speaks([...talked, act(kind, NOON + 3 * HOUR)]), kind).toBeUndefined();
  });
  it('about those who are no person, and those shut out', () => {
    expect(speaks(talked, NOON + 20 * HOUR, [visit], notAPerson)).toBeUndefined();
    expect(speaks(talked, NOON + 20 * HOUR, [visit], { ...stranger, shut: true })).toBeUndefined();
  });
  it('about what was taken back', () => {
    expect(speaks([inside('reply', 10, { undoneAt: NOON + HOUR })])).toBeUndefined();
  });
});

describe('speaks', () => {
  it('from the end of the chat until two days later, with the words of both as evidence', () => {
    const talk = [inside('reply', 10), act('answer', NOON + 15 * MINUTE), inside('quote', 20)];
    for (const now of [NOON + HOUR, NOON + HOUR + 2 * DAY - 1])
      expect(speaks(talk, now)).toEqual({
        key: 'chat_follow_up',
        data: { n: 3, tag: '#GardenChat' },
        evidence: talk.map(({ id }) => id),
      });
  });
  it('about somebody known, or of whom nothing else is known', () => {
    expect(speaks([inside('reply')], undefined, [visit], known)?.data).toMatchObject({ n: 1 });
    expect(speaks([inside('reply')], undefined, [visit], undefined)?.data).toMatchObject({ n: 1 });
  });
  it('about somebody who answered and got no answer', () => {
    expect(
      speaks([act('mention', NOON + 70 * MINUTE, { traits: { chats: [visit.tag] } })])?.data,
    ).toMatchObject({ n: 1 });
  });
  it('from the moment the user left', () => {
    const left = { ...visit, left: NOON + 20 * MINUTE };
    expect(speaks([inside('reply')], NOON + 30 * MINUTE, [left])?.data).toMatchObject({ n: 1 });
  });
  it('about the latest of two chats', () => {
    const later = {
      ...visit,
      tag: 'seedchat',
      title: '#SeedChat',
      from: NOON + DAY,
      until: NOON + DAY + HOUR,
    };
    const there = act('mention', NOON + DAY + MINUTE, { traits: { chats: ['seedchat'] } });
    expect(speaks([inside('reply'), there], NOON + DAY + 2 * HOUR, [visit, later])?.data).toEqual({
      n: 1,
      tag: '#SeedChat',
    });
  });
});
