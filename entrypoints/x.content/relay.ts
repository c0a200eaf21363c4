import type { Sighting } from '@/utils/x/sighting.ts';
import type { Mouth } from './mouth.tsx';
import type { Deliver } from './outbox.ts';

/** How long a card waits for a roll-back after the act, ms. */
const WAITS = 1500;

interface World {
  deliver: Deliver;
  mouth: Pick<Mouth, 'say' | 'note' | 'takeBack'>;
  /** The page's language, BCP 47. */
  language(): string;
}

/** Passes on what the eyes saw, and has said what comes back. */
export function relayTo({ deliver, mouth, language }: World) {
  return async (sighting: Sighting): Promise<void> => {
    const lang = language();
    if (sighting.type === 'act') {
      const reply = await deliver({ ...sighting, lang });
      if (reply?.card) await mouth.say(reply.card, sighting.act.at + WAITS);
    } else if (sighting.type === 'people') {
      const reply = await deliver({ ...sighting, lang });
      if (reply?.note) mouth.note(reply.note);
    } else {
      if (sighting.type === 'undo') mouth.takeBack(sighting.post);
      await deliver(sighting);
    }
  };
}
