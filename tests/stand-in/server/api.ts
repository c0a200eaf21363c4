import { PEOPLE } from '../people.ts';
import type { Asked, Remembering } from './memory.ts';

/** GraphQL operations the app calls, and the act each stands for. */
const OPERATIONS: Readonly<Record<string, Asked['kind']>> = {
  FavoriteTweet: 'like',
  UnfavoriteTweet: 'unlike',
  CreateRetweet: 'repost',
  DeleteRetweet: 'unrepost',
  CreateBookmark: 'bookmark',
  DeleteBookmark: 'unbookmark',
  CreateTweet: 'post',
};

interface Variables {
  tweet_id?: string;
  source_tweet_id?: string;
  tweet_text?: string;
  reply?: { in_reply_to_tweet_id: string };
  attachment_url?: string;
}

/** What a request asks for, or undefined when it is none of the app's. `account` is who is signed in on that page. */
export function readAsked(path: string, body: string, account: string): Asked | undefined {
  const kind = OPERATIONS[path.match(/^\/i\/api\/graphql\/\w+\/(\w+)$/)?.[1] ?? ''];
  if (kind) {
    const { variables } = JSON.parse(body) as { variables: Variables };
    const quotes = variables.attachment_url?.match(/\/status\/(\d+)$/)?.[1];
    return {
      kind,
      account,
      on: variables.tweet_id ?? variables.source_tweet_id ?? '',
      ...(kind === 'post' && { text: variables.tweet_text ?? '' }),
      ...(variables.reply && { replyTo: variables.reply.in_reply_to_tweet_id }),
      ...(quotes && { quotes }),
    };
  }
  const friendship = path.match(/^\/i\/api\/1\.1\/friendships\/(create|destroy|cancel)\.json$/)?.[1];
  if (!friendship) return undefined;
  const userId = new URLSearchParams(body).get('user_id');
  const on = PEOPLE.find((person) => person.userId === userId)?.handle;
  return on ? { kind: friendship === 'create' ? 'follow' : 'unfollow', account, on } : undefined;
}

/** X's answer to an act that went well. */
export function answerTo(asked: Asked, memory: Remembering): unknown {
  const id = memory.apply(asked);
  if (asked.kind !== 'post') return { data: { [asked.kind]: 'Done' } };
  return { data: { create_tweet: { tweet_results: { result: { rest_id: id } } } } };
}
