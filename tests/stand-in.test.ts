import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Ask, askThrough } from './stand-in/ask.ts';
import { chatPath } from './stand-in/chats.ts';
import { makeWorld } from './stand-in/data/world.ts';
import { fakeWindow } from './stand-in/fake-window.ts';
import { DEFAULT_OPTIONS, optionsCookie, readOptions } from './stand-in/options.ts';
import {
  FOLLOWED,
  FOLLOWS_ME,
  followedAtStart,
  followersOf,
  ME,
  MUTUAL,
  OTHER_ACCOUNT,
  person,
  STRANGERS,
} from './stand-in/people.ts';
import { ARTICLE_POST, postById, postsOf, QUOTING_POST, statusPath, THREAD } from './stand-in/posts.ts';
import { sealed } from './stand-in/sealed.ts';
import { type StandIn, serveStandIn } from './stand-in/serve.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await serveStandIn({ lang: 'fa', dir: 'rtl', theme: 'contrast' });
});
afterAll(() => standIn.close());

const ask: Ask = (...exchange) => askThrough(standIn.proxy, ...exchange);

const act = (operation: string, variables: object, headers: string[] = []) =>
  ask(
    'x.com',
    [`POST /i/api/graphql/q/${operation} HTTP/1.1`, `x-stand-in-account: ${ME}`, ...headers],
    JSON.stringify({ variables }),
  );

describe('the served page', () => {
  it('has X’s skeleton, language, direction and theme from its first byte', async () => {
    const { status, text } = await ask('x.com', ['GET /home HTTP/1.1']);
    expect(status).toBe(200);
    expect(text).toContain('<html dir="rtl" lang="fa"');
    expect(text).toContain('<body style="background-color: rgb(5, 5, 5);">');
    expect(text).toContain('<div id="react-root">');
  });

  it('forbids inline scripts that carry no nonce, and eval', async () => {
    const { text } = await ask('twitter.com', ['GET /ann HTTP/1.1']);
    expect(text).toMatch(/content-security-policy: [^\r]*script-src 'self' 'nonce-[\w+/=]+';/);
    expect(text).not.toContain('unsafe-eval');
  });

  it('shows a layout without that skeleton under /old', async () => {
    const { text } = await ask('x.com', ['GET /old HTTP/1.1']);
    expect(text).not.toContain('react-root');
  });
});

describe('the network', () => {
  it('remembers a like over a reload', async () => {
    const [post = ''] = postsOf('ann');
    await act('FavoriteTweet', { tweet_id: post });
    expect(standIn.memory().stances[ME]?.liked).toEqual([post]);
    const { text } = await ask('x.com', ['GET /home HTTP/1.1']);
    expect(text).toContain(`"liked":["${post}"]`);
  });

  it('remembers nothing of an act that is to fail', async () => {
    const before = standIn.memory();
    const { status } = await act('CreateTweet', { tweet_text: 'Hm.' }, ['x-stand-in-fail: 1']);
    expect(status).toBe(503);
    expect(standIn.memory()).toEqual(before);
  });

  it('turns a follow of a private account into a request', async () => {
    const body = `user_id=${person('mallory').userId}`;
    const line = 'POST /i/api/1.1/friendships/create.json HTTP/1.1';
    await ask('x.com', [line, `x-stand-in-account: ${ME}`], body);
    expect(standIn.memory().stances[ME]?.pending).toEqual(['mallory']);
    expect(standIn.memory().stances[ME]?.following).not.toContain('mallory');
  });

  it('refuses and notes every host that is not X', async () => {
    expect((await ask('example.org', [])).status).toBe(403);
    expect((await ask('notx.com', [])).status).toBe(403);
    const refused = standIn.requests.filter((seen) => seen.method === 'CONNECT').map((seen) => seen.host);
    expect(refused).toEqual(['example.org', 'notx.com']);
  });
});

const byHand = (what: string, body: object) =>
  ask('x.com', [`POST /i/api/stand-in/${what} HTTP/1.1`], JSON.stringify(body));

describe('what others do', () => {
  const me = { from: 'ann', to: ME, at: 7 };
  const own = postsOf(ME)[0] ?? '';

  it('is remembered with its time, and is no act of the account', async () => {
    const before = standIn.memory();
    const said = { kind: 'post', on: '', account: 'ann', text: 'Yes.', replyTo: own, at: 5 };
    const { text } = await byHand('speak', said);
    await byHand('follow', me);
    const { posted, follows, acts } = standIn.memory();
    expect(posted.at(-1)).toMatchObject({ author: 'ann', text: 'Yes.', replyTo: own, at: 5 });
    expect(text).toContain(`{"id":"${posted.at(-1)?.id}"}`);
    expect(follows).toEqual([me]);
    expect(acts).toEqual(before.acts);
  });

  it('is told newest first, follows of one day together', async () => {
    for (const [name, value] of Object.entries(fakeWindow('/notifications', {}))) vi.stubGlobal(name, value);
    const { noticesOf } = await import('./stand-in/app/notices.ts');
    const { getState } = await import('./stand-in/app/store.ts');
    const state = getState();
    const at = Date.now() + 60_000;
    const follows = [me, { from: 'bob', to: ME, at }, { from: 'dan', to: ME, at }, { ...me, to: 'bob' }];
    const [first, ...rest] = noticesOf({ ...state, memory: { ...state.memory, follows } });
    expect(first).toMatchObject({ kind: 'follow', who: ['dan', 'bob'] });
    expect(rest.at(-1)).toMatchObject({ kind: 'follow', who: ['ann'] });
    expect(rest.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['post', 'like']));
    vi.unstubAllGlobals();
  });

  it('has the hour of the stand-in’s own clock', async () => {
    const headers = [`x-stand-in-now: ${Date.UTC(2030, 0, 1)}`];
    await act('CreateTweet', { tweet_text: 'Later.' }, headers);
    expect(standIn.memory().posted.at(-1)).toMatchObject({ text: 'Later.', at: Date.UTC(2030, 0, 1) });
    await byHand('reset', {});
  });
});

