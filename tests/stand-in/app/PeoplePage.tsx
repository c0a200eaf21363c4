import { useLayoutEffect, useState } from 'preact/hooks';
import { followedAtStart, person } from '../people.ts';
import { label } from './labels.ts';
import { followers } from './relations.ts';
import { getState, useStore } from './store.ts';
import { TopBar } from './TopBar.tsx';
import { UserCell } from './UserCell.tsx';
import { type Cell, VirtualList } from './VirtualList.tsx';

const PAGE = 20;
const NEAR_END_PX = 600;

interface PeoplePageProps {
  handle: string;
  which: 'following' | 'followers';
}

function listOf({ handle, which }: PeoplePageProps): readonly string[] {
  return which === 'followers'
    ? followers(handle)
    : (getState().memory.stances[handle]?.following ?? followedAtStart(handle));
}

/** Whom somebody follows, or who follows them; more is loaded near the end. */
export function PeoplePage(props: PeoplePageProps) {
  const { handle, which } = props;
  // The list stays as it was when opened: whoever is unfollowed here keeps the row.
  const [list] = useState(() => listOf(props));
  const [loaded, setLoaded] = useState(PAGE);
  const delay = useStore((state) => state.delay);
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const end = document.documentElement.scrollHeight - NEAR_END_PX;
      if (timer || loaded >= list.length || scrollY + innerHeight < end) return;
      timer = setTimeout(() => setLoaded(loaded + PAGE), delay);
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', look);
    };
  }, [loaded, list, delay]);
  const cells: Cell[] = list
    .slice(0, loaded)
    .map((who) => ({ key: `user-${who}`, draw: () => <UserCell handle={who} /> }));
  return (
    <>
      <TopBar title={person(handle).name} note={`@${handle}`} />
      <VirtualList name={`${which}-${handle}`} label={label(which)} cells={cells} />
      {loaded < list.length && (
        <div class="loading" role="progressbar">
          <i />
        </div>
      )}
    </>
  );
}
