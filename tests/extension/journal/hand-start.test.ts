import '../world.ts';
import { expect, it } from 'vitest';
import { lookAtChats } from '@/utils/extension/journal/companion.ts';
import { by, chatWorld, minute } from './chats-stage.ts';
import { db, stage } from './record-stage.ts';

stage();

it('whoever begins a chat by hand late is told the question of twelve minutes ago, not one of a time to come', async () => {
  await by('enter', 'teachat', 30);
  const heard = [
    { person: 'eve', post: '1', at: minute(18), text: 'Q4: Milk or lemon? #TeaChat' },
    { person: 'eve', post: '2', at: minute(50), text: 'Q9: Cup or mug? #TeaChat' },
  ];
  const { running } = await lookAtChats(db, 'me', { heard }, chatWorld(minute(31)));
  const tea = running.find(({ visit }) => visit.tag === 'teachat');
  expect(tea?.visit.questions.map(({ n }) => n)).toEqual([4]);
});
