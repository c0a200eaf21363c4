import { noteDone } from './acts.ts';
import { now } from './clock.ts';
import { label } from './labels.ts';
import { operate } from './network.ts';
import { getState, patch } from './store.ts';
import { say } from './toasts.ts';

export interface Writing {
  readonly text: string;
  readonly replyTo?: string;
  readonly quotes?: string;
}

/** Sends a post. Says whether it went out; when it did not, the writer keeps the text. */
export async function publish({ text, replyTo, quotes }: Writing): Promise<boolean> {
  const { account } = getState().memory;
  if (!account) return false;
  const variables = {
    tweet_text: text,
    ...(replyTo && { reply: { in_reply_to_tweet_id: replyTo, exclude_reply_user_ids: [] } }),
    ...(quotes && { attachment_url: `https://x.com/i/status/${quotes}` }),
  };
  try {
    const answer = (await operate('CreateTweet', variables, 'post')) as {
      data: { create_tweet: { tweet_results: { result: { rest_id: string } } } };
    };
    const id = answer.data.create_tweet.tweet_results.result.rest_id;
    const made = {
      id,
      author: account,
      text,
      age: 0,
      at: now(),
      counts: { replies: 0, reposts: 0, likes: 0, bookmarks: 0, views: 0 },
      ...(replyTo && { replyTo }),
      ...(quotes && { quotes }),
    };
    const { memory } = getState();
    patch({ memory: { ...memory, posted: [...memory.posted, made] } });
    noteDone(account, 'post', id);
    say(label('sent'), `/${account}/status/${id}`);
    return true;
  } catch {
    say(label('notSent'));
    return false;
  }
}
