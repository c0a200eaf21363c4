import type { StandInPost } from '../data/post.ts';
import type { Follow } from '../state.ts';
import { writtenAt } from './format.ts';
import { allPosts, type PageState, postOf } from './store.ts';

const DAY_MS = 86_400_000;

/** What an account is told of, and when, in milliseconds since 1970. */
export type Notice = { readonly key: string; readonly at: number } & (
  | { readonly kind: 'post'; readonly post: string }
  | { readonly kind: 'like'; readonly who: readonly string[]; readonly post: string }
  | { readonly kind: 'follow'; readonly who: readonly string[] }
);

const dayOf = ({ at }: Follow) => Math.floor(at / DAY_MS);
const timeOf = (post: StandInPost) => writtenAt(post).getTime();

/** Answers to an account, quotes and mentions of it, who likes what it wrote, and who followed it; newest first. */
export function noticesOf(state: PageState): Notice[] {
  const { account, follows } = state.memory;
  const all = allPosts(state);
  const isMine = (id: string | undefined) => id !== undefined && postOf(id, state)?.author === account;
  const named = new RegExp(`@${account}\\b`, 'i');
  const words = all.filter(
    ({ author, replyTo, quotes, text }) =>
      author !== account && (isMine(replyTo) || isMine(quotes) || named.test(text)),
  );
  const gained = follows.filter(({ to }) => to === account);
  const days = new Set(gained.map(dayOf));
  const notices: Notice[] = [
    ...words.map((post): Notice => ({ key: post.id, kind: 'post', at: timeOf(post), post: post.id })),
    ...all
      .filter(({ author }) => author === account)
      .slice(0, 2)
      .map(
        (post): Notice => ({
          key: `liked-${post.id}`,
          kind: 'like',
          at: timeOf(post),
          who: ['heidi'],
          post: post.id,
        }),
      ),
    ...[...days].map((day): Notice => {
      const those = gained.filter((follow) => dayOf(follow) === day).toReversed();
      const who = those.map(({ from }) => from);
      return { key: `follow-${day}`, kind: 'follow', at: those[0]?.at ?? 0, who };
    }),
  ];
  return notices.sort((a, b) => b.at - a.at);
}
