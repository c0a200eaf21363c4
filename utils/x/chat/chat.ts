import type { Surface } from '../surface.ts';
import { conversationOf, rowsOf, type Where } from './conversation.ts';
import { chatControlOf, chatDraftOf, isChat } from './draft.ts';
import { CHAT } from './selectors.ts';
import { chatSightOf } from './sight.ts';

/** The panels of conversations that are open: in the document, and in the open shadow roots of the chat. */
function panelsIn(document: Document): Element[] {
  // `drawer *` would have every element of the page look for the drawer above it.
  const drawer = document.querySelector(CHAT.drawer)?.querySelectorAll('*') ?? [];
  const hosts = [...document.querySelectorAll(CHAT.hosts), ...drawer];
  const roots: ParentNode[] = [...hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []), document];
  return roots.flatMap((root) => [...root.querySelectorAll(CHAT.panel)]);
}

/** X Chat beside a front end: its composer, its conversations and their messages. */
export function withChat(surface: Omit<Surface, 'openChats'>, document: Document): Surface {
  const where = (): Where => ({
    path: document.location.pathname,
    account: surface.account(),
    userId: /(?:^|; )twid=u%3D(\d+)/.exec(document.cookie)?.[1] ?? '',
  });
  return {
    ...surface,
    sight() {
      const chats = panelsIn(document).map((panel) => chatSightOf(panel, where()));
      const chat = chats.find((one) => one === 'blind') ?? chats.find((one) => one !== undefined);
      const seen = surface.sight();
      return chat === 'blind' || seen === 'no-posts' ? (chat ?? seen) : seen;
    },
    controlOf: (hit) => chatControlOf(hit) ?? surface.controlOf(hit),
    draftOf: (element, from) =>
      isChat(element) ? chatDraftOf(element, where()) : surface.draftOf(element, from),
    openChats: () =>
      panelsIn(document).map((panel) => ({
        root: panel.getRootNode(),
        conversation: conversationOf(panel, where()),
        rows: rowsOf(panel),
      })),
  };
}
