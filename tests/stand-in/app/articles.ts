const posts = new WeakMap<Element, string>();

/** Remembers which post an article shows, for the keyboard shortcuts. */
export function nameArticle(article: Element | null, post: string): void {
  if (article) posts.set(article, post);
}

/** The post of an article. */
export const postIn = (article: Element): string | undefined => posts.get(article);
