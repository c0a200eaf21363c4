import { expect, it, vi } from 'vitest';
import type { Deliver } from '@/entrypoints/x.content/outbox.ts';
import { relayTo } from '@/entrypoints/x.content/relay.ts';
import type { Sighting } from '@/utils/x/sighting.ts';

const like: Sighting = {
  type: 'act',
  act: { id: 'act-00001', at: 1000, account: 'me', kind: 'like', person: 'ann', post: '7' },
};
const undo: Sighting = { type: 'undo', id: 'undo-0001', at: 2000, account: 'me', kind: 'like', post: '7' };

function relaying(reply: object) {
  const order: string[] = [];
  const mouth = {
    say: vi.fn(async () => {}),
    note: vi.fn(),
    takeBack: vi.fn(() => void order.push('takeBack')),
  };
  const deliver = vi.fn(async () => {
    order.push('deliver');
    return reply;
  });
  const companion = { ask: vi.fn(), heard: vi.fn() };
  const relay = relayTo({ deliver: deliver as unknown as Deliver, mouth, companion, language: () => 'lv' });
  return { relay, mouth, companion, deliver, order };
}

it('a card waits one and a half seconds from the act for a roll-back', async () => {
  const card = { advice: 'advice-1' };
  const { relay, mouth, deliver } = relaying({ ack: 'act-00001', card });
  await relay(like);
  expect(deliver).toHaveBeenCalledWith({ ...like, lang: 'lv' });
  expect(mouth.say).toHaveBeenCalledWith(card, 2500);
});

it('an act with nothing to say says nothing', async () => {
  const { relay, mouth } = relaying({ ack: 'act-00001' });
  await relay(like);
  expect(mouth.say).not.toHaveBeenCalled();
});

it('what is taken back falls silent at once, before the background knows', async () => {
  const { relay, mouth, order } = relaying({ ack: 'undo-0001' });
  await relay(undo);
  expect(mouth.takeBack).toHaveBeenCalledWith('7');
  expect(order).toEqual(['takeBack', 'deliver']);
});

it('progress on the own lists is shown', async () => {
  const { relay, mouth } = relaying({ ack: true, note: { text: '3' } });
  await relay({ type: 'people', account: 'me', people: [{ handle: 'ann' }], list: 'following' });
  expect(mouth.note).toHaveBeenCalledWith({ text: '3' });
});

it.each<[string, Sighting]>([
  ['a page that is seen', { type: 'sight', sight: 'seeing', account: 'me' }],
  ['an act', like],
])('where chats may run, %s has them asked about; elsewhere it has not', async (_, sighting) => {
  const running = relaying({ ack: true, chat: true });
  await running.relay(sighting);
  expect(running.companion.ask).toHaveBeenCalledOnce();
  const quiet = relaying({ ack: true });
  await quiet.relay(sighting);
  expect(quiet.companion.ask).not.toHaveBeenCalled();
});

it('what was read in a chat goes to the companion alone', async () => {
  const heard = [{ person: 'bob', post: '7', at: 1000, text: 'Q1 #BufferChat' }];
  const { relay, companion, deliver } = relaying({ ack: true });
  await relay({ type: 'chat', account: 'me', heard });
  expect(companion.heard).toHaveBeenCalledWith(heard);
  expect(deliver).not.toHaveBeenCalled();
});
