import { BlobWriter, ZipWriter } from '@zip.js/zip.js/index-native.js';

/** What an archive is made of. */
export interface ArchiveWish {
  posts?: number;
  following?: number;
  followers?: number;
  blocked?: number;
  conversations?: number;
  /** Messages in each conversation. */
  messages?: number;
  likes?: number;
  /** Posts in one file; more go to further parts. */
  partSize?: number;
  seed?: number;
  handle?: string;
}

/** An archive, and what a reader must find in it. */
export interface MadeArchive {
  /** Text by path, in pieces: "data/tweets.js". */
  files: Map<string, string[]>;
  truth: {
    posts: number;
    replies: number;
    quotes: number;
    reposts: number;
    answered: number;
    following: number;
    followers: number;
    blocked: number;
    conversations: number;
    likes: number;
  };
}

export const OWNER = { handle: 'alice', userId: '3382' };
const BEGIN = Date.UTC(2019, 2, 3, 8);
const PEOPLE = 5000;

/** Mulberry32: the same numbers for the same seed, each from 0 up to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS =
  'tea "quoted" [list] {brace} \\slash\\ größer سلام 你好 🦉 work day about never again maybe window table green river'.split(
    ' ',
  );

/** "Sun Mar 03 08:00:00 +0000 2019" */
export function postDate(at: number): string {
  const [, weekday = '', day, month, year, time] =
    /^(\w{3}), (\d{2}) (\w{3}) (\d{4}) ([\d:]{8})/.exec(new Date(at).toUTCString()) ?? [];
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}

const personOf = (n: number) => ({ handle: `Person_${n}`, id: String(1_000_000 + n * 7919) });

/** One file of data, as X writes it. */
export const dataFile = (name: string, entries: readonly unknown[], part = 0): string =>
  `window.YTD.${name}.part${part} = ${JSON.stringify(entries, null, 2)}`;

