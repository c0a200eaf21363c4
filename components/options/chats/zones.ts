/** The zones of one part of the world. */
export interface Region {
  /** "Europe"; '' for those that lie nowhere. */
  region: string;
  zones: { zone: string; name: string }[];
}

/** Cities that some browsers still call by an older name. */
const RENAMED: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh',
  Truk: 'Chuuk',
};

/** "America/Argentina/Buenos_Aires" as it is looked for: "Buenos Aires (Argentina)". */
function nameOf(zone: string): string {
  const [name = zone, ...within] = zone.replaceAll('_', ' ').split('/').slice(1).reverse();
  const now = RENAMED[name] ?? name;
  return within.length > 0 ? `${now} (${within.join(', ')})` : now;
}

/** Where this browser is: IANA name. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** All zones that this browser knows by parts of the world, and `chosen`, which may go by an older name. In the order of `lang`. */
export function regionsOf(chosen: string, lang: string): Region[] {
  const { compare } = new Intl.Collator(lang);
  const all = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])];
  const regionOf = (zone: string) => (zone.includes('/') ? (zone.split('/')[0] ?? '') : '');
  return [...new Set(all.map(regionOf))].sort(compare).map((region) => ({
    region,
    zones: all
      .filter((zone) => regionOf(zone) === region)
      .map((zone) => ({ zone, name: nameOf(zone) }))
      .sort((a, b) => compare(a.name, b.name)),
  }));
}
