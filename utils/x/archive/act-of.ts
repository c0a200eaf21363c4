import { toHandle } from '../handle.ts';
import type { ArchiveAct, ArchiveOwner } from './facts.ts';
import { linkHosts, quotedBy } from './links.ts';
import { postTime } from './time-of.ts';
import type { Tweet } from './tweet.ts';

/** A repost is a post with this beginning; nothing else tells it, and "RT @bob" without a colon is somebody's own word. */
const REPOST = /^RT @(\w{1,20}): /;
/** Whom X names at the head of an answer: nobody typed that. */
const ADDRESSEES = /^(?:@\w{1,20}\s+)*/;

const handleOf = (name: string | null | undefined) => toHandle(name ?? '');

/** Who was answered: by name, or by their id where the name is missing and the text has both. */
function answered({ in_reply_to_screen_name, in_reply_to_user_id_str, entities }: Tweet): string | undefined {
  const named = handleOf(in_reply_to_screen_name);
  if (named || !in_reply_to_user_id_str) return named;
  const same = entities?.user_mentions?.find(({ id_str }) => id_str === in_reply_to_user_id_str);
  return handleOf(same?.screen_name);
}

function mentionsIn({ entities }: Tweet, from: number, own: string): string[] {
  const typed = (entities?.user_mentions ?? []).filter(({ indices }) => !(Number(indices?.[0]) < from));
  const handles = typed.flatMap(({ screen_name }) => handleOf(screen_name) ?? []);
  return [...new Set(handles)].filter((handle) => handle !== own);
}

/**
 * The act that a post of the archive was; `undefined` where its time cannot be read. An answer to oneself is a post, and a
 * repost carries nothing of what the other wrote.
 */
export function actOf(tweet: Tweet, { handle: own, userId }: ArchiveOwner): ArchiveAct | undefined {
  const at = postTime(tweet.created_at);
  if (at === undefined) return undefined;
  const text = tweet.full_text ?? '';
  const act = { at, post: tweet.id_str };

  const reposted = tweet.in_reply_to_status_id_str ? undefined : handleOf(REPOST.exec(text)?.[1]);
  if (reposted) return { kind: 'repost', ...act, ...(reposted !== own && { person: reposted }) };

  const to = answered(tweet);
  const toSelf = to === own || (userId !== undefined && tweet.in_reply_to_user_id_str === userId);
  const isReply = Boolean(tweet.in_reply_to_status_id_str) && !toSelf;
  const urls = (tweet.entities?.urls ?? []).flatMap(({ expanded_url }) => expanded_url ?? []);
  const quoted = isReply ? undefined : quotedBy(urls, own);
  const person = isReply ? to : quoted;

  const addressees = tweet.in_reply_to_status_id_str ? (ADDRESSEES.exec(text)?.[0].length ?? 0) : 0;
  const mentions = mentionsIn(tweet, addressees, own);
  const hosts = linkHosts(urls);
  const media = tweet.extended_entities?.media ?? tweet.entities?.media ?? [];
  return {
    kind: isReply ? 'reply' : quoted ? 'quote' : 'post',
    ...act,
    ...(person && { person }),
    ...(mentions.length > 0 && { mentions }),
    ...(hosts.length > 0 && { linkHosts: hosts }),
    ...(media.length > 0 && { media: true }),
  };
}
