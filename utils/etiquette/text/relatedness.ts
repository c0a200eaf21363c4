import type { Draft } from '../draft.ts';
import type { Link } from './links.ts';
import { without } from './phrases.ts';
import { stem, type Token, tokensOf } from './tokens.ts';
import { weight } from './weights.ts';

/** What a draft has in common with its thread. */
export interface Relation {
  /** Weights of the shared words of the text, summed. */
  words: number;
  /** The same for words in the paths of its links. */
  slug: number;
  /** The share of what the draft says that the thread says too, 0–1. */
  share: number;
  /** The weight of what the draft says. */
  content: number;
  /** Shared words as typed, the weightiest first. */
  shared: string[];
}

/** A word in the middle of a compound: "Roggensauerteig" and "Sauerteig". */
const INNER = 6;

interface Vocabulary {
  stems: ReadonlySet<string>;
  long: readonly string[];
}

function vocabulary(texts: readonly string[]): Vocabulary {
  const words = new Set(texts.flatMap((text) => tokensOf(text).map(({ word }) => word)));
  return {
    stems: new Set([...words].map(stem)),
    long: [...words].filter((word) => word.length >= INNER).map((word) => word.slice(0, 8)),
  };
}

const has = ({ stems, long }: Vocabulary, word: string): boolean =>
  stems.has(stem(word)) || (word.length >= INNER + 3 && long.some((inner) => word.includes(inner)));

const onceEach = (tokens: readonly Token[]) => [
  ...new Map(tokens.map((token) => [stem(token.word), token])).values(),
];

/** Words in the path of a link, where it has any; codes and numbers say nothing. */
function slugWords(links: readonly Link[]): Token[] {
  const parts = links.flatMap(({ host, path, url }) => [
    ...decoded(path).split(/[^\p{L}\p{M}]+/u),
    ...host.split('.').slice(0, -1),
    ...(url.split('#')[1]?.split(/[^\p{L}]+/u) ?? []),
  ]);
  return onceEach(
    parts
      .filter((part) => part.length > 3 && /[aeiouyаеиоуа-я\u0600-\u06ff\u3400-\u9fff]/i.test(part))
      .flatMap((part) => tokensOf(part)),
  );
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Compares a draft with the visible posts of its thread. Politeness is no subject. */
export function relate({ text, links, thread }: Pick<Draft, 'text' | 'links' | 'thread'>): Relation {
  const posts = vocabulary(thread.map((post) => post.text));
  const said = onceEach(tokensOf(without(text, 'courtesy'))).map((token) => ({
    ...token,
    weight: weight(token.word),
  }));
  const shared = said.filter(({ word }) => has(posts, word));
  const sum = (tokens: readonly { weight: number }[]) => tokens.reduce((all, one) => all + one.weight, 0);
  const slug = slugWords(links).filter(
    ({ word }) => has(posts, word) && !shared.some((one) => stem(one.word) === stem(word)),
  );
  const content = sum(said);
  return {
    words: sum(shared),
    slug: sum(slug.map(({ word }) => ({ weight: weight(word) }))),
    share: content === 0 ? 0 : sum(shared) / content,
    content,
    shared: shared
      .filter((one) => one.weight > 0.2)
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ typed }) => typed),
  };
}
