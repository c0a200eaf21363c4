import { expect, it } from 'vitest';
import { AFTER, endOf, isJustOver } from '@/utils/etiquette/chats/after.ts';
import { newChat } from '@/utils/etiquette/chats/chat.ts';
import { newVisit } from '@/utils/etiquette/chats/visit.ts';

const visit = { ...newVisit(newChat('GardenChat'), { from: 1000, until: 5000 }), joined: 1500 };

it('a visit ends with its chat, or when the user left', () => {
  expect(endOf(visit)).toBe(5000);
  expect(endOf({ ...visit, left: 3000 })).toBe(3000);
  expect(endOf({ ...visit, left: 9000 })).toBe(5000);
});

it('it is just over from its end until two days later', () => {
  const over = (now: number) => isJustOver(visit, now);
  expect([4999, 5000, 5000 + AFTER - 1, 5000 + AFTER].map(over)).toEqual([false, true, true, false]);
});

it('what the user was not in is not over', () => {
  const { joined: _, ...missed } = visit;
  expect(isJustOver(missed, 6000)).toBe(false);
});
