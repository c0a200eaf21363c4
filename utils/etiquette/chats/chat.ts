/** A Twitter chat: people who meet under a hashtag, an hour a week (source 000). */
export interface HashtagChat {
  /** As it is written, without #; two that differ in case are one. */
  tag: string;
  /** ISO weekday in the chat's zone, 1 is Monday; with `time` and `zone`, or not at all. */
  day?: number;
  /** "HH:MM" in the chat's zone. */
  time?: string;
  /** IANA name. */
  zone?: string;
  /** Length in minutes. */
  minutes: number;
  /** Handles, lower case without @. */
  hosts: string[];
  /** A notification before it begins. */
  remind: boolean;
}

/** Lengths that options offer, minutes. */
export const LENGTH = { min: 15, max: 240, default: 60 } as const;

/** Chats that are kept at most, and hosts of one chat. */
export const MOST_CHATS = 100;
export const MOST_HOSTS = 20;

/** A chat that is known by name alone. */
export const newChat = (tag: string): HashtagChat => ({
  tag,
  minutes: LENGTH.default,
  hosts: [],
  remind: false,
});

/** A chat with hours. */
export type Scheduled = HashtagChat & Required<Pick<HashtagChat, 'day' | 'time' | 'zone'>>;

export const isScheduled = (chat: HashtagChat): chat is Scheduled =>
  chat.day !== undefined && chat.time !== undefined && chat.zone !== undefined;
