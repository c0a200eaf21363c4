import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../../utils/etiquette/guidelines/policy.ts';
import type { PolicyDoor } from './world.ts';

/** What the organisation has set in the browser, as it is now; nothing until it is read. */
export function usePolicy(door: PolicyDoor): Policy {
  const [policy, setPolicy] = useState<Policy>({});
  useEffect(() => {
    const read = () => void door.get().then(setPolicy);
    read();
    return door.watch(read);
  }, [door]);
  return policy;
}
