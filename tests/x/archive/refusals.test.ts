// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readArchive } from '@/utils/x/archive/read-archive.ts';
import { folderOf, makeArchive, zipOf } from '../../tools/archive.ts';

const archive = makeArchive({ posts: 300, following: 30 });
const read = (...files: File[]) => readArchive(files);
const refused = (reason: string) => ({ name: 'ArchiveError', reason });
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const zip = (bytes: BlobPart) => new File([bytes], 'archive.zip');

/** Where the central directory speaks of a file. */
function directoryOf(bytes: Uint8Array, path: string): DataView {
  const name = new TextEncoder().encode(path);
  for (let at = bytes.length - name.length; at > 46; at--) {
    const view = new DataView(bytes.buffer, at - 46);
    if (name.every((byte, i) => bytes[at + i] === byte) && view.getUint32(0, true) === 0x02014b50)
      return view;
  }
  throw new Error(`no ${path}`);
}

describe('what is no zip', () => {
  it('a picture', () => expect(read(zip('\x89PNG…'))).rejects.toMatchObject(refused('not-zip')));
  it('nothing', () => expect(read(zip(''))).rejects.toMatchObject(refused('not-zip')));
  it('megabytes of noise', () =>
    expect(read(zip(new Uint8Array(3e6).map((_, i) => (i * 31) % 251)))).rejects.toMatchObject(
      refused('not-zip'),
    ));
});

describe('what is no archive', () => {
  const other = (path: string, text: string) => zipOf({ files: new Map([[path, [text]]]) });

  it('another zip', async () =>
    expect(read(await other('a.txt', 'a'))).rejects.toMatchObject(refused('not-archive')));
  it('a zip with an account.js of another kind', async () =>
    expect(read(await other('src/account.js', 'a = {"b": 1}'))).rejects.toMatchObject(
      refused('not-archive'),
    ));
  it('a folder of pictures, and an empty one', async () => {
    await expect(read(new File([''], 'a.jpg'), new File([''], 'b.jpg'))).rejects.toMatchObject(
      refused('not-archive'),
    );
    await expect(read()).rejects.toMatchObject(refused('not-archive'));
  });
});

describe('what is cut or damaged', () => {
  it('a zip, wherever it ends', async () => {
    const bytes = await bytesOf(await zipOf(archive));
    for (const share of [0.01, 0.3, 0.9, 0.999])
      await expect(read(zip(bytes.slice(0, bytes.length * share)))).rejects.toMatchObject(refused('cut'));
    await expect(read(zip(bytes.slice(0, -1)))).rejects.toMatchObject(refused('cut'));
  });

  it('a zip with a changed byte', async () => {
    const bytes = await bytesOf(await zipOf(archive));
    const at = Math.round(bytes.length / 4);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    await expect(read(zip(bytes))).rejects.toMatchObject(refused('cut'));
  });

  it('a file that ends before its list does', async () => {
    const files = new Map(archive.files);
    const text = files.get('data/tweets.js')?.join('') ?? '';
    for (const end of [0, 10, 5000, text.length - 1]) {
      files.set('data/tweets.js', [text.slice(0, end)]);
      await expect(read(await zipOf({ files }))).rejects.toMatchObject(refused('cut'));
      await expect(read(...folderOf({ files }))).rejects.toMatchObject(refused('cut'));
    }
  });

  it('a file that is no list', async () => {
    for (const text of ['x'.repeat(5000), 'a = {}', 'a = "b"', 'a = 1']) {
      const files = new Map([...archive.files, ['data/tweets.js', [text]] as const]);
      await expect(read(...folderOf({ files }))).rejects.toMatchObject(refused('cut'));
    }
  });
});

describe('a bomb', () => {
  const spaces = 'x = ['.padEnd(40e6);
  const bomb = () => zipOf({ files: new Map([...archive.files, ['data/tweets.js', [spaces]] as const]) });

  it('that says how large it is', async () =>
    expect(read(await bomb())).rejects.toMatchObject(refused('bomb')));

  it('that says it were small, is left while it unpacks', async () => {
    const bytes = await bytesOf(await bomb());
    directoryOf(bytes, 'data/tweets.js').setUint32(24, 100_000, true);
    const seen: number[] = [];
    const onProgress = ({ done }: { done: number }) => seen.push(done);
    await expect(readArchive([zip(bytes)], { onProgress })).rejects.toMatchObject(refused('bomb'));
    expect(Math.max(0, ...seen)).toBeLessThanOrEqual(100_000);
  });

  it('in the files that are read as a whole', async () => {
    const files = new Map([...archive.files, ['data/account.js', [spaces]] as const]);
    await expect(read(await zipOf({ files }))).rejects.toMatchObject(refused('bomb'));
    await expect(read(...folderOf({ files }))).rejects.toMatchObject(refused('bomb'));
  });

  it('of one endless entry', async () => {
    const files = new Map([
      ...archive.files,
      ['data/tweets.js', [`x = [{"a": "${'b'.repeat(9e6)}`]] as const,
    ]);
    await expect(read(...folderOf({ files }))).rejects.toMatchObject(refused('bomb'));
  });

  it('of a hundred brackets deep does no harm', async () => {
    const deep = `x = [${'{"a":['.repeat(20_000)}${']}'.repeat(20_000)}]`;
    const files = new Map([...archive.files, ['data/tweets.js', [deep]] as const]);
    expect((await read(...folderOf({ files }))).skipped).toBe(1);
  });
});

describe('a reading ends', () => {
  it('when it is called off, before and in the middle', async () => {
    const file = await zipOf(archive);
    await expect(readArchive([file], { signal: AbortSignal.abort() })).rejects.toMatchObject(
      refused('cancelled'),
    );
    const abort = new AbortController();
    const reading = readArchive([file], { signal: abort.signal, onBatch: () => abort.abort() });
    await expect(reading).rejects.toMatchObject(refused('cancelled'));
  });

  it('with the error of whoever takes what is read', async () => {
    const full = new Error('disk full');
    const onBatch = () => Promise.reject(full);
    await expect(readArchive([await zipOf(archive)], { onBatch })).rejects.toBe(full);
  });

  it('when the file is gone', async () => {
    const gone = await zipOf(archive);
    const refuse = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    Object.defineProperty(gone, 'slice', { value: () => ({ arrayBuffer: refuse }) });
    await expect(read(gone)).rejects.toMatchObject(refused('unreadable'));
  });
});
