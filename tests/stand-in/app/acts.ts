import { person } from '../people.ts';
import { type ActKind, type Stance, type StanceKind, stanceAfter } from '../state.ts';
import { label } from './labels.ts';
import { operate, send } from './network.ts';
import { getState, patch, stanceOf } from './store.ts';
import { say } from './toasts.ts';

const OPPOSITE = {
  like: 'unlike',
  unlike: 'like',
  repost: 'unrepost',
  unrepost: 'repost',
  bookmark: 'unbookmark',
  unbookmark: 'bookmark',
  follow: 'unfollow',
  unfollow: 'follow',
} as const satisfies Record<StanceKind, StanceKind>;

function setStance(account: string, stance: Stance): void {
  const { memory } = getState();
  patch({ memory: { ...memory, stances: { ...memory.stances, [account]: stance } } });
}

/** Changes where the signed-in account stands, here and now, without asking the network. */
export function flip(kind: StanceKind, on: string, waits = false): void {
  const { account } = getState().memory;
  if (account) setStance(account, stanceAfter(stanceOf(getState()), kind, on, waits));
}

/** Notes what the network agreed to. */
export function noteDone(account: string, kind: ActKind, on: string): void {
  const { memory } = getState();
  patch({ memory: { ...memory, acts: [...memory.acts, { account, kind, on }] } });
}

/** Shows the act at once, asks the network, and takes it back when the network says no. */
async function act(kind: StanceKind, on: string, ask: () => Promise<unknown>, waits = false): Promise<void> {
  const { account } = getState().memory;
  if (!account) return say(label('signInFirst'));
  flip(kind, on, waits);
  try {
    await ask();
    noteDone(account, kind, on);
  } catch {
    const now = getState().memory.stances[account];
    if (now) setStance(account, stanceAfter(now, OPPOSITE[kind], on));
    say(label('wentWrong'));
  }
}

export function toggleLike(id: string): Promise<void> {
  const kind = stanceOf(getState()).liked.includes(id) ? 'unlike' : 'like';
  const name = kind === 'like' ? 'FavoriteTweet' : 'UnfavoriteTweet';
  return act(kind, id, () => operate(name, { tweet_id: id }, kind));
}

export function toggleRepost(id: string): Promise<void> {
  const undo = stanceOf(getState()).reposted.includes(id);
  const kind = undo ? 'unrepost' : 'repost';
  return act(kind, id, () =>
    undo
      ? operate('DeleteRetweet', { source_tweet_id: id }, kind)
      : operate('CreateRetweet', { tweet_id: id }, kind),
  );
}

export function toggleBookmark(id: string): Promise<void> {
  const kind = stanceOf(getState()).bookmarked.includes(id) ? 'unbookmark' : 'bookmark';
  const name = kind === 'bookmark' ? 'CreateBookmark' : 'DeleteBookmark';
  return act(kind, id, () => operate(name, { tweet_id: id }, kind));
}

/** Follows, or asks a private account to be let in. */
export function follow(handle: string): Promise<void> {
  const { userId, isPrivate } = person(handle);
  const ask = () => send('/i/api/1.1/friendships/create.json', `user_id=${userId}`, 'follow');
  return act('follow', handle, ask, isPrivate);
}

/** Stops following, or withdraws a request. */
export function unfollow(handle: string): Promise<void> {
  const { userId } = person(handle);
  const withdraws = stanceOf(getState()).pending.includes(handle);
  const verb = withdraws ? 'cancel' : 'destroy';
  const ask = () => send(`/i/api/1.1/friendships/${verb}.json`, `user_id=${userId}`, 'unfollow');
  return act('unfollow', handle, ask);
}
