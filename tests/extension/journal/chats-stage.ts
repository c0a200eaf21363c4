import { healSettings } from '@/utils/etiquette/settings.ts';
import { chatsPage, doInChat } from '@/utils/extension/journal/chats-page.ts';
import { learn } from '@/utils/extension/journal/people.ts';
import { record, type SeenAct } from '@/utils/extension/journal/record.ts';
import type { SeenPerson } from '@/utils/extension/messages.ts';
import { context, MINUTE, NOON, newId, seenAct } from '../world.ts';
import { db } from './record-stage.ts';

/** A chat that begins at `NOON`, each Wednesday, one that overlaps with it, and one without hours. */
const settings = healSettings({
  chats: [
    { tag: 'GardenChat', day: 3, time: '12:00', zone: 'Etc/UTC', hosts: ['holly'] },
    { tag: 'SeedChat', day: 3, time: '12:30', zone: 'Etc/UTC' },
    { tag: 'TeaChat' },
  ],
});

export const chatWorld = (now: number) => context({ now, settings });
export const minute = (minutes: number): number => NOON + minutes * MINUTE;

/** Does something in the world of those chats, so many minutes after `NOON`. */
export const does = (kind: SeenAct['kind'], minutes: number, parts: Partial<SeenAct> = {}) =>
  record(db, seenAct({ kind, at: minute(minutes), ...parts }), chatWorld(minute(minutes)));

/** Writes a post of one's own in the chat. */
export const posts = (minutes: number, parts: Partial<SeenAct> = {}) => {
  const { person: _, ...plain } = seenAct({
    kind: 'post',
    at: minute(minutes),
    chats: ['gardenchat'],
    ...parts,
  });
  return record(db, plain, chatWorld(minute(minutes)));
};

/** Somebody was seen saying something to the user, so many minutes after `NOON`. */
export const says = (handle: string, minutes: number, text = '', more: Partial<SeenPerson> = {}) => {
  const words = [{ kind: 'answer' as const, post: newId().replace(/\D/g, ''), at: minute(minutes), text }];
  return learn(db, 'me', { people: [{ handle, words, ...more }] }, chatWorld(minute(minutes + 1)));
};

export const by = (what: 'enter' | 'leave', tag: string, minutes: number) =>
  doInChat(db, 'me', { tag, what }, chatWorld(minute(minutes)));

export const pageAt = (minutes: number) => chatsPage(db, 'me', chatWorld(minute(minutes)));