describe('the chat’s server', () => {
  const write = (text: string, headers: string[] = []) => {
    const encoded_message_create_event = sealed({ text, at: 1 });
    const conversation_id = chatPath(ME, 'ann').replace('/i/chat/', '').replace('-', ':');
    return ask(
      'api.x.com',
      ['POST /graphql/q/SendMessageCreateMutation HTTP/1.1', `x-stand-in-account: ${ME}`, ...headers],
      JSON.stringify({ variables: { conversation_id, message_id: 'm', encoded_message_create_event } }),
    );
  };
  const texts = () => standIn.memory().messages.map(({ from, to, text }) => [from, to, text]);

  it('takes a message, and none that is to fail', async () => {
    const { status, text } = await write('سلام 🐦\nAnn');
    expect(status).toBe(200);
    expect(text).toContain('access-control-allow-origin: https://x.com');
    expect((await write('Hm.', ['x-stand-in-fail: 1'])).status).toBe(503);
    expect(texts()).toEqual([[ME, 'ann', 'سلام 🐦\nAnn']]);
  });

  it('keeps a request until it is accepted', async () => {
    const request = { from: 'bob', to: ME };
    await byHand('write', { message: { id: 'r', text: 'May I?', at: 2, ...request }, asks: true });
    expect(texts().at(-1)).toEqual(['bob', ME, 'May I?']);
    expect(standIn.memory().requests).toEqual([request]);
    await byHand('accept', request);
    expect(standIn.memory().requests).toEqual([]);
  });

  it('says in twid who is signed in, and forgets everything on a reset', async () => {
    const { text } = await byHand('sign-in', { account: OTHER_ACCOUNT });
    expect(text).toContain(`set-cookie: twid=u%3D${person(OTHER_ACCOUNT).userId};`);
    expect((await byHand('sign-in', { account: null })).text).toContain('twid=; path=/; max-age=0');
    expect((await byHand('reset', {})).text).toContain(`twid=u%3D${person(ME).userId};`);
    expect(texts()).toEqual([]);
  });
});

describe('options', () => {
  it('come back out of their cookie', () => {
    const chosen = {
      chat: 'light',
      chatDelay: 0,
      chatRemount: true,
      chatKeys: 'stop',
      drawer: 'light',
      clock: 86_400_000,
    } as const;
    const options = { ...DEFAULT_OPTIONS, ...chosen };
    const [, value = ''] = optionsCookie(options).match(/=([^;]+)/) ?? [];
    expect(readOptions(new URLSearchParams(decodeURIComponent(value)), DEFAULT_OPTIONS)).toEqual(options);
  });
});

describe('the world', () => {
  it('is the same for the same seed and another for another', () => {
    expect(makeWorld(7)).toEqual(makeWorld(7));
    expect(makeWorld(7)).not.toEqual(makeWorld(8));
  });

  it('has at least 60 rows by at least 12 authors', () => {
    const { home, posts } = makeWorld(1);
    expect(home.length).toBeGreaterThanOrEqual(60);
    expect(new Set(home.map((entry) => posts.get(entry.post)?.author)).size).toBeGreaterThanOrEqual(12);
  });

  it('knows each relation it names', () => {
    const following = followedAtStart(ME);
    const followers = followersOf(ME);
    const relation = (handle: string) => [following.includes(handle), followers.includes(handle)];
    for (const handle of STRANGERS) expect(relation(handle)).toEqual([false, false]);
    for (const handle of FOLLOWED) expect(relation(handle)).toEqual([true, false]);
    for (const handle of MUTUAL) expect(relation(handle)).toEqual([true, true]);
    for (const handle of FOLLOWS_ME) expect(relation(handle)).toEqual([false, true]);
  });

  it('names posts that are what they are called', () => {
    expect(postById(QUOTING_POST).quotes).toBeDefined();
    expect(postById(ARTICLE_POST).article).toBe(true);
    expect(postById(THREAD.post).replyTo).toBe(THREAD.parent);
    expect(postById(THREAD.parent).replyTo).toBe(THREAD.root);
    expect(postsOf('ann').length).toBeGreaterThanOrEqual(3);
    expect(statusPath(QUOTING_POST)).toBe(`/bob/status/${QUOTING_POST}`);
  });
});
