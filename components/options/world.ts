import type { HashtagChat } from '../../utils/etiquette/chats/chat.ts';
import type { Policy } from '../../utils/etiquette/guidelines/policy.ts';
import type { Known } from '../../utils/etiquette/person.ts';
import type { Settings } from '../../utils/etiquette/settings.ts';
import type { Card, DraftWord, ImportedArchive, Marked } from '../../utils/extension/answers.ts';
import type { ArchiveSummary } from '../../utils/x/archive/facts.ts';
import type { ArchiveProgress } from '../../utils/x/archive/read-archive.ts';

/** The settings as a page reaches them. */
export interface SettingsDoor {
  get(): Promise<Settings>;
  change(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Calls back after each change, whoever made it; returns a function that stops it. */
  watch(callback: () => void): () => void;
}

/** What the organisation has set in the browser, as a page reaches it. Reading never fails. */
export interface PolicyDoor {
  get(): Promise<Policy>;
  /** Calls back after each change; returns a function that stops it. */
  watch(callback: () => void): () => void;
}

/** How much Tact keeps, of everybody or about one person. */
export interface Stock {
  acts: number;
  people: number;
  advice: number;
  /** Chats that the user was in or could have been in; about a person, those that name them. */
  visits: number;
}

/** What an archive holds, before any of it is written. */
export interface FoundArchive extends ArchiveSummary {
  /** Tact has never seen that account in this browser. */
  otherAccount?: boolean;
}

/** X's own archive on its way in. The first two reject with an `ArchiveError` where the archive or the user ends them. */
export interface ArchiveDoor {
  /** Reads an archive, a zip or the files of a folder, and writes nothing. */
  read(
    files: readonly File[],
    onProgress: (progress: ArchiveProgress) => void,
    signal: AbortSignal,
  ): Promise<FoundArchive>;
  /** Writes what was read last: all of it, or nothing where `signal` ends it. */
  add(onProgress: (progress: ArchiveProgress) => void, signal: AbortSignal): Promise<ImportedArchive>;
  /** Takes away all that an account's archive has added. */
  undo(account: string): Promise<void>;
  /** What archives have added before, the latest first. */
  added(): Promise<ImportedArchive[]>;
}

/** What the chats on the options page ask of the browser. */
export interface ChatsDoor {
  /** The text of a calendar file of those chats that have hours; its alarms come `before` minutes before. */
  calendar(chats: readonly HashtagChat[], before: number): Promise<string>;
  /** Whether Tact may show notifications. */
  mayNotify(): Promise<boolean>;
  /** Asks the browser for it; only inside a click. */
  askToNotify(): Promise<boolean>;
}

/** What the options page asks of the rest of Tact. Each promise rejects with the reason when it fails. */
export interface OptionsWorld {
  settings: SettingsDoor;
  policy: PolicyDoor;
  /** Handles of the accounts that were seen, the last first; '' for one that could not be told. */
  accounts(): Promise<string[]>;
  /** Rules that were moved to the popup because they were judged not useful. */
  demoted(): Promise<string[]>;
  marked(): Promise<Marked[]>;
  /** Marks somebody; `null` takes the mark back. */
  mark(person: Pick<Marked, 'account' | 'handle'>, as: Known | null): Promise<void>;
  /** What a card of that rule would say, about @ann. */
  example(rule: string): Card | DraftWord;
  /** Everything that is stored, as the text of a JSON file. */
  exported(): Promise<string>;
  /** What is stored about one person, or altogether. */
  stock(handle?: string): Promise<Stock>;
  /** Erases one person, or everything. */
  erase(handle?: string): Promise<void>;
  archive: ArchiveDoor;
  chats: ChatsDoor;
}
