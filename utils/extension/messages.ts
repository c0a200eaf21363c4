import * as z from 'zod/mini';
import { SAYINGS } from '../etiquette/act.ts';
import { ACTIONS } from '../etiquette/advice.ts';
import { DRAFT_KINDS, ROLES } from '../etiquette/draft.ts';
import { PROFILES } from '../etiquette/manners.ts';
import { KNOWN } from '../etiquette/person.ts';

/** A handle as the page gives it: X allows up to 15 characters, older accounts have up to 20. */
const handle = z.string().check(z.regex(/^[a-z0-9_]{1,20}$/));
const account = z.union([handle, z.literal('')]);

/** Characters of a note about a person. */
export const NOTE = 1000;
/** A hashtag as it is compared, see `tagKey`. */
const tag = z.string().check(z.minLength(1), z.maxLength(100));
const digits = z.string().check(z.regex(/^\d{1,20}$/));
const id = z.string().check(z.regex(/^[\w-]{8,64}$/));
const at = z.int().check(z.gte(0));
/** What stands on an account's own profile. */
const OWN_KINDS = ['post', 'quote', 'reply', 'repost'] as const;
/** Only what a front end can see being done; the rest of `ACT_KINDS` has senses of its own. */
const kind = z.enum(['like', 'repost', 'quote', 'reply', 'post', 'follow', 'dm', 'wrote-first']);
/** The page's language, BCP 47; the words of the answer are in it. */
const lang = z.string().check(z.maxLength(35));

const act = z.strictObject({
  id,
  at,
  account,
  kind,
  person: z.optional(handle),
  earlier: z.optional(z.literal(true)),
  mentions: z.optional(z.array(handle).check(z.maxLength(50))),
  post: z.optional(digits),
  thread: z.optional(digits),
  /** What looks like a link in the text that was sent. Only hosts and hashes of it are kept. */
  links: z.optional(z.array(z.string().check(z.maxLength(2048))).check(z.maxLength(20))),
  media: z.optional(z.boolean()),
  asks: z.optional(z.array(z.enum(['dm', 'meeting'])).check(z.maxLength(2))),
  similar: z.optional(z.string().check(z.regex(/^[0-9a-f]{16,256}$/))),
  /** Of a post that was liked or reposted: its hashtags. Only those of chats that run are kept. */
  tags: z.optional(z.array(tag).check(z.maxLength(30))),
  /** Of a text that was sent, as the background told it when it read the draft. `chats` holds hashtags of chats that do not run, too. */
  chats: z.optional(z.array(tag).check(z.maxLength(5))),
  beside: z.optional(z.array(tag).check(z.maxLength(5))),
  answers: z.optional(z.int().check(z.gte(1), z.lte(99))),
  answersTo: z.optional(tag),
  says: z.optional(z.array(z.enum(SAYINGS)).check(z.maxLength(SAYINGS.length))),
});

/** X's long posts have 25,000 characters. */
const text = z.string().check(z.maxLength(30_000));
const draft = z.strictObject({
  kind: z.enum(DRAFT_KINDS),
  account,
  person: z.optional(handle),
  post: z.optional(digits),
  root: z.optional(digits),
  text,
  chat: z.optional(z.strictObject({ theirs: z.boolean(), mine: z.boolean(), answered: z.boolean() })),
  media: z.boolean(),
  people: z.array(handle).check(z.maxLength(50)),
  thread: z
    .array(
      z.strictObject({
        person: account,
        text,
        lang: z.string().check(z.maxLength(35)),
        role: z.enum(ROLES),
        links: z.boolean(),
      }),
    )
    .check(z.maxLength(40)),
});

const seen = z.strictObject({
  handle,
  userId: z.optional(digits),
  following: z.optional(z.boolean()),
  followsYou: z.optional(z.boolean()),
  /** The website on the account's own profile. */
  site: z.optional(z.string().check(z.maxLength(253))),
  followed: z.optional(z.literal(true)),
  words: z.optional(
    z
      .array(
        z.strictObject({
          /** Of the account itself: what it posts. */
          kind: z.enum(['answer', 'mention', ...OWN_KINDS]),
          post: digits,
          at,
          both: z.optional(z.literal(true)),
          /** Of the account's own: whom it answers, quotes or reposts. */
          to: z.optional(handle),
          media: z.optional(z.literal(true)),
          text: z.optional(text),
        }),
      )
      .check(z.maxLength(500)),
  ),
});

const looked = z.strictObject({
  since: z.optional(at),
  posts: z.optional(z.array(digits).check(z.maxLength(100))),
});

/** What one can do with a chat: be in it, go early, decline the offer, fold its panel away and back. */
export const CHAT_DEEDS = ['enter', 'leave', 'decline', 'fold', 'unfold'] as const;

/** A post with the hashtag of a chat that runs. Its text lives as long as the question. */
const heardPost = z.strictObject({
  person: handle,
  post: digits,
  at,
  text: z.string().check(z.maxLength(500)),
});

/** What the page can see: all it needs; nothing (X changed); a page or front end that Tact does not know; nobody signed in. */
export const SIGHTS = ['seeing', 'blind', 'unsupported', 'signed-out'] as const;

