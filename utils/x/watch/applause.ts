import type { Applause, DoneAct } from '../sighting.ts';
import type { Post } from '../surface.ts';
import type { Sense } from '../world.ts';
import type { Touches } from './touches.ts';

/** What is known about one button of one post in this page's life. */
interface Known {
  given: boolean;
  /** UTC, ms: since when. */
  since: number;
  /** The act that was told, if it happened here. */
  act?: DoneAct;
}

/** How long an act may be taken back without a press, ms. */
const HELD = 600_000;
/** Copies of a post flip within this time, ms. */
const TOGETHER = 3000;
/** When a recorded act is looked at again, ms after it. */
const LOOK_AGAIN = [2000, 10_000, 60_000, 300_000, HELD];
/** Buttons that are remembered. */
const MEMORY = 1000;

/**
 * Judges the flips of like and repost buttons: which are acts, which take one back, which are nothing. `tagsOf` tells the hashtags
 * of chats that a post has.
 */
export function applauseOf(sense: Sense, touches: Touches, tagsOf: (post: string) => string[]) {
  const { surface, now, newId, emit, after } = sense;
  const memory = new Map<string, Known>();

  const remember = (key: string, known: Known) => {
    memory.delete(key);
    memory.set(key, known);
    const [oldest] = memory.size > MEMORY ? memory.keys() : [];
    if (oldest) memory.delete(oldest);
  };

  const take = (key: string, act: DoneAct) => {
    const known: Known = { given: true, since: now(), act };
    remember(key, known);
    emit({ type: 'act', act });
    const lookAgain = () => {
      if (memory.get(key) !== known || surface.account() !== act.account) return;
      const seen = surface.standingsOf(act.post ?? '').filter(({ kind }) => kind === act.kind);
      if (seen.length > 0 && seen.every(({ given }) => !given)) takeBack(key, act);
    };
    for (const ms of LOOK_AGAIN) after(ms, lookAgain);
  };

  const takeBack = (key: string, done: Omit<DoneAct, 'id' | 'at'>, act?: DoneAct) => {
    const { account, kind, post, person } = done;
    remember(key, { given: false, since: now(), ...(act && { act }) });
    const whom = { ...(post && { post }), ...(person && { person }) };
    emit({ type: 'undo', id: newId(), at: now(), account, kind, ...whom });
  };

  const given = (key: string, post: Post, kind: Applause) => {
    const known = memory.get(key);
    const touch = touches.of(post.id);
    const pressed = touch && touch.shown[kind] !== true ? touch : undefined;
    const at = now();
    if (known?.given && known.act) {
      const anew = pressed?.shown[kind] === false && pressed.at - known.since > TOGETHER;
      if (!anew) return;
      // It was taken back out of sight: the press found it ungiven.
      takeBack(key, known.act);
    }
    if (pressed) {
      const account = surface.account();
      const tags = tagsOf(post.id);
      const chat = tags.length > 0 && { tags };
      take(key, { id: newId(), at, account, kind, person: post.author, post: post.id, ...chat });
    } else if (touch && known?.act && !known.given) {
      // Taking it back has failed, so it stands as it was.
      take(key, { ...known.act, id: newId() });
    }
  };

  const withdrawn = (key: string, post: Post, kind: Applause) => {
    const known = memory.get(key);
    if (known && !known.given) return;
    const pressed = touches.of(post.id)?.shown[kind];
    const held = known && now() - known.since <= HELD;
    if (!held && pressed !== true) return;
    const done = known?.act ?? { account: surface.account(), kind, person: post.author, post: post.id };
    takeBack(key, done, known?.act);
  };

  /** Takes in that a button of a post now shows applause given or not. */
  return (post: Post, kind: Applause, isGiven: boolean): void => {
    const account = surface.account();
    if (post.promoted || post.author === account) return;
    // A switch of account flips what the other one gave; that takes nothing back.
    const key = `${account} ${kind} ${post.id}`;
    if (isGiven) given(key, post, kind);
    else withdrawn(key, post, kind);
  };
}
