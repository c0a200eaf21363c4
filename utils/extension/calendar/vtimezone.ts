import { offsetAt, type ZoneChange, zoneChanges } from '../../etiquette/chats/zone-changes.ts';
import { MINUTE } from '../../etiquette/time.ts';
import { yearlyRule } from './yearly.ts';

/** Years ahead for which each change of the clocks is told where no rule tells it. */
const AHEAD = 15;

const two = (n: number) => String(n).padStart(2, '0');

/** Minutes east of UTC as "+0530". */
const offset = (minutes: number) =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;

/** A civil time, held as UTC, as "20261129T190000". */
const written = (local: Date) => local.toISOString().replace(/[-:]|\.\d+Z$/g, '');

/** One way in which the clocks change: by a rule, or at each of the times told. */
function observance(kind: readonly ZoneChange[], years: readonly number[]): string[] {
  const locals = kind.map(({ at, from }) => new Date(at + from * MINUTE));
  const [first, ...later] = locals;
  const [change] = kind;
  if (!first || !change) return [];
  const rule = yearlyRule(locals, years);
  // Some readers take dates for all there are, and leave out the start.
  const dates = later.length > 0 ? locals : [];
  const name = change.to > change.from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${written(first)}`,
    ...(rule ? [`RRULE:${rule}`] : dates.map((local) => `RDATE:${written(local)}`)),
    `TZOFFSETFROM:${offset(change.from)}`,
    `TZOFFSETTO:${offset(change.to)}`,
    `END:${name}`,
  ];
}

/** A zone (IANA name) as a VTIMEZONE for times from `now` (UTC, ms) on, out of what the platform knows of it. */
export function vtimezone(zone: string, now: number): string {
  const year = new Date(now).getUTCFullYear();
  const years = Array.from({ length: AHEAD + 2 }, (_, n) => year - 1 + n);
  const changes = zoneChanges(zone, Date.UTC(year - 1, 0), Date.UTC(year + AHEAD + 1, 0));
  const kindOf = ({ from, to }: ZoneChange) => `${from} ${to}`;
  const kinds = [...new Set(changes.map(kindOf))];
  const [first] = changes;
  // Something must hold before the first change that is told.
  const before = first?.from ?? offsetAt(zone, now);
  const base = { at: -before * MINUTE, from: before, to: before };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    `X-LIC-LOCATION:${zone}`,
    ...(first && first.at <= now ? [] : observance([base], [])),
    ...kinds.flatMap((kind) =>
      observance(
        changes.filter((change) => kindOf(change) === kind),
        years,
      ),
    ),
    'END:VTIMEZONE',
  ].join('\r\n');
}
