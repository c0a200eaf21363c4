import type { DraftTraits } from '../etiquette/act.ts';
import type { SeenDraft } from './sighting.ts';

/** What may be said about a draft; whoever speaks knows the words. */
export interface DraftWord {
  advice: string;
  level: 'hint' | 'pause';
  /** The same for the same finding, however the draft is edited. */
  finding: string;
}

/** Where it is written. */
export interface DraftPlace {
  composer: Element;
  editor: Element;
  send: Element | null;
}

export interface DraftAnswer {
  word?: DraftWord;
  /** The user's own places: a link to one of them is held while its answer is on the way. */
  watch: readonly string[];
  /** What may be kept of the text once it is sent: never words. */
  traits?: DraftTraits;
}

/** What the eyes need of whoever judges drafts and speaks about them. */
export interface Drafting {
  /** `id` is the composer's session. `undefined`: no answer. */
  ask(id: string, draft: SeenDraft): Promise<DraftAnswer | undefined>;
  /** The newest word about what is being written; `undefined` takes it away. */
  hint(word: DraftWord | undefined, place: DraftPlace): void;
  /** A press was held back; `undefined` while its answer is on the way. */
  hold(word: DraftWord | undefined, place: DraftPlace): void;
  /** A press was held while somebody looked, and there is no pause: it may be pressed again. */
  none(place: DraftPlace): void;
  /** Sent in spite of the pause. */
  sentAnyway(word: DraftWord): void;
  /** Calls back when a finding was answered for good ("I know them", "Turn this rule off"): it holds no press any more. */
  onAnswered?(heard: (finding: string) => void): void;
  /** The composer is gone, or what was in it was sent. */
  over(): void;
}