/** All that a page may send. Anything else is refused. */
export const fromPage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('act'), act, lang }),
  z.strictObject({
    type: z.literal('undo'),
    /** Makes the undo idempotent, like an act's id. */
    id,
    at,
    account,
    kind,
    post: z.optional(digits),
    person: z.optional(handle),
    /** The act that is taken back, where it has no post: a private message. */
    act: z.optional(id),
  }),
  z.strictObject({
    type: z.literal('people'),
    account,
    people: z.array(seen).check(z.maxLength(500)),
    /** Set on the account's own lists, where Tact learns in bulk and shows its progress. */
    list: z.optional(z.enum(['following', 'followers'])),
    looked: z.optional(looked),
    lang,
  }),
  z.strictObject({ type: z.literal('draft'), id, draft, lang }),
  z.strictObject({ type: z.literal('shown'), advice: id, as: z.optional(z.enum(['hint', 'pause'])) }),
  z.strictObject({ type: z.literal('answer'), advice: id, action: z.enum(ACTIONS) }),
  /** How what Tact shows in the page looks. */
  z.strictObject({ type: z.literal('style') }),
  z.strictObject({ type: z.literal('sight'), sight: z.enum(SIGHTS), account }),
  /** What is shown of the chats that run; with posts of theirs that were seen, and what the user does with the companion. */
  z.strictObject({
    type: z.literal('chat'),
    account,
    heard: z.optional(z.array(heardPost).check(z.maxLength(50))),
    does: z.optional(z.strictObject({ tag, what: z.enum(CHAT_DEEDS) })),
    lang,
  }),
]);
export type FromPage = z.output<typeof fromPage>;
export type SeenPerson = z.output<typeof seen>;
export type Looked = z.output<typeof looked>;
export type HeardPost = z.output<typeof heardPost>;
export type ChatDeed = (typeof CHAT_DEEDS)[number];
export type Sight = (typeof SIGHTS)[number];

/** How much of an archive comes in one message. */
export const IMPORTED = 2000;

const importedAct = z.strictObject({
  kind: z.enum(['reply', 'quote', 'post', 'repost']),
  at,
  post: digits,
  person: z.optional(handle),
  mentions: z.optional(z.array(handle).check(z.maxLength(100))),
  linkHosts: z.optional(z.array(z.string().check(z.maxLength(253))).check(z.maxLength(100))),
  media: z.optional(z.literal(true)),
});

const importedPerson = z.strictObject({
  userId: digits,
  /** Absent where the archive tells the id alone. */
  handle: z.optional(handle),
  following: z.optional(z.boolean()),
  followsYou: z.optional(z.boolean()),
  shut: z.optional(z.literal(true)),
  theyWrote: z.optional(z.array(at).check(z.maxLength(2))),
  wrote: z.optional(z.array(at).check(z.maxLength(2))),
});

const importedSum = z.strictObject({
  handle,
  mine: z.int().check(z.gte(1)),
  first: at,
  last: at,
  lastWord: z.optional(at),
});

/** All that Tact's own pages may ask. Settings are read and written through `settings.ts`. */
export const fromOwnPage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('dashboard'), account: z.optional(account) }),
  z.strictObject({ type: z.literal('accounts') }),
  /** How an account is used: the popup asks it once. */
  z.strictObject({ type: z.literal('profile'), account: handle, profile: z.enum(PROFILES) }),
  z.strictObject({ type: z.literal('snooze'), until: z.enum(['hour', 'day', 'off']) }),
  z.strictObject({ type: z.literal('marked') }),
  z.strictObject({ type: z.literal('mark'), account, handle, as: z.nullable(z.enum(KNOWN)) }),
  z.strictObject({ type: z.literal('answer'), advice: id, action: z.enum(ACTIONS) }),
  z.strictObject({ type: z.literal('erase'), handle: z.optional(handle) }),
  z.strictObject({ type: z.literal('damage-seen') }),
  z.strictObject({
    type: z.literal('people'),
    account,
    /** A part of a handle, or of a note. */
    search: z.optional(z.string().check(z.maxLength(100))),
  }),
  z.strictObject({ type: z.literal('person'), account, handle }),
  /** The account's chats: what runs, what comes, what was; after doing something with one of them. */
  z.strictObject({
    type: z.literal('chats'),
    account,
    does: z.optional(z.strictObject({ tag, what: z.enum(['enter', 'leave']) })),
  }),
  z.strictObject({ type: z.literal('note'), account, handle, note: z.string().check(z.maxLength(NOTE)) }),
  /** Of the account's own archive, some at a time; the people are settled after their acts. */
  z.strictObject({
    type: z.literal('import-acts'),
    account: handle,
    acts: z.array(importedAct).check(z.maxLength(IMPORTED)),
  }),
  z.strictObject({
    type: z.literal('import-people'),
    account: handle,
    people: z.array(importedPerson).check(z.maxLength(IMPORTED)),
  }),
  z.strictObject({
    type: z.literal('import-settle'),
    account: handle,
    sums: z.array(importedSum).check(z.maxLength(IMPORTED)),
  }),
  z.strictObject({ type: z.literal('imported') }),
  z.strictObject({ type: z.literal('undo-import'), account: handle }),
  /** `null` takes it back. */
  z.strictObject({ type: z.literal('met'), account, handle, on: z.nullable(z.iso.date()) }),
]);
export type ImportedAct = z.output<typeof importedAct>;
export type ImportedPerson = z.output<typeof importedPerson>;
export type ImportedSum = z.output<typeof importedSum>;
export type FromOwnPage = z.output<typeof fromOwnPage>;
