import type { DraftTraits } from '../../etiquette/act.ts';
import type { Conversation, OpenChat, Row } from '../chat/conversation.ts';
import { linkish } from '../linkish.ts';
import type { DoneAct, SeenDraft } from '../sighting.ts';
import type { Sense } from '../world.ts';
import type { Drafts } from './drafts.ts';
import { sentFrom } from './sends.ts';

/** A message on its way: a trusted press, and the rows that were there before it. */
interface Pending {
  draft: SeenDraft;
  editor: Element;
  known: ReadonlySet<string>;
  /** UTC, ms. */
  at: number;
  traits: Promise<DraftTraits>;
}

/** How long the row of a message is waited for, and how long it may still turn out to have failed, ms. */
const WAITS = 60_000;
const MAY_FAIL = 600_000;

/** What changes when a message comes, or turns out to have failed. */
const CHANGES = { childList: true, subtree: true, attributeFilter: ['data-state', 'data-send-status'] };

/** X draws line breaks and links in its own way. */
const words = (text: string) => text.replace(/\s+|https?:\/\//g, '');

/** Private messages: a trusted press on send, confirmed by a row of one's own with the same text; a failed one is taken back. */
export function messagesOf({ surface, now, newId, emit, observe }: Sense, drafts: Drafts) {
  let pending: Pending[] = [];
  /** Sent messages by the ids of their rows, as long as they may fail. */
  const sent = new Map<string, DoneAct>();
  const met = new Set<string>();
  let watched: { root: Node; stop(): void } | undefined;

  const confirm = ({ rows, conversation }: OpenChat) => {
    for (const [index, row] of rows.entries()) {
      if (row.side !== 'mine') continue;
      const act = sent.get(row.id);
      if (act && row.failed) {
        sent.delete(row.id);
        emit({ type: 'undo', id: newId(), at: now(), account: act.account, kind: 'dm', act: act.id });
      }
      const possible = pending.filter(
        ({ draft, known }) =>
          draft.person === conversation?.person &&
          !sent.has(row.id) &&
          index > rows.findLastIndex(({ id }) => known.has(id)),
      );
      // How a picture is drawn is not known: the next row that is nobody else's is its own.
      const one =
        possible.find(({ draft }) => words(draft.text) === words(row.text)) ??
        possible.find(({ draft }) => words(draft.text) === '');
      if (!one) continue;
      pending = pending.filter((other) => other !== one);
      drafts.forget(one.editor);
      if (row.failed) continue;
      const done = actOf(one.draft, { id: newId(), at: now() });
      sent.set(row.id, done);
      void one.traits.then((traits) => emit({ type: 'act', act: { ...done, ...traits } }));
    }
  };

  /** The chat may have been drawn anew, in a root of its own. */
  const watch = ({ root }: OpenChat) => {
    if (watched?.root === root) return;
    watched?.stop();
    watched = { root, stop: observe(root, CHANGES, look) };
  };

  /** Nothing is observed where nothing is under way. */
  const look = () => {
    pending = pending.filter(({ at }) => now() - at <= WAITS);
    for (const [row, { at }] of sent) if (now() - at > MAY_FAIL) sent.delete(row);
    const chat = surface.openChat();
    if (pending.length + sent.size === 0) {
      watched?.stop();
      watched = undefined;
    } else if (chat) {
      watch(chat);
      confirm(chat);
    }
    if (chat?.conversation) meet(chat.conversation, chat.rows);
  };

  /** Notes that somebody wrote, once for their last message. */
  const meet = ({ person, chat }: Conversation, rows: readonly Row[]) => {
    const account = surface.account();
    const last = rows.findLast(({ side }) => side === 'theirs')?.id;
    const what = `${account} ${person} ${last}`;
    if (!(chat.answered || (chat.theirs && !chat.mine)) || account === '' || met.has(what)) return;
    met.add(what);
    emit({ type: 'act', act: { id: newId(), at: now(), account, kind: 'wrote-first', person } });
  };

  return {
    /** Takes in a trusted press or key. */
    feel(event: Event): void {
      if (pending.length + sent.size > 0) look();
      const element = sentFrom(event, surface.controlOf);
      const composing = element && surface.draftOf(element, undefined);
      if (composing?.draft.kind !== 'dm') return;
      const { draft, editor } = composing;
      if (draft.text.trim() === '' && !draft.media) return;
      const known = new Set(surface.openChat()?.rows.map(({ id }) => id));
      // Sending the same again is trying again.
      pending = pending.filter((one) => one.editor !== editor || one.draft.text !== draft.text);
      pending.push({ draft, editor, known, at: now(), traits: drafts.traitsOf(editor, draft) });
      look();
    },
    look,
  };
}

function actOf({ person, account, text, media }: SeenDraft, done: Pick<DoneAct, 'id' | 'at'>): DoneAct {
  const links = linkish(text);
  return {
    ...done,
    account,
    kind: 'dm',
    ...(person && { person }),
    ...(links.length > 0 && { links }),
    ...(media && { media }),
  };
}
