import type { Looked, OwnList, SeenPerson, SeenWord } from '../sighting.ts';
import type { Sense } from '../world.ts';

const FACTS = ['userId', 'following', 'followsYou', 'followed'] as const;

/** Tells what the page shows about people, when it is new or has changed since `anew`. */
export interface Tell {
  (people: readonly SeenPerson[], list?: OwnList, looked?: Looked): void;
  /** Another page of X: what was told may have been erased since. */
  anew(): void;
}

/** How much a reading of a word tells: an answer more than a mention. */
export const worth = (word: SeenWord | undefined): number =>
  word ? 1 + (word.kind === 'answer' ? 2 : 0) + (word.both ? 1 : 0) : 0;

export function tellerOf({ surface, emit }: Pick<Sense, 'surface' | 'emit'>): Tell {
  const told = new Map<string, SeenPerson>();
  const listed = new Set<string>();
  const heard = new Map<string, number>();
  /** Where words were looked for, as it was told last. */
  let searched = '';

  /** What of somebody's words is new. */
  const newOf = (words: readonly SeenWord[]) => {
    const news = words.filter((word) => worth(word) > (heard.get(word.post) ?? 0));
    for (const word of news) heard.set(word.post, worth(word));
    return news;
  };

  const tell = (people: readonly SeenPerson[], list?: OwnList, looked?: Looked) => {
    const account = surface.account();
    if (!account) return;
    const news = new Map<string, SeenPerson>();
    for (const { words, ...person } of people) {
      const { handle } = person;
      const before = told.get(handle);
      const changed =
        !before || FACTS.some((fact) => person[fact] !== undefined && person[fact] !== before[fact]);
      const place = list && `${list} ${handle}`;
      const said = newOf(words ?? []);
      const isNew = handle !== account && (changed || (place && !listed.has(place)));
      if (!isNew && !said.length) continue;
      told.set(handle, { ...before, ...person });
      if (place) listed.add(place);
      const all = [...(news.get(handle)?.words ?? []), ...said];
      news.set(handle, { ...news.get(handle), ...person, ...(all.length && { words: all }) });
    }
    const place = looked && Object.keys(looked).length ? JSON.stringify(looked) : searched;
    const isElsewhere = looked !== undefined && place !== searched;
    searched = place;
    if (news.size || isElsewhere)
      emit({
        type: 'people',
        account,
        people: [...news.values()],
        ...(list && { list }),
        ...(isElsewhere && { looked }),
      });
  };
  const anew = () => {
    told.clear();
    listed.clear();
    heard.clear();
    searched = '';
  };
  return Object.assign(tell, { anew });
}
