import { useLayoutEffect, useReducer } from 'preact/hooks';

/** What a path is opened with, as in X's `history.state`. */
export interface RouteState {
  readonly inReplyToStatusId?: string;
  readonly quotedStatus?: string;
}

export interface Place {
  readonly path: string;
  readonly key: string;
  readonly state: RouteState;
}

/** The page, and a dialog above it that has its own path. */
export interface Route {
  readonly page: Place;
  readonly modal: Place | null;
}

const MODAL = /^\/compose\/|\/(photo|video)\/\d\/?$/;
const isModal = (path: string) => MODAL.test(path);
let keys = 0;

function read(): Place {
  const kept = history.state as { key?: string; state?: RouteState } | null;
  return { path: location.pathname, key: kept?.key ?? 'first', state: kept?.state ?? {} };
}

/** What lies below a dialog whose address was opened directly. */
function below(path: string): Place {
  const status = path.match(/^(\/\w+\/status\/\d+)\//)?.[1];
  return { path: status ?? '/home', key: 'below', state: {} };
}

const first = read();
let route: Route = isModal(first.path)
  ? { page: below(first.path), modal: first }
  : { page: first.path === '/' ? { ...first, path: '/home' } : first, modal: null };
const listeners = new Set<() => void>();

function show(place: Place): void {
  if (isModal(place.path)) route = { page: route.page, modal: place };
  else route = { page: place.key === route.page.key ? route.page : place, modal: null };
  for (const listener of [...listeners]) listener();
}

history.scrollRestoration = 'manual';
addEventListener('popstate', () => show(read()));

export const getRoute = (): Route => route;

/** Goes to a path without loading a page; dialogs keep the page below. */
export function navigate(path: string, state: RouteState = {}): void {
  keys += 1;
  const key = `${Date.now().toString(36)}${keys}`;
  history.pushState({ key, state }, '', path);
  show({ path: path.replace(/[?#].*/, ''), key, state });
}

/** Closes the dialog, or goes one page back. */
export function goBack(): void {
  if (history.state?.key) history.back();
  else {
    history.replaceState({ key: 'below', state: {} }, '', route.page.path);
    show({ ...route.page, key: 'below' });
  }
}

export function useRoute(): Route {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  useLayoutEffect(() => {
    const listener = () => redraw(0);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return route;
}
