import type { DraftTraits } from '../../etiquette/act.ts';
import type { DraftWord } from '../drafting.ts';
import { linksTo } from '../linkish.ts';
import type { SeenDraft } from '../sighting.ts';
import type { Composing, Control } from '../surface.ts';
import type { Sense } from '../world.ts';
import { isSendKey } from './keys.ts';
import { questionsOf } from './questions.ts';
import { type Session, sessionsOf } from './session.ts';
import { stillHolds } from './still.ts';
import type { Touches } from './touches.ts';

/** Presses so soon after one that was held back belong to it, ms (DESIGN.md, Promise 2). */
const ONE_PRESS = 700;
/** A question this young is worth holding a link to one's own place for, ms. */
const YOUNG = 250;
/** How long such a press waits for its answer, ms. */
const PATIENCE = 400;
/** How long an act waits for what may be kept of its text, ms; not beyond the page's end. */
const LATE = 2000;

/**
 * Reads drafts while they are written, has them judged, and holds back the first press of a send that deserves a pause. Decides
 * at once, from what was answered before; whatever is missing or fails lets the press through.
 */
export function draftsOf(sense: Sense, touches: Touches) {
  const { surface, document, drafting, now, after, newId, signal } = sense;
  const sessionOf = sessionsOf(newId);
  const ask = questionsOf(sense);
  let current: { editor: Element; session: Session } | undefined;
  /** What was sent all the same: it is not held again for the same reason, whichever composer it stands in. */
  const freed = new Set<string>();
  const keyOf = ({ finding }: DraftWord, { person, text }: SeenDraft) => [finding, person, text].join(' ');
  /** A key that was held back repeats until it is let go. */
  let down = '';
  /** The key that is down now; '' for none. */
  let open = '';

  drafting?.onAnswered?.((finding) => current?.session.told.add(finding));

  const composingAt = (element: Element) => surface.draftOf(element, touches.last());

  const enter = (composing: Composing) => {
    const session = sessionOf(composing.editor, composing.draft);
    if (current && current.session !== session) drafting?.over();
    current = { editor: composing.editor, session };
    return session;
  };

  const heard = (session: Session, composing: Composing) => {
    if (current?.session !== session) return;
    const { held, answered } = session;
    if (held && !held.word) {
      // An answer that failed is not waited for.
      if (!answered || stillHolds(answered.draft, held.draft)) settle(session, composing);
      return;
    }
    if (held && held.draft.text === composingAt(composing.editor)?.draft.text) return;
    drafting?.hint(answered?.answer.word, composing);
  };

  /** Ends the wait of a press that was held back while its answer was on the way. */
  const settle = (session: Session, composing: Composing) => {
    const { held, answered } = session;
    if (!held || held.word) return;
    const word = answered && stillHolds(answered.draft, held.draft) ? answered.answer.word : undefined;
    if (word?.level === 'pause') {
      held.word = word;
      session.told.add(word.finding);
      drafting?.hold(word, composing);
      return;
    }
    delete session.held;
    session.free = held.draft.text;
    drafting?.none(composing);
  };

  const question = (element: Element, urgent = false) => {
    const composing = composingAt(element);
    if (!composing) return;
    const { editor } = composing;
    const hearing = {
      read: () => (editor.isConnected ? composingAt(editor) : undefined),
      heard,
    };
    ask(enter(composing), composing, hearing, urgent);
  };

  /** Whether a press of send has to wait. */
  const deserves = (session: Session, { draft }: Composing): 'pause' | 'wait' | undefined => {
    const { answered, asking } = session;
    if (session.free === draft.text) return undefined;
    if (answered && stillHolds(answered.draft, draft)) {
      const { word } = answered.answer;
      if (word?.level !== 'pause' || session.told.has(word.finding)) return undefined;
      return freed.has(keyOf(word, draft)) ? undefined : 'pause';
    }
    const young = asking ? now() - asking.since <= YOUNG : session.stale;
    if (session.told.size > 0 || !young) return undefined;
    return linksTo(draft.text, answered?.answer.watch ?? []) ? 'wait' : undefined;
  };

  const isOneWith = ({ held }: Session) => held !== undefined && now() - held.at < ONE_PRESS;

  const hold = (session: Session, composing: Composing, why: 'pause' | 'wait') => {
    const word = why === 'pause' ? session.answered?.answer.word : undefined;
    session.held = { word, at: now(), draft: composing.draft };
    if (word) session.told.add(word.finding);
    drafting?.hold(word, composing);
    if (!word) after(PATIENCE, () => settle(session, composing));
  };

  /** A press of send: true where X must not see it. */
  const press = (element: Element): boolean => {
    const composing = composingAt(element);
    if (!composing) return false;
    const session = enter(composing);
    if (isOneWith(session)) return true;
    // What was typed last may not have been asked about.
    if (!session.answered || !stillHolds(session.answered.draft, composing.draft)) question(element, true);
    const why = deserves(session, composing);
    if (why) {
      hold(session, composing, why);
      return true;
    }
    const { held } = session;
    if (held?.word && held.draft.text === composing.draft.text) {
      freed.add(keyOf(held.word, held.draft));
      drafting?.sentAnyway(held.word);
    }
    session.free = composing.draft.text;
    delete session.held;
    return false;
  };

  const sendAt = (event: Event): Element | undefined => {
    const control = surface.controlOf(event.composedPath());
    return control?.press === 'send' ? control.element : undefined;
  };
  const writingAt = (event: Event): Control | undefined => {
    const control = surface.controlOf(event.composedPath());
    return control?.press === 'write' ? control : undefined;
  };

  return {
    /** Takes in what only asks: focus, writing, a pointer over the send button. The editor shows what was written a moment later. */
    feel(event: Event): void {
      if (!drafting) return;
      const element = event.type === 'pointerover' ? sendAt(event) : writingAt(event)?.element;
      if (element) after(0, () => element.isConnected && question(element));
    },

    /** Takes in presses and keys before X does. True where X must not see the event; it must not do its work either. */
    stops(event: Event): boolean {
      if (!drafting) return false;
      if (event.type === 'click') {
        const send = sendAt(event);
        if (!send || !press(send)) return false;
        // Enter on the button: its repeats click again.
        if ((event as MouseEvent).detail === 0) down = open;
        return true;
      }
      const { key, code, repeat } = event as KeyboardEvent;
      if (event.type === 'keyup') {
        if (down === code) down = '';
        open = '';
        return false;
      }
      open = code;
      if (repeat && down !== '' && down === code) return true;
      const writing = writingAt(event);
      if (!writing) return false;
      const editor = writing.element;
      if (key === 'Control' || key === 'Meta') question(editor);
      if (!isSendKey(event as KeyboardEvent, writing) || !press(editor)) return false;
      down = code;
      return true;
    },

    /** Whether a mouse going down on the send button must not take the focus from the editor: a pause is due. */
    keepsFocus(event: Event): boolean {
      const send = drafting && sendAt(event);
      const composing = send && composingAt(send);
      if (!composing) return false;
      const session = enter(composing);
      return isOneWith(session) || deserves(session, composing) !== undefined;
    },

    /** It was sent: what is written there next is another draft. */
    forget: sessionOf.forget,

    /** What may be kept of a draft that is sent: asked for once more where no answer is about this very text. */
    async traitsOf(editor: Element, draft: SeenDraft): Promise<DraftTraits> {
      if (!drafting) return {};
      const { id, answered } = sessionOf(editor, draft);
      const known = answered && stillHolds(answered.draft, draft) ? (answered.answer.traits ?? {}) : {};
      // The last letters may be a hashtag, or thanks.
      if (answered?.draft.text === draft.text) return known;
      const late = new Promise<undefined>((resolve) => {
        const end = () => resolve(undefined);
        after(LATE, end);
        document.defaultView?.addEventListener('pagehide', end, { once: true, signal });
      });
      const answer = await Promise.race([drafting.ask(id, draft).catch(() => undefined), late]);
      return answer?.traits ?? known;
    },

    /** The page has changed: the composer may be gone, or emptied by a send. */
    look(): void {
      if (!current) return;
      const composing = current.editor.isConnected ? composingAt(current.editor) : undefined;
      if (composing && sessionOf(composing.editor, composing.draft) === current.session) return;
      current = undefined;
      drafting?.over();
    },
  };
}

export type Drafts = ReturnType<typeof draftsOf>;
