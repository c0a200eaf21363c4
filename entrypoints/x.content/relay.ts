import type { Sighting } from '@/utils/x/sighting.ts';
import type { Panel } from './companion.tsx';
import type { Mouth } from './mouth.tsx';
import type { Deliver } from './outbox.ts';

/** How long a card waits for a roll-back after the act, ms. */
const WAITS = 1500;

interface World {
  deliver: Deliver;
  mouth: Pick<Mouth, 'say' | 'note' | 'takeBack'>;
  companion: Pick<Panel, 'ask' | 'heard'>;
  /** The page's language, BCP 47. */
  language(): string;
}

/** Passes on what the eyes saw, and has said what comes back. */
export function relayTo({ deliver, mouth, companion, language }: World) {
  return async (sighting: Sighting): Promise<void> => {
    const lang = language();
    if (sighting.type === 'act') {
      const reply = await deliver({ ...sighting, lang });
      if (reply?.chat) companion.ask();
      if (reply?.card) await mouth.say(reply.card, sighting.act.at + WAITS);
    } else if (sighting.type === 'people') {
      const reply = await deliver({ ...sighting, lang });
      if (reply?.note) mouth.note(reply.note);
    } else if (sighting.type === 'chat') companion.heard(sighting.heard);
    else if (sighting.type === 'sight') {
      if ((await deliver(sighting))?.chat) companion.ask();
    } else {
      mouth.takeBack(sighting.post);
      await deliver(sighting);
    }
  };
}
