import type { LinkTrait } from '../../etiquette/act.ts';
import type { Link } from '../../etiquette/text/links.ts';
import type { Database } from './database.ts';
import { readMeta, writeMeta } from './meta.ts';
import { read, write } from './transaction.ts';

/** The key of this journal, made when it is first needed. It cannot be read out of the browser, and is not exported. */
async function keyOf(db: Database): Promise<CryptoKey> {
  const stored = await read(db, (tx) => readMeta(tx, 'key'));
  if (stored) return stored;
  const fresh = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return write(db, async (tx) => {
    const meanwhile = await readMeta(tx, 'key');
    if (!meanwhile) await writeMeta(tx, 'key', fresh);
    return meanwhile ?? fresh;
  });
}

/** So many bytes of a hash tell the pages of one person's links apart. */
const BYTES = 12;

async function hash(key: CryptoKey, page: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(page));
  return [...new Uint8Array(mac).slice(0, BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The links with keyed hashes in place of their pages: what is kept says that two are the same, not what they are. */
export async function hashPages(db: Database, links: readonly Link[]): Promise<Link[]> {
  if (links.length === 0) return [];
  const key = await keyOf(db);
  return Promise.all(links.map(async (link) => ({ ...link, page: await hash(key, link.page) })));
}

/** Secret numbers out of the journal's key, for signatures of texts; the same at each call. */
export async function seedsOf(db: Database, n: number): Promise<number[]> {
  const key = await keyOf(db);
  const blocks = Array.from({ length: Math.ceil(n / 8) }, (_, block) =>
    crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`signature ${block}`)),
  );
  const macs = await Promise.all(blocks);
  return macs.flatMap((mac) => [...new Uint32Array(mac)]).slice(0, n);
}

/** What is kept of a link. */
export const traitOf = ({ host, page }: Link): LinkTrait => ({ host, page });
