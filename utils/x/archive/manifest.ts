import * as z from 'zod/mini';

/** Counts are strings of digits, or numbers in some archives. */
const count = z.pipe(
  z.union([z.string().check(z.regex(/^\d{1,12}$/)), z.int()]),
  z.transform((given) => Number(given)),
);
const file = z.object({ fileName: z.string(), count });
const files = z.object({ files: z.optional(z.catch(z.array(z.catch(z.nullable(file), null)), [])) });
const flag = z.union([z.boolean(), z.stringbool()]);

const manifest = z.object({
  userInfo: z.optional(z.object({ accountId: z.optional(z.string()), userName: z.optional(z.string()) })),
  archiveInfo: z.optional(z.object({ isPartialArchive: z.catch(z.optional(flag), undefined) })),
  dataTypes: z.optional(z.record(z.string(), z.catch(z.nullable(files), null))),
});

/** What manifest.js says of an archive. */
export interface Manifest {
  userId: string | undefined;
  userName: string | undefined;
  /** X itself calls the archive a part. */
  partial: boolean;
  /** How many entries each file should have, by its name in the data folder. */
  promised: ReadonlyMap<string, number>;
  likes: number;
}

/** Reads the value of manifest.js; `undefined` for anything that is none. */
export function manifestFrom(value: unknown): Manifest | undefined {
  const { data, success } = z.safeParse(manifest, value);
  if (!success || (!data.userInfo && !data.dataTypes)) return undefined;
  const listed = Object.values(data.dataTypes ?? {}).flatMap((type) => type?.files ?? []);
  const promised = new Map(
    listed.flatMap((one) => (one ? [[one.fileName.replace(/^.*\//, ''), one.count] as const] : [])),
  );
  const likes = [...promised].filter(([name]) => /^like(-part\d+)?\.js$/.test(name));
  return {
    userId: data.userInfo?.accountId,
    userName: data.userInfo?.userName,
    partial: data.archiveInfo?.isPartialArchive ?? false,
    promised,
    likes: likes.reduce((sum, [, n]) => sum + n, 0),
  };
}
