import { useStore } from '../store.ts';

/** A key that changes whenever the chat is to be built anew. */
export function useMount(spot: string): string {
  const remounts = useStore((state) => state.remounts);
  const eachTime = useStore((state) => state.options.chatRemount);
  return eachTime ? `${remounts} ${spot}` : String(remounts);
}
