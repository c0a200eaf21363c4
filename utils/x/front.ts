import { withChat } from './chat/chat.ts';
import { classic } from './classic/classic.ts';
import type { Surface } from './surface.ts';

/** Where X serves what Tact knows; pro.x.com is no such place. */
const HOSTS = /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/;
/** Where the classic front end mounts: tests/x/pages/home.html, 2026-09. */
const CLASSIC = '#react-root';
/** A post of X's next front end, which has no test ids: tests/x/pages/x-web.html, 2026-10. */
const X_WEB = '[data-timeline-entry]';

/**
 * The front end of X in a document. It may be asked for before anything is in the document: what it is shows in time,
 * and until then nothing is claimed.
 */
export function frontOf(document: Document): Surface {
  const surface = withChat(classic(document), document);
  const sight = () => {
    if (!HOSTS.test(document.location.hostname)) return 'unsupported';
    if (document.querySelector(CLASSIC)) return surface.sight();
    if (document.querySelector(X_WEB)) return 'unsupported';
    const loaded = document.readyState === 'complete' && document.body?.childElementCount;
    return loaded ? 'unsupported' : undefined;
  };
  return { ...surface, sight };
}
