// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entriesIn } from '@/utils/x/archive/entries.ts';
import type { ArchiveFile } from '@/utils/x/archive/files.ts';

/** A file whose bytes come in pieces of `size`. */
function fileOf(text: string, size: number): ArchiveFile {
  const bytes = new TextEncoder().encode(text);
  return {
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

async function read(text: string, size: number) {
  const found: unknown[] = [];
  for await (const some of entriesIn(fileOf(text, size))) found.push(...some);
  return found;
}

it('letters of several bytes survive every cut', async () => {
  const entry = fc.record({ text: fc.string({ unit: 'grapheme' }) });
  await fc.assert(
    fc.asyncProperty(fc.array(entry), fc.integer({ min: 1, max: 30 }), async (entries, size) => {
      expect(await read(`\ufeffx = ${JSON.stringify(entries)};`, size)).toEqual(entries);
    }),
  );
});

it('what is no JSON is told apart from what is, and nothing ends before the list does', async () => {
  expect(await read('x = [{"a": 1}, {b: 2}, {"c": 3}]', 9)).toEqual([{ a: 1 }, undefined, { c: 3 }]);
  await expect(read('x = [{"a": 1}', 9)).rejects.toMatchObject({ reason: 'cut' });
});

it('says how many bytes are done', async () => {
  let bytes = 0;
  const file = fileOf('x = [{"a": "ü"}]', 3);
  for await (const _some of entriesIn(file, { onBytes: (n) => (bytes += n) }));
  expect(bytes).toBe(file.size);
});
