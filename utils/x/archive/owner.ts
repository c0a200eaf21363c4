import * as z from 'zod/mini';
import { toHandle } from '../handle.ts';
import type { ArchiveOwner } from './facts.ts';
import type { Manifest } from './manifest.ts';

const text = z.catch(z.nullish(z.string()), undefined);
/** account.js also holds the e-mail address: what is not named here is not looked at. */
const accounts = z.array(z.object({ account: z.object({ accountId: text, username: text }) }));

const isId = (id: string | null | undefined): id is string => /^\d{1,20}$/.test(id ?? '');

/** Whose archive it is, by the value of account.js and, where that does not tell, by the manifest. */
export function ownerFrom(account: unknown, manifest: Manifest | undefined): ArchiveOwner | undefined {
  const { data } = z.safeParse(accounts, account);
  const own = data?.[0]?.account;
  const handle = toHandle(own?.username ?? manifest?.userName ?? '');
  const userId = [own?.accountId, manifest?.userId].find(isId);
  return handle ? { handle, ...(userId && { userId }) } : undefined;
}
