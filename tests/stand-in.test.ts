import { request } from 'node:http';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorld } from './stand-in/data/world.ts';
import {
  FOLLOWED,
  FOLLOWS_ME,
  followedAtStart,
  followersOf,
  ME,
  MUTUAL,
  person,
  STRANGERS,
} from './stand-in/people.ts';
import { ARTICLE_POST, postById, postsOf, QUOTING_POST, statusPath, THREAD } from './stand-in/posts.ts';
import { type StandIn, serveStandIn } from './stand-in/serve.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await serveStandIn({ lang: 'fa', dir: 'rtl', theme: 'contrast' });
});
afterAll(() => standIn.close());

interface Answer {
  status: number;
  text: string;
}

/** A tunnel through the proxy; resolves to the proxy's status and, if it is open, one HTTPS exchange. */
function ask(host: string, lines: string[], body = ''): Promise<Answer> {
  const [address, port] = standIn.proxy.split(':');
  return new Promise((resolve, reject) => {
    const tunnel = request({ host: address, port, method: 'CONNECT', path: `${host}:443` });
    tunnel.on('error', reject);
    tunnel.on('connect', (response, socket) => {
      if (response.statusCode !== 200) return resolve({ status: response.statusCode ?? 0, text: '' });
      const secure = connect({ socket, servername: host, rejectUnauthorized: false });
      let text = '';
      secure.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      secure.on('end', () => resolve({ status: Number(text.split(' ')[1]), text }));
      secure.on('error', reject);
      const head = [
        ...lines,
        `host: ${host}`,
        'connection: close',
        `content-length: ${Buffer.byteLength(body)}`,
      ];
      secure.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    });
    tunnel.end();
  });
}

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
