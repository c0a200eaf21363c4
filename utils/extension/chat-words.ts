import type { HashtagChat } from '../etiquette/chats/chat.ts';
import { titleOf } from '../etiquette/chats/known.ts';
import type { Visit } from '../etiquette/chats/visit.ts';
import type { Finding } from '../etiquette/rule.ts';
import { MINUTE } from '../etiquette/time.ts';
import { alternative, fact } from './card-words.ts';
import type { Companion } from './chats-answers.ts';
import type { ChatNow } from './journal/companion.ts';
import type { ChatDeed } from './messages.ts';
import type { Words } from './words.ts';

/** Questions in the picture. */
const STEPS = 10;
/** The rule whose finding is said as the progress rather than as something to do. */
const PROGRESS = 'chat-progress';
/** The finding that nobody was thanked. */
const THANKS = 'chat_thanks';

export interface ChatWorld {
  /** UTC, ms. */
  now: number;
  /** The user's chats, for their names. */
  chats: readonly HashtagChat[];
  /** The keys that move the keyboard to the panel; '' where the user has set none. */
  shortcut: string;
}

const common = (tag: string, title: string, { shortcut }: ChatWorld, t: Words) => ({
  tag,
  title,
  lang: t.lang,
  dir: t.dir,
  copy: t('step_copy'),
  copied: t('step_copied'),
  announce: shortcut ? t('companion_announce', { shortcut }) : t('companion_announce_plain'),
});

const deeds = (all: readonly (readonly [ChatDeed, string])[], t: Words): Companion['deeds'] =>
  all.map(([what, key]) => ({ what, label: t(`companion_${key}`) }));

function stepsOf({ questions }: Visit, answers: readonly number[], waiting: number | undefined) {
  const last = Math.max(0, ...questions.map(({ n }) => n), ...answers);
  const first = Math.max(1, last - STEPS + 1);
  return Array.from({ length: last - first + 1 }, (_, index): Companion['steps'][number] => {
    const n = first + index;
    const state = answers.includes(n) ? 'answered' : n === waiting ? 'now' : 'open';
    return { n, state };
  });
}

/** The picture in words; '' where there is none. */
function sayIt(steps: Companion['steps'], t: Words): string {
  const list = new Intl.ListFormat(t.lang);
  const part = (key: string, isIn: boolean) => {
    const those = steps.filter(({ state }) => (state === 'answered') === isIn).map(({ n }) => `Q${n}`);
    return those.length > 0 ? [t(`companion_steps_${key}`, { questions: list.format(those) })] : [];
  };
  return [...part('answered', true), ...part('open', false)].join(' ');
}

/** Whom a finding is about, with the hashtag: all that a word to them needs. */
function copyOf({ key, about }: Finding, { hosts }: Visit, title: string): string | undefined {
  const to = about ? [about] : key === THANKS ? hosts : [];
  return to.length > 0 ? [...to.map((handle) => `@${handle}`), title].join(' ') : undefined;
}

/** A chat that runs, in finished words. */
export function sayCompanion({ visit, answers, verdicts }: ChatNow, world: ChatWorld, t: Words): Companion {
  const { tag, title, from, until, joined, questions } = visit;
  const said = common(tag, title, world, t);
  const n = Math.max(1, Math.ceil((until - world.now) / MINUTE));
  const short = new Intl.NumberFormat(t.lang, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  const asked = questions.at(-1)?.n;
  const waiting = asked !== undefined && !answers.includes(asked) ? asked : undefined;
  const steps = stepsOf(visit, answers, waiting);
  /** The same wording as long as it lasts. */
  const turn = Math.floor(from / MINUTE);
  const here = verdicts.filter(({ level }) => level === 'companion');
  const progress = here.find(({ rule }) => rule === PROGRESS);
  const inIt = joined !== undefined;
  return {
    ...said,
    left: t('companion_left', { n }),
    brief: [short.format(n), ...(waiting === undefined ? [] : [`A${waiting}`])],
    ...(asked !== undefined && {
      question: t(waiting === undefined ? 'companion_answered' : 'companion_question', {
        question: String(asked),
      }),
    }),
    ...(asked === undefined && inIt && { question: t('companion_quiet') }),
    ...(progress && { progress: fact(progress.finding, '', turn, t) }),
    ...(!progress && answers.length > 0 && { progress: t('companion_progress', { n: answers.length }) }),
    steps,
    stepsSaid: sayIt(steps, t),
    ready: waiting === undefined ? title : `A${waiting} ${title}`,
    items: here
      .filter(({ rule }) => rule !== PROGRESS)
      .map(({ rule, finding }) => {
        const copy = copyOf(finding, visit, title);
        return {
          rule,
          text: fact(finding, '', turn, t),
          instead: alternative(finding, '', turn, t),
          ...(copy && { copy }),
        };
      }),
    folded: visit.folded ?? !inIt,
    deeds: deeds(
      inIt
        ? [['leave', 'leave']]
        : [
            ['enter', 'enter'],
            ['leave', 'skip'],
          ],
      t,
    ),
  };
}

/** A chat that the user may be in, though it does not run: the question. */
export const sayOffer = (tag: string, world: ChatWorld, t: Words): Companion => ({
  ...common(tag, titleOf(tag, world.chats), world, t),
  left: t('companion_offer'),
  brief: [],
  steps: [],
  stepsSaid: '',
  items: [],
  folded: false,
  deeds: deeds(
    [
      ['enter', 'enter'],
      ['decline', 'decline'],
    ],
    t,
  ),
});
