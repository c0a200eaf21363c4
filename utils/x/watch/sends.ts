import type { DraftTraits } from '../../etiquette/act.ts';
import { linkish } from '../linkish.ts';
import type { DoneAct, SeenDraft } from '../sighting.ts';
import type { Sense } from '../world.ts';
import type { Drafts } from './drafts.ts';
import { isSendKey } from './keys.ts';
import type { Touches } from './touches.ts';

interface Pending {
  /** Compared in memory while the send is under way. */
  draft: SeenDraft;
  /** Sending twice from it with the same text is trying again. */
  editor: Element;
  traits: Promise<DraftTraits>;
  /** UTC, ms. */
  at: number;
}

/** How long a toast may be waited for, ms: Premium lets one undo a post before it goes out. */
const WAITS = 60_000;

/** Replies, quotes and posts: a trusted press on send, confirmed by a toast that links to the new post. */
export function sendsOf({ surface, now, newId, emit }: Sense, touches: Touches, drafts: Drafts) {
  let pending: Pending[] = [];
  const confirmed = new Set<string>();

  return {
    /** Takes in a trusted press or key. */
    feel(event: Event): void {
      const element = sentFrom(event, surface.controlOf);
      const sending = element && surface.draftOf(element, touches.last());
      if (!sending || sending.draft.kind === 'dm') return;
      const { draft, editor } = sending;
      pending = pending.filter((one) => one.editor !== editor || one.draft.text !== draft.text);
      pending.push({ draft, editor, at: now(), traits: drafts.traitsOf(editor, draft) });
    },

    /** Looks for toasts; each confirms one send. */
    look(): void {
      const account = surface.account();
      for (const { id, author } of surface.toasts()) {
        if (author !== account || confirmed.has(id)) continue;
        confirmed.add(id);
        pending = pending.filter((one) => now() - one.at <= WAITS && one.draft.account === account);
        // The newest: older ones that are still here have failed or been withdrawn.
        const sent = pending.pop();
        if (!sent) continue;
        const done = actOf(sent.draft, { id: newId(), at: now(), account, post: id });
        void sent.traits.then((traits) => emit({ type: 'act', act: { ...done, ...traits } }));
      }
    },
  };
}

function actOf(
  { kind, person, root, people, text, media }: SeenDraft,
  done: Pick<DoneAct, 'id' | 'at' | 'account' | 'post'>,
): DoneAct {
  const links = linkish(text);
  const others = people.filter((handle) => handle !== done.account);
  return {
    ...done,
    kind,
    ...(person && person !== done.account && { person }),
    ...(root && { thread: root }),
    ...(others.length > 0 && { mentions: others }),
    ...(links.length > 0 && { links }),
    ...(media && { media }),
  };
}

/** The send button that was clicked, or the editor in which the sending keys were pressed. */
export function sentFrom(event: Event, controlOf: Sense['surface']['controlOf']): Element | undefined {
  const control = controlOf(event.composedPath());
  if (event.type === 'click') return control?.press === 'send' ? control.element : undefined;
  if (control?.press !== 'write' || !(event instanceof KeyboardEvent)) return undefined;
  return isSendKey(event, control) && !event.repeat ? control.element : undefined;
}
