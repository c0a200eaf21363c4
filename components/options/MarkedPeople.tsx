import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Marked } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import { MarkedRow } from './MarkedRow.tsx';
import { Trouble } from './Trouble.tsx';
import { useTask } from './use-task.ts';
import type { OptionsWorld } from './world.ts';

interface Props {
  world: Pick<OptionsWorld, 'marked' | 'mark'>;
  /** Changes when the marks may have changed elsewhere on the page. */
  version: number;
}

/** From here on a list is searched rather than read. */
const MANY = 10;

const idOf = ({ account, handle }: Marked) => `${handle}/${account}`;

/** Those whom the user vouched for or waved off. A mark that was taken back stays in its place, to be put back. */
export function MarkedPeople({ world, version }: Props) {
  const t = useWords();
  const { trouble, run } = useTask();
  const [people, setPeople] = useState<Marked[]>();
  const [undone, setUndone] = useState<ReadonlyMap<string, Marked>>(new Map());
  const [sought, setSought] = useState('');

  const read = useCallback(() => run(async () => setPeople(await world.marked())), [world]);
  useEffect(() => {
    setUndone(new Map());
    void read();
    const again = () => document.visibilityState === 'visible' && void read();
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, [read, version]);

  const toggle = (person: Marked) =>
    run(async () => {
      const id = idOf(person);
      const back = undone.get(id);
      await world.mark(person, back ? back.known : null);
      setUndone((before) => {
        const now = new Map(before);
        if (back) now.delete(id);
        else now.set(id, person);
        return now;
      });
      setPeople(await world.marked());
    });

  const gone = [...undone].filter(([id]) => !people?.some((person) => idOf(person) === id));
  const all = [...(people ?? []), ...gone.map(([, person]) => person)].sort((a, b) =>
    idOf(a) < idOf(b) ? -1 : 1,
  );
  const found = all.filter(({ handle }) => handle.includes(sought.trim().toLowerCase().replace(/^@/, '')));
  const accounts = new Set(all.map(({ account }) => account)).size;
  return (
    <>
      <Trouble reason={trouble} />
      {people && all.length === 0 && <p class="empty soft">{t('options_marked_none')}</p>}
      {all.length > MANY && (
        <div class="field">
          <label for="marked-search">{t('options_marked_search')}</label>
          <input
            id="marked-search"
            type="search"
            autocomplete="off"
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value)}
          />
          <p class="soft" role="status">
            {sought && t('options_marked_found', { n: found.length })}
          </p>
        </div>
      )}
      <ul class="people">
        {found.map((person) => (
          <MarkedRow
            key={idOf(person)}
            person={person}
            undone={gone.some(([id]) => id === idOf(person))}
            showAccount={accounts > 1}
            onToggle={() => toggle(person)}
          />
        ))}
      </ul>
    </>
  );
}
