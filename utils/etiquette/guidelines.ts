import type { Profile, RuleChange } from './manners.ts';

/** What an organisation asks of its people: one file, or the browser's policy. */
export interface Guidelines {
  /** Of the organisation. */
  name: string;
  /** Handles that it is for; absent: all. */
  accounts?: string[];
  profile?: Profile;
  /** By rule id. */
  rules: Record<string, RuleChange>;
}
