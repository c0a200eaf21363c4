import { describe, expect, it } from 'vitest';
import { newChat } from '@/utils/etiquette/chats/chat.ts';
import { newVisit } from '@/utils/etiquette/chats/visit.ts';
import type { Person } from '@/utils/etiquette/person.ts';
import rule from '@/utils/etiquette/rules/chat-follow-host.ts';
import { act, followed, HOUR, NOON, notAPerson, person, said, stranger } from '../situations.ts';

const chat = { ...newChat('GardenChat'), hosts: ['ann'] };
const visit = {
  ...newVisit(chat, { from: NOON, until: NOON + HOUR }),
  joined: NOON,
  title: '#GardenChat',
};
const speaks = (
  who: Person | undefined,
  acts = [] as ReturnType<typeof act>[],
  visits = [visit],
  now = NOON + 2 * HOUR,
) => said(rule, acts, who, {}, now, { visits });

describe('keeps silent', () => {
  it('about a host who is followed', () => expect(speaks(followed)).toBeUndefined());
  it('where it is not known whether they are followed', () => {
    expect(speaks(undefined)).toBeUndefined();
    expect(speaks(person({ followsYou: true }))).toBeUndefined();
  });
  it('about those who did not host it', () => {
    expect(speaks(stranger, [], [{ ...visit, hosts: ['bob'] }])).toBeUndefined();
    expect(speaks(stranger, [], [])).toBeUndefined();
  });
  it('while the chat runs', () => {
    expect(speaks(stranger, [], [visit], NOON + 30 * 60_000)).toBeUndefined();
  });
  it('once they were followed, though the page has not shown it yet', () => {
    expect(speaks(stranger, [act('follow', NOON + HOUR)])).toBeUndefined();
  });
  it('about those who are no person, and those shut out', () => {
    expect(speaks({ ...notAPerson, following: false })).toBeUndefined();
    expect(speaks({ ...stranger, shut: true })).toBeUndefined();
  });
});

describe('speaks', () => {
  it('about a host who is known not to be followed', () => {
    expect(speaks(stranger)).toEqual({ key: 'chat_follow_host', data: { tag: '#GardenChat' }, evidence: [] });
  });
  it('naming the latest of their chats', () => {
    const earlier = {
      ...visit,
      tag: 'seedchat',
      title: '#SeedChat',
      from: NOON - 5 * HOUR,
      until: NOON - 4 * HOUR,
    };
    expect(speaks(stranger, [], [earlier, visit])?.data).toEqual({ tag: '#GardenChat' });
  });
});
