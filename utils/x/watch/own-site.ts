import type { Sense } from '../world.ts';

/** Learns the website on the user's own profile, once a visit: links to it are their own. */
export function ownSiteOf({ surface, emit }: Sense) {
  let told: string | undefined;
  return {
    look(): void {
      const site = surface.ownSite();
      if (site === undefined || site === told) return;
      told = site;
      const account = surface.account();
      emit({ type: 'people', account, people: [{ handle: account, site }] });
    },
    anew(): void {
      told = undefined;
    },
  };
}
