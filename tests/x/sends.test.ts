import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, click, type Eyes, goTo, key, one, open, pass, post, settle, show } from './stage.ts';

let eyes: Eyes;
const start = (page: string, path?: string) => {
  show(page, path);
  eyes = open();
  // Layers are noticed with the first press at the latest.
  click(document.body);
};
beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 8, 1) }));
afterEach(() => {
  eyes.close();
  vi.useRealTimers();
});

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

describe('once, and only what went out', () => {
  it('a toast without a press is nothing', async () => {
    start('home');
    await toast('/me/status/9001');
    expect(eyes.acts()).toEqual([]);
  });

  it('a toast that was there before a press confirms nothing', async () => {
    start('home');
    await toast('/me/status/9001');
    click(button(document, 'tweetButtonInline'));
    await toast('/i/bookmarks');
    expect(eyes.acts()).toEqual([]);
  });

  it.each(['/bob/status/9001', '/compose/post/unsent/scheduled', '/me/status/9001/quotes'])(
    'a toast that leads to %s confirms nothing',
    async (href) => {
      start('home');
      click(button(document, 'tweetButtonInline'));
      await toast(href);
      expect(eyes.acts()).toEqual([]);
    },
  );

  it('no toast, no act; after a minute it is forgotten', async () => {
    start('home');
    click(button(document, 'tweetButtonInline'));
    await pass(60_001);
    await toast('/me/status/9001');
    expect(eyes.acts()).toEqual([]);
  });

  it('Premium’s undo delays the toast by as much as a minute', async () => {
    start('home');
    click(button(document, 'tweetButtonInline'));
    await pass(59_000);
    await toast('/me/status/9001');
    expect(eyes.acts()).toHaveLength(1);
  });

  it('one toast is one act, however often it is drawn', async () => {
    start('home');
    click(button(document, 'tweetButtonInline'));
    await pass(100);
    await toast('/me/status/9001');
    click(button(document, 'tweetButtonInline'));
    await toast('/me/status/9001');
    expect(eyes.acts()).toHaveLength(1);
  });

  it('trying again after a failure is one act', async () => {
    start('home');
    click(button(document, 'tweetButtonInline'));
    await pass(5000);
    click(button(document, 'tweetButtonInline'));
    await toast('/me/status/9001');
    await toast('/me/status/9002');
    expect(eyes.acts()).toHaveLength(1);
  });

  it('two posts under way are two acts', async () => {
    start('home');
    click(button(document, 'tweetButtonInline'));
    one('[role="textbox"] [data-block]').textContent = 'Another one for @ann';
    click(button(document, 'tweetButtonInline'));
    await toast('/me/status/9001');
    await toast('/me/status/9002');
    expect(eyes.acts().map((act) => 'post' in act && act.post)).toEqual(['9001', '9002']);
  });

  it('what one account sends is not confirmed by another’s toast', async () => {
    start('home');
    click(button(document, 'tweetButtonInline'));
    button(document, 'AppTabBar_Profile_Link').setAttribute('href', '/other');
    await toast('/other/status/9001');
    expect(eyes.acts()).toEqual([]);
  });

  it('a press made by a script sends nothing', async () => {
    show('home');
    eyes = open({ trusted: ({ isTrusted }) => isTrusted });
    await pass(1000);
    click(button(document, 'tweetButtonInline'));
    await toast('/me/status/9001');
    expect(eyes.acts()).toEqual([]);
  });

  it('a button that is switched off sends nothing', async () => {
    start('home');
    button(document, 'tweetButtonInline').setAttribute('aria-disabled', 'true');
    click(button(document, 'tweetButtonInline'));
    await toast('/me/status/9001');
    expect(eyes.acts()).toEqual([]);
  });

  it.each([
    ['Enter alone', 'Enter', {}],
    ['Enter while a word is being composed', 'Enter', { ctrlKey: true, isComposing: true }],
    ['Enter held down', 'Enter', { ctrlKey: true, repeat: true }],
    ['another key', 'b', { ctrlKey: true }],
  ])('%s sends nothing', async (_, name, options) => {
    start('home');
    key(one('[role="textbox"]'), name, options);
    await toast('/me/status/9001');
    expect(eyes.acts()).toEqual([]);
  });

  it('pointing at the send button without clicking sends nothing', async () => {
    start('home');
    button(document, 'tweetButtonInline').dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    await toast('/me/status/9001');
    expect(eyes.acts()).toEqual([]);
  });
});

describe('layers', () => {
  it('are noticed when they come late, and again when they are replaced', async () => {
    show('home');
    const layers = one('#layers');
    layers.remove();
    eyes = open();
    await pass(300);
    one('#react-root').append(layers);
    await pass(300);
    click(button(document, 'tweetButtonInline'));
    await toast('/me/status/9001');
    expect(eyes.acts()).toHaveLength(1);
    layers.replaceWith(Object.assign(document.createElement('div'), { id: 'layers' }));
    click(button(document, 'tweetButtonInline'));
    await toast('/me/status/9002');
    expect(eyes.acts()).toHaveLength(2);
  });
});
