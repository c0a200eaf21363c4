import { describe, expect, it } from 'vitest';
import { eyes, look, stage, start as startEyes } from './eyes.ts';
import { button, click, key, one, pass, settle, show } from './stage.ts';

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
    look({ trusted: ({ isTrusted }) => isTrusted });
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
    look();
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
