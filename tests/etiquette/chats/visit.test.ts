import { describe, expect, it } from 'vitest';
import { newChat } from '@/utils/etiquette/chats/chat.ts';
import {
  back,
  decline,
  enter,
  isClosing,
  leave,
  newVisit,
  runningAt,
  type Visit,
  withVisit,
} from '@/utils/etiquette/chats/visit.ts';
import { MINUTE, NOON } from '../situations.ts';
import { CHAT, visit } from './stage.ts';

const HOOT = { ...CHAT, tag: 'HootChat', time: '12:30', hosts: ['owl'] };
const HAND = newChat('MyTalk');
const minute = (n: number) => NOON + n * MINUTE;
const tags = (visits: readonly Visit[]) => visits.map(({ tag }) => tag);
const running = (n: number, visits: readonly Visit[] = [], chats = [CHAT, HOOT]) =>
  runningAt(chats, visits, minute(n));

describe('what runs', () => {
  it('by the hours alone, the latest begun first', () => {
    expect(tags(running(-1))).toEqual([]);
    expect(tags(running(0))).toEqual(['bufferchat']);
    expect(tags(running(45))).toEqual(['hootchat', 'bufferchat']);
    expect(tags(running(60))).toEqual(['hootchat']);
    expect(tags(running(90))).toEqual([]);
  });
  it('nobody is in it by that', () => {
    expect(running(10)[0]).toEqual(newVisit(CHAT, { from: NOON, until: minute(60) }));
    expect(running(10)[0]).toMatchObject({ title: '#BufferChat', hosts: ['host'] });
  });
  it('what is kept of it stands in its place, once', () => {
    const kept = visit({ newcomers: ['ann'] });
    expect(running(10, [kept])).toEqual([kept]);
  });
  it('who hosts, and how the hashtag is written, is what the settings say now', () => {
    const kept = visit({ hosts: [], title: '#BUFFERCHAT' });
    expect(running(10, [kept])[0]).toMatchObject({ hosts: ['host'], title: '#BufferChat' });
    expect(running(10, [kept], [])[0]?.hosts).toEqual([]);
  });
  it('what was begun by hand, though no settings know it', () => {
    const visits = [enter(HAND, [], minute(5))];
    expect(tags(running(10, visits))).toEqual(['mytalk', 'bufferchat']);
    expect(tags(running(65, visits, []))).toEqual([]);
  });
  it('what was left is over, for this time', () => {
    const gone = visit({ left: minute(20) });
    expect(tags(running(19, [gone]))).toEqual(['bufferchat']);
    expect(tags(running(20, [gone]))).toEqual([]);
    expect(tags(runningAt([CHAT], [gone], minute(7 * 24 * 60 + 5)))).toEqual(['bufferchat']);
  });
});

describe('who enters by hand', () => {
  it('is in the session that runs, from now on', () => {
    expect(enter(CHAT, [], minute(12))).toEqual({
      ...newVisit(CHAT, { from: NOON, until: minute(60) }),
      joined: minute(12),
      byHand: true,
    });
  });
  it('a little early, is in the session that comes, to its end', () => {
    const early = enter(CHAT, [], minute(-10));
    expect(early).toMatchObject({ from: minute(-10), until: minute(60), joined: minute(-10) });
    for (const n of [-10, 0, 55]) expect(running(n, [early], [CHAT])).toEqual([early]);
    expect(running(60, [early], [CHAT])).toEqual([]);
  });
  it('at another hour, begins one that lasts as long as the chat does', () => {
    expect(enter(CHAT, [], minute(300))).toMatchObject({ from: minute(300), until: minute(360) });
    expect(enter({ ...HAND, minutes: 90 }, [], NOON)).toMatchObject({ from: NOON, until: minute(90) });
  });
  it('comes back to what was left, and has been there since the first time', () => {
    const gone = visit({ joined: minute(3), left: minute(20), newcomers: ['ann'] });
    const { left: _, ...back } = gone;
    expect(enter(CHAT, [gone], minute(30))).toEqual({ ...back, byHand: true });
  });
  it('is in two chats at once', () => {
    const visits = [enter(CHAT, [], minute(40)), enter(HOOT, [], minute(41))];
    expect(running(45, visits).map(({ joined }) => joined)).toEqual([minute(41), minute(40)]);
  });
});

describe('who goes', () => {
  it('before the hour, or declines an offer then, has the hour still before them', () => {
    const early = enter(CHAT, [], minute(-30));
    for (const gone of [leave(CHAT, early, minute(-20)), decline(CHAT, [], minute(-30))]) {
      expect(running(-10, [gone], [CHAT])).toEqual([]);
      expect(running(5, [gone], [CHAT])).toMatchObject([{ from: NOON, until: minute(60) }]);
    }
  });
  it('in the middle is gone until they come back, though the hour is made longer', () => {
    const gone = leave(CHAT, enter(CHAT, [], minute(5)), minute(20));
    expect(running(30, [gone], [CHAT])).toEqual([]);
    expect(running(65, [gone], [{ ...CHAT, minutes: 90 }])).toEqual([]);
    expect(running(31, [back(gone, minute(30))], [CHAT])).toMatchObject([{ joined: minute(5) }]);
  });
});

describe('settings that change meanwhile', () => {
  it('an hour that was made shorter, or put on another day, is over then, unless it was begun by hand', () => {
    const { byHand: _, ...seen } = enter(CHAT, [], minute(5));
    const { joined: __, ...heard } = seen;
    for (const before of [seen, heard]) {
      expect(running(20, [before], [{ ...CHAT, minutes: 30 }])).toMatchObject([{ until: minute(30) }]);
      expect(running(20, [before], [{ ...CHAT, minutes: 15 }])).toEqual([]);
      expect(running(20, [before], [{ ...CHAT, day: 5 }])).toEqual([]);
    }
    const mine = enter(CHAT, [], minute(5));
    expect(running(20, [mine], [{ ...CHAT, minutes: 15 }])).toMatchObject([{ until: minute(60) }]);
  });
  it('a longer hour keeps what was seen in it', () => {
    const before = { ...enter(CHAT, [], minute(5)), newcomers: ['ann'] };
    const [now] = running(65, [before], [{ ...CHAT, minutes: 90 }]);
    expect(now).toMatchObject({ joined: minute(5), newcomers: ['ann'], until: minute(90) });
  });
  it('a chat that was removed goes on for those alone who are in it', () => {
    expect(running(10, [newVisit(CHAT, { from: NOON, until: minute(60) })], [])).toEqual([]);
    expect(running(10, [visit({ joined: minute(3) })], [])).toHaveLength(1);
  });
});

describe('what is kept', () => {
  it('has one visit a session, the oldest first', () => {
    const later = visit({ from: minute(10080), until: minute(10140) });
    const kept = withVisit(withVisit([later], visit()), visit({ newcomers: ['ann'] }));
    expect(kept).toEqual([visit({ newcomers: ['ann'] }), later]);
  });
  it('forgets what ended before a time', () => {
    expect(withVisit([visit()], enter(HAND, [], minute(90)), minute(61)).map(({ tag }) => tag)).toEqual([
      'mytalk',
    ]);
  });
});

it('a host’s thanks in the last quarter of an hour bring it to its end', () => {
  expect(isClosing(visit(), { person: 'host', at: minute(46) })).toBe(true);
  expect(isClosing(visit(), { person: 'host', at: minute(30) })).toBe(false);
  expect(isClosing(visit(), { person: 'ann', at: minute(58) })).toBe(false);
});
