import { toggleBookmark, toggleLike } from './acts.ts';
import { postIn } from './articles.ts';
import { closeMenu, openRepostMenu } from './menu.ts';
import { startReply } from './replying.ts';
import { getRoute, goBack, navigate } from './router.ts';
import { getState, patch, postOf } from './store.ts';

/** What `data-at-shortcutkeys` says: every key, and its name for the reader. */
export const SHORTCUT_NAMES: Readonly<Record<string, string>> = {
  n: 'New post',
  'CTRL Enter': 'Send post',
  l: 'Like',
  r: 'Reply',
  t: 'Repost',
  b: 'Bookmark',
  j: 'Next post',
  k: 'Previous post',
  Enter: 'Open post details',
};

const TOP_BAR_PX = 60;
const articles = () =>
  [...document.querySelectorAll<HTMLElement>('main article')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
const focusedArticle = () => document.activeElement?.closest('article') ?? null;

function move(step: 1 | -1): void {
  const list = articles();
  const at = list.indexOf(focusedArticle() as HTMLElement);
  const firstSeen = list.findIndex((article) => article.getBoundingClientRect().top >= 0);
  const next = list[at < 0 ? Math.max(0, firstSeen) : at + step];
  if (!next) return;
  next.focus({ preventScroll: true });
  scrollBy(0, next.getBoundingClientRect().top - TOP_BAR_PX);
}

function isWriting(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

function leave(): void {
  if (getState().menu) closeMenu();
  else if (getState().confirming) patch({ confirming: null });
  else if (getRoute().modal) goBack();
}

function actOn(article: Element, id: string, key: string): boolean {
  if (key === 'l') void toggleLike(id);
  else if (key === 'b') void toggleBookmark(id);
  else if (key === 'r') startReply(id);
  else if (key === 't')
    openRepostMenu(id, article.querySelector<HTMLElement>('.act.repost button') ?? (article as HTMLElement));
  else if (key === 'Enter' && document.activeElement === article) {
    navigate(`/${postOf(id)?.author}/status/${id}`);
  } else return false;
  return true;
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (event.key === 'Escape') {
    leave();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.composedPath()[0])) return;
  if (getState().menu || getState().confirming || getRoute().modal) return;
  const article = focusedArticle();
  const id = article && postIn(article);
  if (event.key === 'j' || event.key === 'k') move(event.key === 'j' ? 1 : -1);
  else if (event.key === 'n') navigate('/compose/post');
  else if (!(article && id && actOn(article, id, event.key))) return;
  event.preventDefault();
}

/** X's keys: they act on the focused post and make no click on any button. */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', press);
}
