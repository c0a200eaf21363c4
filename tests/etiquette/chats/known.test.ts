import { expect, it } from 'vitest';
import { newChat } from '@/utils/etiquette/chats/chat.ts';
import { knownChat, titleOf } from '@/utils/etiquette/chats/known.ts';

const own = { ...newChat('GardenChat'), hosts: ['ann'] };

it('a chat of the user’s is known with all that they said of it, and by any way of writing', () => {
  expect(knownChat('gardenchat', [own])).toBe(own);
  expect(titleOf('gardenchat', [own])).toBe('#GardenChat');
});

it('a chat that the first source names is known by its name alone', () => {
  expect(knownChat('bufferchat', [])).toEqual(newChat('BufferChat'));
  expect(titleOf('bufferchat', [])).toBe('#BufferChat');
});

it('the user’s word outweighs the name', () => {
  const mine = { ...newChat('BUFFERCHAT'), minutes: 30 };
  expect(knownChat('bufferchat', [mine])).toBe(mine);
});

it('any other hashtag is none', () => {
  expect(knownChat('monday', [own])).toBeUndefined();
  expect(titleOf('monday', [own])).toBe('#monday');
});