function* postEntries(n: number, next: () => number, truth: MadeArchive['truth'], answered: Set<number>) {
  for (let i = 0; i < n; i++) {
    const whom = Math.floor(next() * PEOPLE);
    const { handle, id } = personOf(whom);
    const kind = (['reply', 'reply', 'reply', 'post', 'repost', 'quote'] as const)[Math.floor(next() * 6)];
    const words = Array.from({ length: 12 }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
    const lead = kind === 'reply' ? `@${handle} ` : kind === 'repost' ? `RT @${handle}: ` : '';
    const named = kind === 'reply' || kind === 'repost';
    truth.posts += 1;
    if (kind === 'reply') truth.replies += 1;
    if (kind === 'quote') truth.quotes += 1;
    if (kind === 'repost') truth.reposts += 1;
    if (kind === 'reply') answered.add(whom);
    const post = String(1_100_000_000_000_000_000n + BigInt(i) * 4_194_304_123n);
    yield {
      tweet: {
        edit_info: {
          initial: { editTweetIds: [post], editableUntil: '2023-02-18T13:33:11.000Z', editsRemaining: '5' },
        },
        retweeted: false,
        source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
        entities: {
          hashtags: [],
          symbols: [],
          user_mentions: named
            ? [{ name: 'Some Person', screen_name: handle, indices: ['0', '9'], id_str: id, id }]
            : [],
          urls:
            kind === 'quote'
              ? [{ url: 'https://t.co/a', expanded_url: `https://twitter.com/${handle}/status/${i + 1}` }]
              : i % 5 === 0
                ? [{ url: 'https://t.co/b', expanded_url: `https://www.site-${i % 40}.example/page/${i}` }]
                : [],
        },
        display_text_range: ['0', '140'],
        favorite_count: String(i % 9),
        id_str: post,
        truncated: false,
        retweet_count: '0',
        id: post,
        ...(kind === 'reply' && {
          in_reply_to_status_id_str: String(10 ** 15 + i),
          in_reply_to_status_id: String(10 ** 15 + i),
          in_reply_to_user_id: id,
          in_reply_to_user_id_str: id,
          in_reply_to_screen_name: handle,
        }),
        created_at: postDate(BEGIN + i * 600_000),
        favorited: false,
        full_text: `${lead}${words}`,
        lang: 'en',
      },
    };
  }
}

const accounts = (name: string, n: number, next: () => number) =>
  Array.from({ length: n }, (_, i) => {
    const accountId = String(10 ** 9 + i * 1000 + Math.floor(next() * 1000));
    return { [name]: { accountId, userLink: `https://twitter.com/intent/user?user_id=${accountId}` } };
  });

const conversation = (n: number, messages: number) => {
  const { id } = personOf(n);
  return {
    dmConversation: {
      conversationId: `${OWNER.userId}-${id}`,
      messages: Array.from({ length: messages }, (_, i) => {
        const mine = (messages - 1 - i + n) % 2 === 0;
        return {
          messageCreate: {
            id: String(10 ** 12 + n * 1000 - i),
            senderId: mine ? OWNER.userId : id,
            recipientId: mine ? id : OWNER.userId,
            // X lists the newest first.
            createdAt: new Date(BEGIN + n * 1e6 - i * 60_000 + 1e9).toISOString(),
          },
        };
      }),
    },
  };
};

/** Makes an archive; the same for the same wish. */
export function makeArchive(wish: ArchiveWish = {}): MadeArchive {
  const { posts = 20, partSize = 40_000, seed = 1, handle = OWNER.handle } = wish;
  const { following = 0, followers = 0, blocked = 0, conversations = 0, messages = 4, likes = 0 } = wish;
  const next = random(seed);
  const truth = { posts: 0, replies: 0, quotes: 0, reposts: 0, answered: 0 };
  const whole = { ...truth, following, followers, blocked, conversations, likes };
  const answered = new Set<number>();
  const files = new Map<string, string[]>();
  const dataTypes: Record<string, { files: { fileName: string; globalName: string; count: string }[] }> = {};
  const promise = (type: string, fileName: string, name: string, part: number, count: number) => {
    dataTypes[type] ??= { files: [] };
    dataTypes[type].files.push({ fileName, globalName: `YTD.${name}.part${part}`, count: String(count) });
  };
  const add = (type: string, path: string, name: string, entries: readonly unknown[], part = 0) => {
    files.set(path, [dataFile(name, entries, part)]);
    promise(type, path, name, part, entries.length);
  };

  const account = { accountId: OWNER.userId, username: handle, email: 'alice@mail.example', phone: '+371' };
  const all = postEntries(posts, next, whole, answered);
  for (let part = 0, left = posts; part === 0 || left > 0; part++, left -= partSize) {
    const path = part === 0 ? 'data/tweets.js' : `data/tweets-part${part}.js`;
    const count = Math.min(left, partSize);
    const pieces = [`window.YTD.tweets.part${part} = [`];
    for (let i = 0; i < count; i++)
      pieces.push(`${i ? ',' : ''}\n  ${JSON.stringify(all.next().value, null, 2).replaceAll('\n', '\n  ')}`);
    files.set(path, [...pieces, '\n]']);
    promise('tweets', path, 'tweets', part, count);
  }
  whole.answered = answered.size;
  add('following', 'data/following.js', 'following', accounts('following', following, next));
  add('follower', 'data/follower.js', 'follower', accounts('follower', followers, next));
  add('block', 'data/block.js', 'block', accounts('blocking', blocked, next));
  const talks = Array.from({ length: conversations }, (_, n) => conversation(n, messages));
  add('directMessageHeaders', 'data/direct-message-headers.js', 'direct_message_headers', talks);
  const liked = Array.from({ length: likes }, (_, i) => ({ like: { tweetId: String(i + 1) } }));
  add('like', 'data/like.js', 'like', liked);
  files.set('data/account.js', [dataFile('account', [{ account }])]);
  const manifest = {
    userInfo: { accountId: OWNER.userId, userName: handle, displayName: 'Alice' },
    archiveInfo: { sizeBytes: '1', generationDate: '2026-01-01T00:00:00.000Z', isPartialArchive: false },
    dataTypes,
  };
  files.set('data/manifest.js', [`window.__THAR_CONFIG = ${JSON.stringify(manifest, null, 2)}`]);
  files.set('Your archive.html', ['<!doctype html>']);
  return { files, truth: whole };
}

/** The archive as the zip that X hands out. `more` are further files, kept as they are. */
export async function zipOf(
  { files }: Pick<MadeArchive, 'files'>,
  more = new Map<string, Blob>(),
  zip64 = false,
) {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false, zip64 });
  for (const [path, blob] of more) await zip.add(path, blob.stream(), { level: 0 });
  for (const [path, pieces] of files) await zip.add(path, new Blob(pieces).stream(), { level: 6 });
  return new File([await zip.close()], 'twitter-2026-01-01-abc.zip', { type: 'application/zip' });
}

/** The archive as a chosen folder: of the whole archive, or of its `data` folder. */
export function folderOf({ files }: Pick<MadeArchive, 'files'>, below = 'twitter-2026-01-01-abc/'): File[] {
  return [...files].map(([path, pieces]) => {
    const file = new File(pieces, path.slice(path.lastIndexOf('/') + 1));
    Object.defineProperty(file, 'webkitRelativePath', { value: `${below}${path}` });
    return file;
  });
}
