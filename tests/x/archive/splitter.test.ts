// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitter } from '@/utils/x/archive/splitter.ts';

/** A text in pieces of these sizes, again and again. */
function* pieces(text: string, sizes: readonly number[]) {
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield text.slice(at, at + size);
    at += size;
  }
}

function split(text: string, sizes: readonly number[], depth?: number) {
  const one = splitter(depth);
  const found = [...pieces(text, sizes)].flatMap((piece) =>
    one.push(piece).map((entry) => JSON.parse(entry) as unknown),
  );
  return { found, complete: one.complete, entries: one.entries };
}

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"', '\\', '\\"', '[{', '}]', 'ü', '🦉', '='),
);
const entry = fc.dictionary(nasty, fc.oneof(nasty, fc.jsonValue()));
const sizes = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 })
  .filter((all) => all.some(Boolean));
const indent = fc.constantFrom(0, 2);
const tail = fc.constantFrom('', ';', ';\n', '\n');

it('gives the entries of any list, whatever the pieces', () => {
  fc.assert(
    fc.property(fc.array(entry), sizes, indent, tail, (entries, cuts, spaces, end) => {
      const text = `window.YTD.tweets.part0 = ${JSON.stringify(entries, null, spaces)}${end}`;
      const plain = JSON.parse(JSON.stringify(entries)) as unknown;
      expect(split(text, cuts)).toEqual({ found: plain, complete: true, entries: entries.length });
    }),
  );
});

it('is never complete before the end', () => {
  fc.assert(
    fc.property(fc.array(entry), sizes, fc.nat(), (entries, cuts, at) => {
      const text = `x = ${JSON.stringify(entries)}`;
      expect(split(text.slice(0, at % text.length), cuts).complete).toBe(false);
    }),
  );
});

it('gives what lies deeper, and counts what lies above', () => {
  const messages = (...ids: number[]) => ({
    dmConversation: { conversationId: '1-2', messages: ids.map((id) => ({ id })) },
  });
  const text = `x = ${JSON.stringify([messages(1, 2), messages(), messages(3)], null, 2)}`;
  expect(split(text, [7], 4)).toEqual({
    found: [{ id: 1 }, { id: 2 }, { id: 3 }],
    complete: true,
    entries: 3,
  });
});
