import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, click, type Eyes, flip, goTo, one, open, pass, post, settle, show } from './stage.ts';

const TAG = 'bufferchat';
const at = (minute: number) => Date.UTC(2026, 7, 31, 12, minute);

let eyes: Eyes;
const start = (tags: string[] = [TAG]) => {
  show('tagged', '/hashtag/BufferChat');
  eyes = open();
  eyes.listen(tags);
};
beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 8, 1) }));
afterEach(() => {
  eyes.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const heard = () => eyes.chats().flat();
const cellOf = (id: string) => post(id).closest('[data-testid="cellInnerDiv"]') as HTMLElement;
/** One more post by somebody, drawn below. */
const draw = (id: string, from = '1502') => {
  const cell = cellOf(from).cloneNode(true) as HTMLElement;
  cell.innerHTML = cell.innerHTML.replaceAll(from, id);
  one('[data-testid="primaryColumn"] > div').append(cell);
};

describe('posts under the hashtag of a chat', () => {
  it('are told with who said it and when, but for one’s own, advertisements, quotes and others', async () => {
    start();
    await pass(3000);
    expect(eyes.chats()).toEqual([
      [
        { person: 'hank', post: '1501', at: at(0), text: 'Q1 Which tools do you use? #BufferChat' },
        { person: 'ann', post: '1502', at: at(1), text: 'A1 Pen and paper. #bufferchat#Tools' },
      ],
    ]);
  });

  it('are nobody’s business while no chat runs: nothing is observed, nothing read', async () => {
    const listen = vi.spyOn(document, 'addEventListener');
    start([]);
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    await pass(10_000);
    draw('1510');
    await pass(3000);
    expect(eyes.chats()).toEqual([]);
    expect(listen.mock.calls.map(([type]) => type)).not.toContain('scroll');
    expect(observed.mock.calls.filter(([, options]) => options?.childList)).toHaveLength(1);
    expect(eyes.sights()).not.toContain('blind me');
  });

  it('may be under a hashtag in any script, and an address that is broken harms nothing', async () => {
    start(['ペンの会']);
    await pass(3000);
    expect(heard().map(({ post }) => post)).toEqual(['1506']);
  });

  it('are told once, and what is drawn later when it is there', async () => {
    start();
    await pass(3000);
    one('[data-testid="primaryColumn"] > div').append(cellOf('1501'));
    draw('1510');
    await pass(1300);
    expect(eyes.chats()).toHaveLength(2);
    expect(eyes.chats()[1]?.map(({ post }) => post)).toEqual(['1510']);
    await pass(60_000);
    expect(eyes.chats()).toHaveLength(2);
  });

  it('wait until nobody scrolls', async () => {
    start();
    for (let n = 0; n < 5; n += 1) {
      await pass(400);
      document.dispatchEvent(new Event('scroll'));
    }
    expect(eyes.chats()).toEqual([]);
    await pass(1100);
    expect(eyes.chats()).toHaveLength(1);
  });

  it('are not read while they fly by, but where the scrolling rests', async () => {
    start();
    await pass(3000);
    for (let n = 0; n < 20; n += 1) {
      document.dispatchEvent(new Event('scroll'));
      draw(String(1600 + n));
      await pass(100);
      if (n < 19) cellOf(String(1600 + n)).remove();
    }
    await pass(3000);
    expect(heard().map(({ post }) => post)).toEqual(['1501', '1502', '1619']);
  });

  it('come in batches of fifty', async () => {
    start();
    for (let n = 0; n < 49; n += 1) draw(String(2000 + n));
    await pass(3000);
    expect(eyes.chats().map((posts) => posts.length)).toEqual([50, 1]);
  });

  it('are told when the page is left, and not after', async () => {
    start();
    await pass(300);
    goTo('/home');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(heard()).toHaveLength(2);
    one('[data-testid="primaryColumn"]').remove();
    await pass(9000);
    expect(heard()).toHaveLength(2);
  });

  it('are read in a new column, too, where X has replaced it and the chat still runs', async () => {
    start();
    await pass(10_000);
    const column = one('[data-testid="primaryColumn"]');
    column.replaceWith(column.cloneNode(true));
    eyes.listen([TAG]);
    draw('1510');
    await pass(3000);
    expect(heard().map(({ post }) => post)).toEqual(['1501', '1502', '1510']);
  });

  it('end with the chat, and begin anew with another', async () => {
    start();
    await pass(3000);
    eyes.listen([]);
    draw('1510');
    await pass(3000);
    expect(heard()).toHaveLength(2);
    eyes.listen([TAG, 'tools']);
    await pass(3000);
    expect(heard().slice(2)).toHaveLength(3);
  });
});

describe('a like in a chat', () => {
  const like = async (id: string) => {
    click(button(post(id), 'like'));
    flip(button(post(id), 'like'), 'unlike');
    await settle();
    return eyes.acts().at(-1);
  };

  it('carries the hashtags of the chats that run, and no others', async () => {
    start();
    expect(await like('1502')).toMatchObject({ kind: 'like', person: 'ann', tags: [TAG] });
    expect(await like('1507')).not.toHaveProperty('tags');
  });

  it('carries none of a post that is quoted', async () => {
    start();
    expect(await like('1504')).not.toHaveProperty('tags');
  });

  it('carries none where no chat runs', async () => {
    start([]);
    expect(await like('1502')).not.toHaveProperty('tags');
  });
});
