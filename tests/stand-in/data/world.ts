import { ADVERTISER, ME } from '../people.ts';
import type { Counts, Entry, StandInPost, World } from './post.ts';
import { randomFrom, shuffled } from './random.ts';
import { ANSWERS, OWN, PROMOTED, QUOTING, TEXTS } from './texts.ts';

const FIRST_ID = 1_975_000_000_000_000_000n;
const AUTHORS = Object.keys(TEXTS);

/** The n-th post that was ever written; newer posts have larger ids, as on X. */
export const idOf = (n: number): string => String(FIRST_ID + BigInt(n) * 251_658_240_000n);

/** The author of each of the first rows; the rest follows shuffled. Numbers are the author's n-th post. */
const OPENING: readonly (readonly [author: string, nth: number])[] = [
  ['ann', 0],
  ['heidi', 0],
  ['ann', 1],
  ['bob', 0],
  ['dan', 0],
  ['ann', 2],
  ['ken', 0],
  ['carol', 1],
  ['grace', 0],
  ['bob', 1],
  ['erin', 0],
  ['ivan', 0],
  ['frank', 0],
  ['judy', 0],
];

/** Everything there is before anybody acts: posts, answers, and the rows of the home timeline. */
export function makeWorld(seed: number): World {
  const random = randomFrom(seed);
  const posts = new Map<string, StandInPost>();
  const upTo = (most: number) => Math.floor(random() * random() * most);
  const counts = (replies: number): Counts => {
    const likes = 3 + upTo(900);
    return { replies, reposts: upTo(likes / 3), likes, bookmarks: upTo(60), views: likes * 31 + upTo(9_000) };
  };
  const write = (n: number, post: Omit<StandInPost, 'id' | 'counts'>, replies = 0): string => {
    const id = idOf(n);
    posts.set(id, { ...post, id, counts: counts(replies) });
    return id;
  };

  const rest = AUTHORS.flatMap((author) =>
    (TEXTS[author] ?? []).map((_, nth) => [author, nth] as const),
  ).filter(([author, nth]) => !OPENING.some(([a, n]) => a === author && n === nth));
  const order = [...OPENING, ...shuffled(rest, random)];
  const quotedId = idOf(500);
  write(500, {
    author: 'carol',
    text: 'Soak the paper first, then wait. Waiting is the technique.',
    age: 2_600,
  });

  const home: Entry[] = order.map(([author, nth], row) => {
    const text = TEXTS[author]?.[nth] ?? '';
    const age = 4 + row * 11;
    const replies = row % 4;
    const extra = {
      ...((row === 1 || row === 10 || row % 9 === 8) && { photo: row + seed }),
      ...(author === 'carol' && nth === 1 && { article: true as const }),
    };
    const id = write(4_000 - row * 10, { author, text, age, ...extra }, replies);
    answer(id, replies, row, age);
    return { key: `post-${id}`, post: id };
  });

  /** A chain and its sisters below a post: the first answer is answered itself. */
  function answer(to: string, many: number, row: number, age: number): void {
    for (let i = 0; i < many; i++) {
      const author = AUTHORS[(row * 5 + i * 3 + 2) % AUTHORS.length] ?? 'ann';
      const text = ANSWERS[(row + i * 3) % ANSWERS.length] ?? '';
      const id = write(
        5_000 + row * 10 + i,
        { author, text, age: Math.max(1, age - i - 2), replyTo: to },
        i ? 0 : 1,
      );
      if (i) continue;
      const next = AUTHORS[(row * 7 + 1) % AUTHORS.length] ?? 'bob';
      write(7_000 + row, {
        author: next,
        text: ANSWERS[(row * 3 + 5) % 10] ?? '',
        age: Math.max(1, age - 5),
        replyTo: id,
      });
    }
  }

  const quoting = write(4_001, { author: 'bob', text: QUOTING, age: 18, quotes: quotedId });
  const ad = write(3_999, { author: ADVERTISER, text: PROMOTED, age: 30 });
  const own = write(3_998, { author: ME, text: OWN[0] ?? '', age: 52 });
  answer(own, 2, order.length + 1, 52);
  write(3_001, { author: ME, text: OWN[1] ?? '', age: 1_500 });
  const reposted = write(2_000, {
    author: 'dan',
    text: 'Flour, water, salt, time. The rest is talk.',
    age: 1_900,
  });
  const twice = home[8]?.post ?? own;

  home.splice(2, 0, { key: `promoted-${ad}`, post: ad, promoted: true });
  home.splice(5, 0, { key: `post-${quoting}`, post: quoting });
  home.splice(7, 0, { key: `repost-${reposted}`, post: reposted, repostedBy: 'frank' });
  home.splice(9, 0, { key: `post-${own}`, post: own });
  home.splice(15, 0, { key: `again-${twice}`, post: twice });
  return { posts, home };
}
