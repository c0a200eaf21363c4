import { describe, expect, it } from 'vitest';
import type { DraftTraits } from '@/utils/etiquette/act.ts';
import { asked, begin, click, done, stage, worker, write } from './draft-stage.ts';
import { button, one, pass, click as press } from './stage.ts';

stage();

/** X's toast after posting. */
const toast = async () => {
  const box = document.createElement('div');
  box.innerHTML =
    '<div data-testid="toast" role="alert"><a href="/me/status/9001" role="link">LABEL</a></div>';
  one('#layers').append(box);
  await pass(50);
};
/** What may be kept of a text: what stands in it, and nothing else. */
const inChat = (text: string): DraftTraits => ({
  ...(text.includes('#BufferChat') && { chats: ['bufferchat'] }),
  ...(text.startsWith('A1') && { answers: 1 }),
  ...(text.includes('Thank') && { says: ['thanks'] }),
});
const answering = () => {
  worker.respond = async ({ text }) => ({ watch: [], traits: inChat(text) });
};

describe('what is kept of a text that was sent', () => {
  it('is what it says in its chat', async () => {
    answering();
    await write('A1. Pen and paper. Thank you! #BufferChat');
    click();
    await toast();
    expect(done).toMatchObject([{ kind: 'reply', chats: ['bufferchat'], answers: 1, says: ['thanks'] }]);
  });

  it('holds for its last letters, too: they may be the hashtag', async () => {
    answering();
    await write('A1. Pen and paper.');
    one('[data-testid="tweetTextarea_0"] [data-block]').textContent += ' #BufferChat';
    click();
    await toast();
    expect(done).toMatchObject([{ chats: ['bufferchat'], answers: 1 }]);
  });

  it('is nothing where the answer is too late, and the act goes out with its page at the latest', async () => {
    worker.respond = () => new Promise(() => {});
    click();
    await toast();
    expect(done).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    await pass(0);
    expect(done).toMatchObject([{ kind: 'reply', post: '9001' }]);
    expect(done[0]).not.toHaveProperty('chats');
  });

  it.each([
    ['the inline composer of a timeline', 'home', '/home', 'tweetButtonInline', 'post'],
    ['the inline composer of a post’s page', 'status', '/bob/status/1201', 'tweetButtonInline', 'reply'],
    ['a dialog that answers', 'dialog', '/compose/post', 'tweetButton', 'reply'],
    ['a dialog that posts', 'compose', '/compose/post', 'tweetButton', 'post'],
    ['a dialog that quotes', 'quote', '/compose/post', 'tweetButton', 'quote'],
    ['the media viewer', 'viewer', '/bob/status/1001/photo/1', 'tweetButton', 'reply'],
  ])('is asked for at the latest when it leaves %s', async (_, page, path, send, kind) => {
    begin(page, path);
    worker.respond = async () => ({ watch: [], traits: { chats: ['bufferchat'] } });
    press(document.body);
    press(button(document, send));
    await toast();
    expect(asked.length).toBeGreaterThan(0);
    expect(done).toMatchObject([{ kind, chats: ['bufferchat'] }]);
  });
});
