import type { ElementHandle, Page } from 'puppeteer-core';
import { chatPath } from '../stand-in/chats.ts';
import { ME } from '../stand-in/people.ts';
import type { Tact } from './tact.ts';
import { until } from './until.ts';

const EDITOR = 'html >>> textarea[data-testid=dm-composer-textarea]';
const SEND = 'html >>> [data-testid=dm-composer-send-button]';

/** The chat's editor, in whatever root it has come up. */
export const chatEditor = async (page: Page): Promise<ElementHandle<HTMLTextAreaElement>> =>
  (await until('the chat’s editor', () => page.$(EDITOR))) as ElementHandle<HTMLTextAreaElement>;

/** Opens the conversation with somebody, or a group's, and goes into its editor. */
export async function openChat(page: Page, with_: string, query = ''): Promise<void> {
  const path = with_.startsWith('g1') ? `/i/chat/${with_}` : chatPath(ME, with_);
  await page.goto(`https://x.com${path}${query}`);
  await enterChat(page);
}

/** Goes into the editor of the chat that is open. */
export async function enterChat(page: Page): Promise<void> {
  await page.bringToFront();
  await until('the keyboard in the chat', async () => {
    const editor = await chatEditor(page);
    await editor.click();
    return editor.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);
  });
}

export const pressSend = async (page: Page): Promise<void> => {
  const send = await until('the send button', () => page.$(SEND));
  await send?.click();
};

/** What stands in the chat's editor. */
export const chatText = async (page: Page): Promise<string> =>
  (await chatEditor(page)).evaluate(({ value }) => value);

/** What X has really been sent, oldest first. */
export const messages = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.standIn.state().messages.map(({ text }) => text));

/** Waits until that was sent last. */
export const waitForMessage = (page: Page, text: string): Promise<unknown> =>
  until(`the message "${text}"`, async () => (await messages(page)).at(-1) === text);

/** Marks somebody, as the options page does. */
export const markAs = (tact: Tact, handle: string, as: 'known' | 'stranger'): Promise<unknown> =>
  tact.inside(
    ([who, word]) => chrome.runtime.sendMessage({ type: 'mark', account: 'alice', handle: who, as: word }),
    [handle, as] as const,
  );
