import { browser } from 'wxt/browser';
import type { ChatsDoor } from '../../components/options/world.ts';
import { mayNotify, NOTIFY } from '../../utils/extension/permission.ts';
import type { Words } from '../../utils/extension/words.ts';

/** What the chats on the options page ask of the browser. The calendar's library is loaded when a chat has hours. */
export const chatsDoor = (words: Words): ChatsDoor => ({
  async calendar(chats, before) {
    const { calendarFile } = await import('../../utils/extension/calendar/calendar.ts');
    return calendarFile(chats, before, Date.now(), words);
  },
  mayNotify,
  askToNotify: () => browser.permissions.request(NOTIFY),
});
