import type { Known } from '../../../utils/etiquette/person.ts';
import type { People, PersonPage } from '../../../utils/extension/people-answers.ts';

/** What the view of people asks of the rest of Tact, for one account. Each promise rejects with the reason when it fails. */
export interface PeopleWorld {
  /** Those one deals with most; with words to search for, those found. */
  people(search: string): Promise<People>;
  /** `null`: nothing is known of them. */
  person(handle: string): Promise<PersonPage | null>;
  /** The user's own word; `null` takes it back. */
  mark(handle: string, as: Known | null): Promise<void>;
  note(handle: string, note: string): Promise<void>;
  /** The civil day of a meeting; `null` takes it back. */
  met(handle: string, on: string | null): Promise<void>;
  /** Erases all that is stored about them. */
  forget(handle: string): Promise<void>;
}
