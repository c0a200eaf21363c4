import * as z from 'zod/mini';

const digits = z.string().check(z.regex(/^\d{1,20}$/));
const text = z.nullish(z.string());

const mention = z.object({
  screen_name: text,
  id_str: text,
  /** Where it stands in the text, in characters; numbers, or strings of digits. */
  indices: z.nullish(z.array(z.unknown())),
});
const link = z.object({ expanded_url: text });
const media = z.nullish(z.array(z.unknown()));

const tweet = z.object({
  id_str: digits,
  created_at: z.string(),
  full_text: text,
  in_reply_to_status_id_str: text,
  in_reply_to_user_id_str: text,
  in_reply_to_screen_name: text,
  entities: z.nullish(
    z.object({ user_mentions: z.nullish(z.array(mention)), urls: z.nullish(z.array(link)), media }),
  ),
  extended_entities: z.nullish(z.object({ media })),
});

/** A post as tweets.js has it, as far as Tact looks. */
export type Tweet = z.infer<typeof tweet>;

/** An entry of tweets.js; archives before 2020 have it bare. `undefined` for anything else. */
export function tweetFrom(entry: unknown): Tweet | undefined {
  const inner = typeof entry === 'object' && entry !== null && 'tweet' in entry ? entry.tweet : entry;
  return z.safeParse(tweet, inner).data;
}
