import { GROUP } from '../chats.ts';
import type { Message } from '../messages.ts';
import { ME } from '../people.ts';

const FIRST_AT = Date.UTC(2025, 4, 3, 9, 30);
const HOUR_MS = 3_600_000;

const SAID: readonly (readonly [from: string, to: string, text: string])[] = [
  ['judy', ME, 'The hall is ours from six on Tuesday.'],
  [ME, 'judy', 'Then I come straight from the tram.'],
  ['heidi', ME, 'Did you draw the path over the ridge?'],
  [ME, 'heidi', 'Half of it. Then the tea was cold.'],
  ['heidi', ME, 'The hut has a stove. No more cold tea.'],
  [ME, 'heidi', 'How many hours up?'],
  ['heidi', ME, 'Four.\nFive, with you drawing.'],
  [ME, 'heidi', 'Fair.'],
  ['ivan', GROUP.id, 'Who brings the soup?'],
  ['heidi', GROUP.id, 'I bring the pot.'],
  [ME, GROUP.id, 'I bring the map.'],
];

/** What was written before anybody did anything; alice has talked with heidi, with judy and in the group. */
export const OLDER: readonly Message[] = SAID.map(([from, to, text], n) => ({
  id: `5eed0000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  from,
  to,
  text,
  at: FIRST_AT + n * HOUR_MS,
}));
