import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChatsPage } from '../../../utils/extension/chats-answers.ts';
import { reasonOf } from '../reason-of.ts';
import type { ChatsWorld } from './world.ts';

/** How often the chats are looked at again while one runs, ms: a minute that is left is a long time in a chat. */
const AGAIN = 20_000;

interface Looking {
  page: ChatsPage | undefined;
  /** Why the last look, or the last deed, failed; the page before stays. */
  failure: string | undefined;
  /** Shows what a look or a deed gives; the newest wins. Tells whether it worked. */
  show(asking: Promise<ChatsPage>): Promise<boolean>;
  read(): void;
}

/** The chats of an account, kept up to date for as long as they are looked at. */
export function useChats(world: ChatsWorld): Looking {
  const [page, setPage] = useState<ChatsPage>();
  const [failure, setFailure] = useState<string>();
  const turn = useRef(0);
  const show = async (asking: Promise<ChatsPage>) => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const found = await asking;
      if (mine !== turn.current) return true;
      setPage(found);
      setFailure(undefined);
      return true;
    } catch (error) {
      if (mine === turn.current) setFailure(reasonOf(error));
      return false;
    }
  };
  const read = () => void show(world.chats());
  useEffect(() => {
    read();
    return () => {
      turn.current += 1;
    };
  }, [world]);
  const runs = page !== undefined && page.running.length > 0;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(read, AGAIN);
    return () => clearInterval(timer);
  }, [world, runs]);
  return { page, failure, show, read };
}
