// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { ArchiveProgress } from '@/utils/x/archive/read-archive.ts';
import { dataFile, folderOf, makeArchive, zipOf } from '../../tools/archive.ts';
import { gather } from './gather.ts';

const wish = {
  posts: 500,
  partSize: 120,
  following: 40,
  followers: 70,
  blocked: 3,
  conversations: 6,
  likes: 9,
};
const made = () => makeArchive(wish);

describe('an archive', () => {
  it('is counted exactly, over several parts', async () => {
    const archive = made();
    const { summary, acts, lists, conversations, ids } = await gather([await zipOf(archive)]);
    expect(summary).toMatchObject({ ...archive.truth, skipped: 0, partial: false });
    expect(summary.owner).toEqual({ handle: 'alice', userId: '3382' });
    expect(summary.since).toBe(Date.UTC(2019, 2, 3, 8));
    expect(summary.until).toBe(Date.UTC(2019, 2, 3, 8) + 499 * 600_000);
    expect(new Set(acts.map(({ post }) => post)).size).toBe(500);
    expect(lists.followers).toHaveLength(70);
    expect(conversations).toHaveLength(6);
    expect(ids.length).toBe(summary.ids);
  });

  it('is the same as a zip, as its folder, as its data folder and as bare files', async () => {
    const archive = made();
    const bare = [...archive.files].map(([path, text]) => new File(text, path.replace('data/', '')));
    const [zip, ...others] = [
      await gather([await zipOf(archive)]),
      await gather(folderOf(archive)),
      await gather(folderOf(archive, '')),
      await gather(bare),
    ];
    for (const other of others) expect(other).toEqual(zip);
  });

  it('says the same at the second reading', async () => {
    const zip = await zipOf(made());
    expect(await gather([zip])).toEqual(await gather([zip]));
  });

  it('may be zip64, and packed anew inside another folder', async () => {
    const { files, truth } = made();
    const moved = new Map([...files].map(([path, text]) => [`twitter-2026/${path}`, text]));
    expect((await gather([await zipOf({ files: moved }, undefined, true)])).summary).toMatchObject(truth);
  });

  it('tells its progress in bytes, up to the end', async () => {
    const seen: ArchiveProgress[] = [];
    await gather([await zipOf(made())], { onProgress: (progress) => seen.push({ ...progress }) });
    expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total);
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
  });

  it('gives on no text, address or telephone', async () => {
    const told = JSON.stringify(await gather([await zipOf(made())]));
    expect(told).not.toMatch(/mail\.example|\+371|river|quoted|Alice|Some Person/);
  });

  it('is opened beside many pictures', async () => {
    const archive = makeArchive({ posts: 3 });
    const pictures = new Map(
      Array.from({ length: 200 }, (_, n) => [`data/tweets_media/${n}.jpg`, new Blob(['x'])]),
    );
    expect((await gather([await zipOf(archive, pictures)])).summary.posts).toBe(3);
  });
});

describe('what is missing is tolerated', () => {
  it('files', async () => {
    const archive = made();
    for (const name of ['following', 'block', 'direct-message-headers'])
      archive.files.delete(`data/${name}.js`);
    const { summary } = await gather([await zipOf(archive)]);
    expect(summary).toMatchObject({
      posts: 500,
      following: 0,
      followers: 70,
      conversations: 0,
      partial: true,
    });
  });

  it('the manifest', async () => {
    const archive = made();
    archive.files.delete('data/manifest.js');
    expect((await gather([await zipOf(archive)])).summary).toMatchObject({
      posts: 500,
      likes: 0,
      partial: false,
    });
  });

  it('account.js, where the manifest names the owner', async () => {
    const archive = made();
    archive.files.delete('data/account.js');
    expect((await gather([await zipOf(archive)])).summary.owner.handle).toBe('alice');
  });
});

describe('a part of an archive is said to be one', () => {
  const manifest = (change: (text: string) => string) => {
    const archive = made();
    archive.files.set('data/manifest.js', [change(archive.files.get('data/manifest.js')?.join('') ?? '')]);
    return zipOf(archive);
  };

  it('by X', async () => {
    const zip = await manifest((text) =>
      text.replace('"isPartialArchive": false', '"isPartialArchive": true'),
    );
    expect((await gather([zip])).summary.partial).toBe(true);
  });

  it('by a file that holds less than promised', async () => {
    const zip = await manifest((text) => text.replace('"count": "40"', '"count": "41"'));
    expect((await gather([zip])).summary.partial).toBe(true);
  });

  it('by a part that is not there', async () => {
    const archive = made();
    archive.files.delete('data/tweets-part2.js');
    expect((await gather([await zipOf(archive)])).summary).toMatchObject({ posts: 380, partial: true });
  });

  it('but not by media, nor by counts that are numbers', async () => {
    const zip = await manifest((text) => text.replace(/"count": "(\d+)"/g, '"count": $1'));
    expect((await gather([zip])).summary).toMatchObject({ partial: false, likes: 9 });
  });
});

describe('shapes of other years', () => {
  const tweet = {
    id_str: '7',
    created_at: 'Sat Feb 18 12:33:11 +0000 2023',
    full_text: 'hi',
    in_reply_to_screen_name: null,
  };
  const account = dataFile('account', [{ account: { accountId: '3382', username: 'Alice' } }]);
  const read = (files: Record<string, string>) =>
    gather(Object.entries(files).map(([name, text]) => new File([text], name)));

  it('the old name, bare entries, a byte order mark and a closing semicolon', async () => {
    const text = `\ufeff${dataFile('tweet', [tweet])};\n`;
    const { acts } = await read({ 'account.js': `\ufeff${account};\n`, 'tweet.js': text });
    expect(acts).toEqual([{ kind: 'post', at: Date.UTC(2023, 1, 18, 12, 33, 11), post: '7' }]);
  });

  it('a post that stands in two parts counts once; what cannot be read is counted apart', async () => {
    const entries = [
      { tweet },
      { tweet: { ...tweet, id_str: '8', created_at: 'yesterday' } },
      { other: 1 },
      {},
    ];
    const { summary } = await read({
      'account.js': account,
      'tweets.js': dataFile('tweets', entries),
      'tweets-part1.js': dataFile('tweets', [{ tweet }], 1),
    });
    expect(summary).toMatchObject({ posts: 1, skipped: 3 });
  });

  it('deleted posts, the texts of messages and the likes are not opened', async () => {
    const { summary } = await read({
      'account.js': account,
      'deleted-tweets.js': 'no list',
      'direct-messages.js': 'no list',
      'like.js': 'no list',
      'note-tweet.js': 'no list',
    });
    expect(summary).toMatchObject({ posts: 0, conversations: 0, partial: false });
  });

  it('nothing of it runs', async () => {
    const evil = `globalThis.ran = true; window.YTD.tweets.part0 = [{"a": (globalThis.ran = true)}]`;
    const { summary } = await read({ 'account.js': account, 'tweets.js': evil }).catch(() => ({
      summary: null,
    }));
    expect('ran' in globalThis).toBe(false);
    expect(summary?.posts ?? 0).toBe(0);
  });
});
