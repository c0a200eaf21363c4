import type { DraftAnswer, DraftWord } from '../drafting.ts';
import type { SeenDraft } from '../sighting.ts';

/** One draft from its first letter until it is sent or given up, with all its edits. */
export interface Session {
  id: string;
  /** Whom it answers; another addressee is another draft. */
  to: string;
  /** The newest answer, and what it was about. */
  answered?: { draft: SeenDraft; answer: DraftAnswer };
  /** The question in flight; `since` is UTC, ms. */
  asking?: { draft: SeenDraft; since: number };
  /** Something changed since that question. */
  stale: boolean;
  /** When it was last asked, UTC, ms. */
  askedAt: number;
  /** Findings that have held a press back. */
  told: Set<string>;
  /** A text that may go without another word. */
  free?: string;
  /** The press that was held back last. */
  held?: { word?: DraftWord | undefined; at: number; draft: SeenDraft };
  hasText: boolean;
}

const addressee = ({ kind, person = '', post = '', account }: SeenDraft) =>
  [kind, person, post, account].join(' ');

/** The sessions of the composers on the page, by their editors. */
export function sessionsOf(newId: () => string) {
  const sessions = new WeakMap<Element, Session>();
  const sessionOf = (editor: Element, draft: SeenDraft): Session => {
    const to = addressee(draft);
    const before = sessions.get(editor);
    const emptied = before?.hasText && draft.text.trim() === '';
    const session =
      before && before.to === to && !emptied
        ? before
        : { id: newId(), to, stale: false, askedAt: 0, told: new Set<string>(), hasText: false };
    session.hasText ||= draft.text.trim() !== '';
    sessions.set(editor, session);
    return session;
  };
  /** What is written there next is another draft. */
  const forget = (editor: Element) => sessions.delete(editor);
  return Object.assign(sessionOf, { forget });
}
