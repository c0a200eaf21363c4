import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../WordsContext.tsx';
import { FailureNotice } from '../Notice.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { ChatsFound } from './ChatsFound.tsx';
import { useChats } from './use-chats.ts';
import type { ChatsEvents, ChatsWorld } from './world.ts';

interface Props extends Pick<ChatsEvents, 'person' | 'options'> {
  world: ChatsWorld;
}

/** The chats of an account. What was done is told, and the focus stays with them. */
export function Chats({ world, person, options }: Props) {
  const t = useWords();
  const { page, failure, show, read } = useChats(world);
  const [done, setDone] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const pending = page === undefined && failure === undefined;

  const act = async (what: 'enter' | 'leave', tag: string) => {
    const all = [...(page?.running ?? []), ...(page?.startable ?? [])];
    const title = all.find((one) => one.tag === tag)?.title ?? tag;
    if (!(await show(world[what](tag)))) return;
    setDone(t(what === 'enter' ? 'chats_entered' : 'chats_left_it', { tag: title }));
    box.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  const on: ChatsEvents = {
    enter: (tag) => void act('enter', tag),
    leave: (tag) => void act('leave', tag),
    person,
    options,
  };
  return (
    <div ref={box} class="chats" tabIndex={-1} aria-busy={pending}>
      {failure !== undefined && <FailureNotice reason={failure} retry={read} />}
      <p class="visually-hidden" role="status">
        {done}
      </p>
      {pending && <Skeleton />}
      {page && <ChatsFound page={page} on={on} />}
    </div>
  );
}
