const COLOURS = ['amber', 'quiet', 'early', 'green', 'north', 'paper', 'river', 'slow', 'tidy', 'blue'];
const CREATURES = ['fox', 'heron', 'otter', 'wren', 'moth', 'badger', 'finch', 'newt', 'hare'];

/** Handles of people who only fill the lists of followers, such as `amber_fox`; 90 of them, always the same. */
export const CROWD: readonly string[] = CREATURES.flatMap((creature) =>
  COLOURS.map((colour) => `${colour}_${creature}`),
);
