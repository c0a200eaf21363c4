import { describe, expect, it } from 'vitest';
import { chatsOf } from '@/utils/etiquette/chats/in-chat.ts';
import { message } from '../situations.ts';
import { asked, outside, post, reply, visit } from './stage.ts';

const hoot = visit({ tag: 'hootchat', title: '#HootChat', hosts: ['owl'] });
const buffer = visit();
const both = [hoot, buffer];
const why = (draft: ReturnType<typeof post>, running = both) =>
  chatsOf(draft, running).map(({ visit: { tag }, by }) => `${tag} by ${by}`);
const Q3 = 'Q3: Pen or keyboard? #BufferChat';

describe('a draft belongs to a chat', () => {
  it.each([
    ['by its own hashtag', post('A3: Pen #BufferChat'), ['bufferchat by tag']],
    ['by two hashtags, to two', post('Pen #BufferChat #HootChat'), ['hootchat by tag', 'bufferchat by tag']],
    ['by the thread that it answers', reply('Pen', 'host', Q3), ['bufferchat by thread']],
    ['by the post that it quotes', reply('Pen', 'host', Q3, { kind: 'quote' }), ['bufferchat by thread']],
    [
      'by its own hashtag rather than by the thread',
      reply('Pen #HootChat', 'host', Q3),
      ['hootchat by tag', 'bufferchat by thread'],
    ],
    ['by nothing but presence, to the latest alone', post('Pen, always'), ['hootchat by presence']],
    ['by its hashtag, not by presence in another', post('Pen #bufferchat'), ['bufferchat by tag']],
  ])('%s', (_, draft, reasons) => expect(why(draft)).toEqual(reasons));

  it.each([
    ['a reply elsewhere, though the user is in a chat', reply('Pen', 'ann', 'My bread is flat')],
    ['a private message, whatever it says', message('Pen #BufferChat')],
    ['a post with the hashtag of a chat that does not run', post('Pen #SEOTalk'), [outside()]],
    ['a post without a hashtag of somebody who only listens', post('Pen'), [outside()]],
    ['anything where nothing runs', post('Pen #BufferChat'), []],
  ])('but not %s', (_, draft, running: ReturnType<typeof visit>[] = both) => {
    expect(chatsOf(draft, running)).toEqual([]);
  });

  it('a hashtag of somebody below the post that is answered says nothing', () => {
    const beside = { person: 'bob', text: 'Join #BufferChat', lang: 'en', role: 'sibling', links: false };
    const draft = reply('Pen', 'ann', 'My bread is flat');
    expect(chatsOf({ ...draft, thread: [...draft.thread, beside as never] }, both)).toEqual([]);
  });
});

describe('the question that it answers', () => {
  const here = visit({ questions: asked(5) });
  const question = (draft: ReturnType<typeof post>, of = here) => chatsOf(draft, [of])[0]?.question;

  it('is the last one, for a post of one’s own', () => {
    expect(question(post('Pen #BufferChat'))).toBe(5);
    expect(question(post('Pen #BufferChat'), visit())).toBeUndefined();
  });
  it('is the one that the host’s post asks, for a reply', () => {
    expect(question(reply('Pen', 'host', Q3))).toBe(3);
    expect(question(reply('Pen', 'ann', Q3))).toBeUndefined();
    expect(question(reply('Pen', 'ann', Q3), visit({ hosts: [] }))).toBe(3);
  });
  it('is known by its post, too, whatever is left of its text', () => {
    expect(question(reply('Pen', 'host', 'Pens! #BufferChat', { post: '501' }))).toBe(2);
  });
  it('is none where nothing tells', () => {
    expect(question(reply('Pen #BufferChat', 'host', '', { thread: [] }))).toBeUndefined();
    expect(question(reply('Pen', 'host', 'Welcome! #BufferChat'))).toBeUndefined();
  });
  it('below the host’s question a participant’s answer asks nothing', () => {
    const thread = [
      { person: 'host', text: Q3, lang: 'en', role: 'root' as const, links: false },
      { person: 'ann', text: 'A3: Pen #BufferChat', lang: 'en', role: 'parent' as const, links: false },
    ];
    expect(question(reply('Pens leak', 'ann', '', { thread }))).toBeUndefined();
  });
});

it('tells the number that it begins with, and what else it says', () => {
  expect(chatsOf(post('A3: Pen, thanks! #BufferChat'), both)[0]).toMatchObject({
    answer: 3,
    speech: { hello: false, thanks: true },
  });
});
