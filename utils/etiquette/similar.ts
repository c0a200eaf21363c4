import { fold, plain } from './text/fold.ts';

/** So many minima make a signature; each keeps 8 bits, so that little can be learned of the text even with the key. */
export const MINIMA = 48;
/** Signatures of texts that share so many of their minima are near-identical (reference: topic §6; measured on templates). */
const ALIKE = 0.35;
/** Letters of a shingle. */
const SHINGLE = 5;
/** Shorter texts are like each other by chance: "Thank you so much!" */
const SHORTEST = 40;

/** What a template keeps when its names, links and numbers change. */
const masked = (text: string): string =>
  fold(plain(text))
    .replace(/[\p{N}]+/gu, '0')
    .replace(/[^\p{L}0]+/gu, ' ')
    .trim();

/** A 32-bit hash (FNV-1a), begun by a seed. */
function hash(text: string, seed: number): number {
  let value = (seed ^ 0x811c9dc5) >>> 0;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

/**
 * A signature of a text by which near-identical ones are found (b-bit MinHash): hexadecimal, `undefined` for texts that are too short
 * to tell. `seeds` are the journal's secret; without them signatures say nothing.
 */
export function signatureOf(text: string, seeds: readonly number[]): string | undefined {
  const plainText = masked(text);
  if (plainText.length < SHORTEST && !/[\u3400-\u9fff]{16}/.test(plainText.replace(/ /g, '')))
    return undefined;
  const size = /[\u3400-\u9fff]/.test(plainText) ? 2 : SHINGLE;
  const shingles = new Set(
    Array.from({ length: Math.max(1, plainText.length - size + 1) }, (_, at) =>
      plainText.slice(at, at + size),
    ),
  );
  return seeds
    .map((seed) => {
      let least = 0xffffffff;
      for (const shingle of shingles) least = Math.min(least, hash(shingle, seed));
      return (least & 0xff).toString(16).padStart(2, '0');
    })
    .join('');
}

/** Whether two signatures belong to near-identical texts. */
export function alike(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || a.length !== b.length) return false;
  const bytes = (hex: string) => hex.match(/../g) ?? [];
  const others = bytes(b);
  const same = bytes(a).filter((byte, index) => byte === others[index]).length;
  return same / others.length >= ALIKE;
}
