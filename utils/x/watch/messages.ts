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

/** A message whose row is there. */
interface Sent {
  act: DoneAct;
  traits: Promise<DraftTraits>;
  failed: boolean;
}

/** How long the row of a message is waited for, and how long it may still turn out to have failed or be sent again, ms. */
const WAITS = 60_000;
const MAY_CHANGE = 600_000;

/** What changes when a message comes, or turns out to have failed. */
const CHANGES = { childList: true, subtree: true, attributeFilter: ['data-state', 'data-send-status'] };

/** X draws line breaks and links in its own way. */
const words = (text: string) => text.replace(/\s+|https?:\/\//g, '');

/**
 * Private messages: a trusted press on send, confirmed by a row of one's own with the same text; a failed one is taken back, and counts
 * when X has sent it again.
 */
export function messagesOf({ surface, now, newId, emit, observe }: Sense, drafts: Drafts) {
  let pending: Pending[] = [];
  /** By the ids of their rows. */
  const sent = new Map<string, Sent>();
  const met = new Set<string>();
  let watched: { roots: readonly Node[]; stop(): void } | undefined;

  /** Tells of a message, or takes it back: in the order in which it happened, also where its traits come late. */
  const tell = ({ act, traits, failed }: Sent) => {
    const [at, id] = [now(), newId()];
    const undo = { type: 'undo', id, at, account: act.account, kind: 'dm', act: act.id } as const;
    void traits.then((known) => emit(failed ? undo : { type: 'act', act: { ...act, ...known } }));
  };

  const follow = (message: Sent, failed: boolean) => {
    if (message.failed === failed) return;
    message.failed = failed;
    message.act = { ...message.act, at: now(), ...(!failed && { id: newId() }) };
    tell(message);
  };

  const confirm = ({ rows, conversation }: OpenChat) => {
    for (const [index, row] of rows.entries()) {
      if (row.side !== 'mine') continue;
      const before = sent.get(row.id);
      if (before) {
        follow(before, row.failed);
        continue;
      }
      const possible = pending.filter(
        ({ draft, known }) =>
          draft.person === conversation?.person && index > rows.findLastIndex(({ id }) => known.has(id)),
      );
      // How a picture is drawn is not known: the next row that is nobody else's is its own.
      const one =
        possible.find(({ draft }) => words(draft.text) === words(row.text)) ??
        possible.find(({ draft }) => words(draft.text) === '');
      if (!one) continue;
      pending = pending.filter((other) => other !== one);
      drafts.forget(one.editor);
      const act = actOf(one.draft, { id: newId(), at: now() });
      const message = { act, traits: one.traits, failed: row.failed };
      sent.set(row.id, message);
      if (!row.failed) tell(message);
    }
  };

  /** A chat may have been drawn anew, in a root of its own. */
  const watch = (chats: readonly OpenChat[]) => {
    const roots = [...new Set(chats.map(({ root }) => root))];
    if (watched?.roots.length === roots.length && roots.every((root) => watched?.roots.includes(root)))
      return;
    watched?.stop();
    const stops = roots.map((root) => observe(root, CHANGES, look));
    const stop = () => {
      for (const end of stops) end();
    };
    watched = { roots, stop };
  };

  /** Nothing is observed where nothing is under way. */
  const look = () => {
    pending = pending.filter(({ at }) => now() - at <= WAITS);
    for (const [row, { act }] of sent) if (now() - act.at > MAY_CHANGE) sent.delete(row);
    const chats = surface.openChats();
    watch(pending.length + sent.size > 0 ? chats : []);
    chats.forEach(confirm);
    for (const { conversation, rows } of chats) if (conversation) meet(conversation, rows);
  };

  /** Notes that somebody wrote, once for their last message. */
  const meet = ({ person, chat }: Conversation, rows: readonly Row[]) => {
    const account = surface.account();
    const last = rows.findLast(({ side }) => side === 'theirs')?.id;
    const what = `${account} ${person} ${last}`;
    if (!chat.theirs || account === '' || met.has(what)) return;
    met.add(what);
    const earlier = chat.mine && !chat.answered && { earlier: true as const };
    emit({ type: 'act', act: { id: newId(), at: now(), account, kind: 'wrote-first', person, ...earlier } });
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
      const known = new Set(surface.openChats().flatMap(({ rows }) => rows.map(({ id }) => id)));
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
