/**
 * Calls `moved` when the path changes within the page. The returned function looks at once, for moments that matter
 * and for browsers without the Navigation API.
 */
export function watchNavigation(window: Window, moved: () => void, signal: AbortSignal): () => void {
  let path = window.location.pathname;
  const look = () => {
    if (window.location.pathname === path) return;
    path = window.location.pathname;
    moved();
  };
  const { navigation } = window as Partial<Pick<Window, 'navigation'>>;
  navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  return look;
}
