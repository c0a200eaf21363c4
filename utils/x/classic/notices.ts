import type { SeenPerson } from '../sighting.ts';
import type { Heard } from '../surface.ts';
import { handleOfAvatar } from './avatar.ts';
import { css, find, findAll } from './find.ts';
import type { Ear } from './heard.ts';
import { spokenIn, toldOf } from './spoken.ts';

const DRAWN = `${css('post')},${css('notification')}`;

/**
 * Reads the notifications. Posts there answer, mention or quote the user; which of it shows in a quote only. `whole`: none of
 * them is left out.
 */
export function noticesOf({ column, me, posts, moved }: Ear, whole: boolean): () => Heard | undefined {
  const all = () => [...(column()?.querySelectorAll(DRAWN) ?? [])];
  const stale = new Set(moved ? all() : []);
  let before: Element[] = [];
  let torn = false;
  let since = Number.POSITIVE_INFINITY;

  return () => {
    const account = me();
    const drawn = all().filter((one) => !stale.has(one));
    const [first] = drawn;
    if (!account || !first) return undefined;
    // A jump leaves out what lies between: nobody has looked at that.
    torn ||= before.length > 0 && !before.some((one) => drawn.includes(one));
    before = drawn;
    const people = drawn.flatMap((one): SeenPerson[] => {
      if (find(one, 'followed')) return followersIn(one);
      const said = spokenIn(one, posts);
      if (!said) return [];
      if (!torn && said.at < since) since = said.at;
      if (said.handle === account) return [];
      const word = toldOf(said, said.quotes === account ? 'answer' : 'mention');
      return word ? [word] : [];
    });
    return { people, looked: whole && since < Number.POSITIVE_INFINITY ? { since } : {} };
  };
}

const followersIn = (notice: Element) =>
  findAll(notice, 'avatar').flatMap((avatar) => {
    const handle = handleOfAvatar(avatar);
    return handle ? { handle, followsYou: true, followed: true as const } : [];
  });
