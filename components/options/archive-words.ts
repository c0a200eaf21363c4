import type { ImportedArchive } from '../../utils/extension/answers.ts';
import type { Words } from '../../utils/extension/words.ts';
import type { ArchiveSummary } from '../../utils/x/archive/facts.ts';
import type { FoundArchive } from './world.ts';

const COUNTED = ['following', 'followers', 'blocked', 'conversations', 'likes', 'skipped'] as const;

function posts({ posts: n, since, replies, answered }: ArchiveSummary, t: Words): string[] {
  if (n === 0 || since === undefined) return [t('import_posts_none')];
  const date = new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium' }).format(since);
  const people = t('import_answered', { n: answered });
  return [
    t('import_posts', { n, date }),
    ...(replies > 0 ? [t('import_replies', { n: replies, people })] : []),
  ];
}

/** What an archive holds, a line each; only what there is. */
export const foundLines = (found: FoundArchive, t: Words): string[] => [
  ...posts(found, t),
  ...COUNTED.filter((kind) => found[kind] > 0).map((kind) => t(`import_${kind}`, { n: found[kind] })),
  ...(found.partial ? [t('import_partial')] : []),
  ...(found.otherAccount ? [t('import_other_account', { account: found.owner.handle })] : []),
];

/** What an import added, as a sentence. */
export function addedWords({ account, posts: n, people }: ImportedArchive, t: Words): string {
  const added = [n > 0 && t('import_n_posts', { n }), people > 0 && t('import_n_people', { n: people })];
  const parts = added.filter((one) => one !== false);
  if (parts.length === 0) return t('import_nothing_new');
  return t('import_added', {
    account,
    what: new Intl.ListFormat(t.lang, { type: 'conjunction' }).format(parts),
  });
}

/** Megabytes, at least 0.1, with the unit of the language. */
export const megabytes = (bytes: number, lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
    Math.max(0.1, bytes / 1e6),
  );
