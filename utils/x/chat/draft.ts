import { handlesIn } from '../handle.ts';
import type { Composing, Control } from '../surface.ts';
import { conversationOf, type Where } from './conversation.ts';
import { CHAT } from './selectors.ts';

/** X's messages have 10,000 characters. */
const LONGEST = 10_000;
const MOST_PEOPLE = 50;

/** What a press in the chat hit: its editor or its send button. */
export function chatControlOf(path: readonly EventTarget[]): Control | undefined {
  const target = path.find((place): place is Element => place instanceof Element);
  const editor = target?.closest(CHAT.editor);
  if (editor) return { press: 'write', element: editor, sends: 'enter' };
  const send = target?.closest(CHAT.send);
  return send ? { press: 'send', element: send } : undefined;
}

/** What is being written in the chat around a send button or an editor; `undefined` elsewhere, and in groups. */
export function chatDraftOf(element: Element, where: Where): Composing | undefined {
  const composer = element.closest(CHAT.composer);
  const editor = composer?.querySelector<HTMLTextAreaElement>(CHAT.editor);
  const conversation = composer && conversationOf(composer, where);
  if (!composer || !editor || !conversation) return undefined;
  const text = editor.value.slice(0, LONGEST);
  return {
    composer,
    editor,
    send: composer.querySelector(CHAT.send),
    draft: {
      kind: 'dm',
      account: where.account,
      person: conversation.person,
      chat: conversation.chat,
      text,
      media: composer.querySelector(CHAT.attached) !== null,
      people: handlesIn(text).slice(0, MOST_PEOPLE),
      thread: [],
    },
  };
}

/** Whether an element belongs to the chat. */
export const isChat = (element: Element): boolean => element.closest(CHAT.composer) !== null;
