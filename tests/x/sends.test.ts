import { describe, expect, it } from 'vitest';
import { eyes, stage, start as startEyes } from './eyes.ts';
import { button, click, goTo, key, one, pass, post, settle } from './stage.ts';

stage();

const start = (page: string, path?: string) => {
  startEyes(page, path);
  // Layers are noticed with the first press at the latest.
  click(document.body);
};

/** X's toast after posting. */
const toast = async (href: string) => {
  const box = document.createElement('div');
  box.innerHTML = `<div data-testid="toast" role="alert"><span>LABEL</span><a href="${href}" role="link">LABEL</a></div>`;
  one('#layers').append(box);
  await settle();
};

describe('what is sent, confirmed by the toast', () => {
  it('a reply in a dialog answers the last post above the editor', async () => {
    start('dialog', '/compose/post');
    click(button(document, 'tweetButton'));
    await pass(900);
    await toast('/me/status/9001');
    expect(eyes.acts()).toEqual([
      {
        id: 'id-000001',
        at: Date.now(),
        account: 'me',
        kind: 'reply',
        person: 'bob',
        thread: '1000',
        post: '9001',
        mentions: ['eve', 'bob'],
      },
    ]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('a reply sent by Enter with %o', async (modifier) => {
    start('dialog', '/compose/post');
    key(one('[role="dialog"] [role="textbox"]'), 'Enter', modifier);
    await toast('/me/status/9001');
    expect(eyes.acts()).toMatchObject([{ kind: 'reply', person: 'bob' }]);
  });

  it('a parent without a time stamp is the post that was pressed last, if it is by the same author', async () => {
    start('dialog', '/home');
    click(button(one('main article'), 'reply'));
    goTo('/compose/post');
    for (const stamp of document.querySelectorAll('[role="dialog"] time')) stamp.remove();
    for (const stats of document.querySelectorAll('[role="dialog"] a[href$="/analytics"]')) stats.remove();
    click(button(document, 'tweetButton'));
    await toast('/me/status/9001');
    expect(eyes.acts()).toMatchObject([{ kind: 'reply', person: 'bob', thread: '1001' }]);
  });

  it('a quote names the author and the post whose menu was used', async () => {
    start('quote', '/home');
    click(button(post('1001'), 'retweet'));
    goTo('/compose/post');
    click(button(document, 'tweetButton'));
    await toast('/me/status/9002');
    expect(eyes.acts()).toMatchObject([{ kind: 'quote', person: 'bob', thread: '1001', post: '9002' }]);
  });

  it('a quote whose menu was not seen names the author alone', async () => {
    start('quote', '/compose/post');
    click(button(document, 'tweetButton'));
    await toast('/me/status/9002');
    const [act] = eyes.acts();
    expect(act).toMatchObject({ kind: 'quote', person: 'bob' });
    expect(act).not.toHaveProperty('thread');
  });

  it('the inline composer of a post’s page answers the focal post, in the thread that begins above it', async () => {
    start('status', '/bob/status/1201');
    click(button(document, 'tweetButtonInline'));
    await toast('/me/status/9003');
    expect(eyes.acts()).toMatchObject([
      { kind: 'reply', person: 'bob', thread: '1200', mentions: ['carol', 'dave'] },
    ]);
  });

  it('the composer of the media viewer answers its post', async () => {
    start('viewer', '/bob/status/1001/photo/1');
    click(button(document, 'tweetButton'));
    await toast('/me/status/9004');
    expect(eyes.acts()).toMatchObject([{ kind: 'reply', person: 'bob', thread: '1001' }]);
  });

  it('also when its post is not shown beside the picture', async () => {
    start('viewer', '/bob/status/1001/photo/1');
    for (const shown of document.querySelectorAll('[role="dialog"] [data-testid="tweet"]')) shown.remove();
    click(button(document, 'tweetButton'));
    await toast('/me/status/9004');
    expect(eyes.acts()).toMatchObject([{ kind: 'reply', person: 'bob', thread: '1001' }]);
  });

  it('the inline composer of a timeline posts', async () => {
    start('home');
    click(button(document, 'tweetButtonInline'));
    await toast('/me/status/9005');
    const [act] = eyes.acts();
    expect(act).toEqual({ id: 'id-000001', at: Date.now(), account: 'me', kind: 'post', post: '9005' });
  });

  it('a picture makes no quote', async () => {
    start('compose', '/compose/post');
    click(button(document, 'tweetButton'));
    await toast('/me/status/9006');
    expect(eyes.acts()).toMatchObject([{ kind: 'post', mentions: ['ann'] }]);
  });

  it('a reply to oneself has no person', async () => {
    start('dialog', '/compose/post');
    for (const link of document.querySelectorAll('[role="dialog"] a[href^="/bob/"]'))
      link.setAttribute('href', (link.getAttribute('href') ?? '').replace('bob', 'Me'));
    click(button(document, 'tweetButton'));
    await toast('/me/status/9007');
    const [act] = eyes.acts();
    expect(act).toMatchObject({ kind: 'reply', thread: '1000' });
    expect(act).not.toHaveProperty('person');
  });

  it('the words stay in the page', async () => {
    start('status', '/bob/status/1201');
    click(button(document, 'tweetButtonInline'));
    await toast('/me/status/9003');
    expect(JSON.stringify(eyes.seen)).not.toMatch(/Nice|mail|example/);
  });
});
