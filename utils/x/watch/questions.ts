import type { Composing } from '../surface.ts';
import type { Sense } from '../world.ts';
import type { Session } from './session.ts';

/** The least time between two questions about one draft, ms. */
const APART = 80;

interface Hearing {
  /** What is written now; `undefined` where the composer is gone. */
  read(): Composing | undefined;
  /** An answer, or its failure, has come. */
  heard(session: Session, composing: Composing): void;
}

/** Asks about a draft: one question in flight, the newest next. An answer that fails leaves nothing to hold a press with. */
export function questionsOf({ drafting, now, after }: Sense) {
  const ask = (session: Session, composing: Composing, hearing: Hearing, urgent = false): void => {
    const { draft } = composing;
    if (!drafting || session.asking) {
      session.stale = true;
      return;
    }
    const wait = session.askedAt + APART - now();
    if (wait > 0 && !urgent) {
      if (session.stale) return;
      session.stale = true;
      after(wait, () => again(session, hearing));
      return;
    }
    session.stale = false;
    session.askedAt = now();
    session.asking = { draft, since: now() };
    const done = (answer: Awaited<ReturnType<typeof drafting.ask>>) => {
      delete session.asking;
      if (answer) session.answered = { draft, answer };
      else delete session.answered;
      after(0, () => hearing.heard(session, composing));
      after(Math.max(0, session.askedAt + APART - now()), () => again(session, hearing));
    };
    drafting.ask(session.id, draft).then(done, () => done(undefined));
  };

  const again = (session: Session, hearing: Hearing) => {
    if (!session.stale || session.asking) return;
    const composing = hearing.read();
    session.stale = false;
    if (composing) ask(session, composing, hearing, true);
  };

  return ask;
}
