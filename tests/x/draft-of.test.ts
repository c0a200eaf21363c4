import { describe, expect, it } from 'vitest';
import { frontOf } from '@/utils/x/front.ts';
import { one, show } from './stage.ts';

const reading = (page: string, path: string, from?: { id: string; author: string }) => {
  show(page, path);
  const front = frontOf(document);
  front.page();
  return { front, draft: () => front.draftOf(one('[data-testid="tweetTextarea_0"]'), from) };
};

describe('what is being written', () => {
  it('in a dialog answers the post above it', () => {
    const { draft } = reading('dialog', '/compose/post');
    expect(draft()?.draft).toMatchObject({
      kind: 'reply',
      person: 'bob',
      post: '1001',
      text: 'Hello @eve\n@bob',
      people: ['eve', 'bob'],
      thread: [
        { person: 'ann', role: 'root' },
        { person: 'bob', role: 'parent' },
      ],
    });
    expect(draft()?.send?.getAttribute('data-testid')).toBe('tweetButton');
  });

  it('in a quote goes with the post that is quoted', () => {
    const { draft } = reading('quote', '/compose/post', { id: '1001', author: 'bob' });
    expect(draft()?.draft).toMatchObject({
      kind: 'quote',
      person: 'bob',
      post: '1001',
      text: 'Look',
      media: false,
      thread: [{ person: 'bob', text: 'Synthetic words of a quoted post.', role: 'root' }],
    });
  });

  it('in the media viewer answers its post', () => {
    const { draft } = reading('viewer', '/bob/status/1001/photo/1');
    expect(draft()?.draft).toMatchObject({ kind: 'reply', person: 'bob', post: '1001' });
    expect(draft()?.draft.thread[0]).toMatchObject({ person: 'bob', role: 'root' });
  });

  it('on one’s own timeline is a post in no thread', () => {
    const { draft } = reading('home', '/home');
    expect(draft()?.draft).toMatchObject({ kind: 'post', thread: [] });
  });

  it('with a picture says so', () => {
    const { draft } = reading('compose', '/compose/post');
    expect(draft()?.draft).toMatchObject({ kind: 'post', media: true });
  });

  it('in several posts at one go is read as one, emoji as characters', () => {
    const { draft } = reading('dialog', '/compose/post');
    const first = one('[data-testid="tweetTextarea_0"]');
    const second = first.cloneNode(true) as HTMLElement;
    second.setAttribute('data-testid', 'tweetTextarea_1');
    const [block, other] = second.querySelectorAll('[data-block]');
    if (block) block.innerHTML = 'More <img alt="🍞"> at <span>https://a.example</span>';
    other?.remove();
    first.after(second);
    expect(draft()?.draft.text).toBe('Hello @eve\n@bob\n\nMore 🍞 at https://a.example');
  });

  it('stands in a thread without advertisements and without what X proposes below', () => {
    const { draft } = reading('status', '/bob/status/1201');
    const people = draft()?.draft.thread.map(({ person }) => person);
    expect(people).toEqual(['ann', 'bob', 'carol']);
    const carol = one('a[href="/carol/status/1202"]').closest('article');
    const box = document.createElement('div');
    box.setAttribute('data-testid', 'placementTracking');
    carol?.replaceWith(box);
    if (carol) box.append(carol);
    expect(draft()?.draft.thread.map(({ person }) => person)).toEqual(['ann', 'bob']);
  });

  it('below an answer on the page has the other answers beside it, not above', () => {
    const { front } = reading('status', '/bob/status/1201');
    const cell = one('a[href="/carol/status/1202"]').closest('[data-testid="cellInnerDiv"]') as HTMLElement;
    const other = cell.cloneNode(true) as HTMLElement;
    other.innerHTML = other.innerHTML.replaceAll('carol', 'eve').replaceAll('1202', '1203');
    cell.before(other);
    const composer = one('[data-testid="inline_reply_offscreen"]');
    cell.append(composer);
    const { draft } = front.draftOf(one('[data-testid="tweetTextarea_0"]'), undefined) ?? {};
    expect(draft?.post).toBe('1202');
    expect(draft?.thread.map(({ person, role }) => [person, role])).toEqual([
      ['ann', 'root'],
      ['bob', 'ancestor'],
      ['carol', 'parent'],
      ['eve', 'sibling'],
    ]);
  });

  it('in the media viewer answers the first of its posts where the address names none', () => {
    const { draft } = reading('viewer', '/i/web/status/1001/photo/1');
    one('#layers div[data-testid="tweet"]').remove();
    const cell = one('#layers [data-testid="cellInnerDiv"]');
    cell.after(...[...cell.querySelectorAll('article + div')]);
    expect(draft()?.draft.post).toBeUndefined();
    expect(draft()?.draft.thread.map(({ person, role }) => [person, role])).toEqual([
      ['bob', 'root'],
      ['carol', 'sibling'],
    ]);
  });
});

describe('the website on the own profile', () => {
  it('is read there, and on nobody else’s', () => {
    const { front } = reading('profile', '/bob');
    expect(front.ownSite()).toBeUndefined();
    for (const link of document.querySelectorAll('[data-testid="AppTabBar_Profile_Link"]'))
      link.setAttribute('href', '/Bob');
    expect(frontOf(document).ownSite()).toBe('site.example/bob');
  });
});
