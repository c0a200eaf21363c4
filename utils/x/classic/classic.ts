import { pagesOf } from '../pages.ts';
import { parsePermalink } from '../permalink.ts';
import type { Surface } from '../surface.ts';
import { themeOf } from '../theme.ts';
import { accountReader } from './account.ts';
import { controlOf } from './control.ts';
import { draftOf } from './draft.ts';
import { around, find, findAll } from './find.ts';
import { readerOf } from './heard.ts';
import { followOf, followState, peopleIn, personIn, profileIn } from './people.ts';
import { postsOf } from './posts.ts';
import { sightOf } from './sight.ts';
import { standing } from './standing.ts';
import { taggedIn, tagsIn } from './tagged.ts';

/** The classic front end: React Native Web, test ids everywhere. */
export function classic(document: Document): Omit<Surface, 'openChats'> {
  const pages = pagesOf(document.location);
  const posts = postsOf(document, pages);
  const account = accountReader(document);
  const column = () => find(document, 'column');
  const layers = () => find(document, 'layers');
  const { page } = pages;
  const standingOf = (button: Element) => standing(button.getAttribute('data-testid'));
  const owner = () => {
    const { type, handle } = page();
    return type === 'profile' ? handle : undefined;
  };

  return {
    sight: () => sightOf(document, account(), page().type, posts),
    account,
    page,
    theme: () => themeOf(document),
    language: () => document.documentElement.lang,
    direction: () => (document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'),
    controlOf,
    ...posts,
    buttonOf(post, kind) {
      const buttons = posts.buttonsOf(post).filter((button) => standingOf(button)?.kind === kind);
      // The media viewer covers the page.
      return buttons.find((button) => layers()?.contains(button)) ?? buttons[0];
    },
    standingsOf: (post) => posts.buttonsOf(post).flatMap((button) => standingOf(button) ?? []),
    flips: { attribute: 'data-testid', standing },
    draftOf: (element, from) =>
      draftOf(element, from, { posts, pages, account: account(), column: column() }),
    toasts: () =>
      findAll(document, 'toastLink').flatMap((link) => parsePermalink(link.getAttribute('href') ?? '') ?? []),
    layers,
    column,
    profile() {
      const [place, handle] = [column(), owner()];
      return place && handle ? profileIn(place, handle) : undefined;
    },
    ownSite() {
      const [place, handle] = [column(), owner()];
      if (!place || !handle || handle !== account() || !find(place, 'profileName')) return undefined;
      return find(place, 'website')?.textContent?.trim() ?? '';
    },
    hoverCard() {
      const card = find(document, 'hoverCard');
      return card ? personIn(card) : undefined;
    },
    peopleIn,
    hearing: (moved) => readerOf(page(), { column, me: account, posts, moved }),
    taggedPosts(tags, isNew) {
      const place = column();
      return place ? taggedIn(place, { tags, isNew, me: account(), posts }) : [];
    },
    tagsOf: (post) => posts.buttonsOf(post).flatMap(tagsIn),
    followOf(button) {
      const author = around(button, 'post') ? posts.postOf(button)?.author : undefined;
      return followOf(button, column(), { owner: owner(), author });
    },
    followState,
  };
}
