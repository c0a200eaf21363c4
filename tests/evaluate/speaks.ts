import type { Draft, ThreadPost } from '@/utils/etiquette/draft.ts';
import { judge } from '@/utils/etiquette/judge.ts';
import { standingOf } from '@/utils/etiquette/ladder.ts';
import type { Rule, Thresholds } from '@/utils/etiquette/rule.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { linksIn } from '@/utils/etiquette/text/links.ts';
import { readingOf } from '@/utils/etiquette/text/reading.ts';
import { momentOf } from '@/utils/etiquette/time.ts';
import type { Line } from './lines.ts';

const NOW = Date.UTC(2026, 10, 18, 10);
const SETTINGS = healSettings({});

/** Hosts that a case made up: links without a scheme, too. */
const MADE_UP = /[\w-]+\.example\b/g;

/** The draft of a case: an answer to a stranger's post, beside those of other people. */
export function draftOf({ text, root, others = [], lang, own = [] }: Line): Draft {
  const post = (said: string, person: string, role: ThreadPost['role']): ThreadPost => ({
    person,
    text: said,
    lang: lang === 'und' ? '' : lang,
    role,
    links: linksIn(said, said.match(MADE_UP) ?? []).length > 0,
  });
  return {
    kind: 'reply',
    account: 'me',
    person: 'ann',
    post: '1',
    text,
    links: linksIn(text, [...own, ...(text.match(MADE_UP) ?? [])]),
    media: false,
    people: [],
    thread: [
      ...(root === undefined ? [] : [post(root, 'ann', 'root')]),
      ...others.map((said, index) => post(said, `other${index}`, 'sibling')),
    ],
  };
}

/** A case as a private message, the first to a stranger. */
const messageOf = (line: Line): Draft => ({
  ...draftOf(line),
  kind: 'dm',
  chat: { theirs: false, mine: false, answered: false },
  thread: [],
});

/** Rules that are about private messages alone. */
const PRIVATE: readonly string[] = ['early-dm', 'mass-dm', 'cold-link-dm', 'no-deal-in-dm'];

/** Whether a rule says something about a case: to a stranger, with default settings, no history and no budget. */
export function speaks(rule: Rule<Thresholds>, line: Line): boolean {
  const draft = PRIVATE.includes(rule.id) ? messageOf(line) : draftOf(line);
  const situation = {
    draft,
    reading: readingOf(draft, line.own ?? []),
    welcome: false,
    person: undefined,
    handle: 'ann',
    standing: standingOf({ account: 'me', handle: 'ann', firstSeen: 0, known: 'stranger' }, SETTINGS.ladder),
    history: [],
    moment: momentOf(NOW, { zone: 'UTC', startOfDay: 0 }),
  };
  const [profile = 'personal'] = rule.profiles ?? [];
  return judge(situation, { ...SETTINGS, profile }, [rule]).length > 0;
}
