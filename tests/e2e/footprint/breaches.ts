import type { Footprint } from './footprint.ts';
import type { Moment } from './moment.ts';

/** What each clause of the promise has against a walk; empty where it was kept. */
export interface Breaches {
  requests: string[];
  nodes: string[];
  changes: string[];
  events: string[];
  globals: string[];
  traces: string[];
  behaviour: string[];
  beside: string[];
  words: string[];
}

/** Hosts that the browsers themselves ask, whenever they like. */
const BROWSERS_OWN =
  /^\w+ ([\w-]+\.)*(mozilla\.(com|net|org)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(\/|$)/;

/** The chat's roots have the page's style sheet: the browser asks for it again or takes what it has. */
const KEPT = /\.css$/;

/** What there is more (+) and less (-) of, each once. */
function difference(without: readonly string[], having: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of having) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of without) counts.set(line, (counts.get(line) ?? 0) - 1);
  return [...counts].flatMap(([line, count]) => (count ? [`${count > 0 ? '+' : '-'} ${line}`] : []));
}

const unique = (lines: string[]) => [...new Set(lines)];
const kinds = (without: string[], having: string[]) => difference(unique(without), unique(having)).sort();

function nodes(without: Moment, having: Moment): string[] {
  const lines = difference(without.lines, having.lines);
  const at = without.lines.findIndex((line, index) => line !== having.lines[index]);
  return lines.length || at < 0 ? lines : [`moved: ${without.lines[at]}`];
}

function behaviour(without: Footprint, having: Footprint): string[] {
  const moments = Object.entries(without.moments).flatMap(([name, one]) => {
    const other = having.moments[name];
    return (['focus', 'path', 'scroll'] as const).flatMap((key) =>
      one[key] === other?.[key] ? [] : [`${name}: ${key} ${other?.[key]}, not ${one[key]}`],
    );
  });
  const rest = (['history', 'lost'] as const).flatMap((key) =>
    without[key] === having[key] ? [] : [`${key} ${having[key]}, not ${without[key]}`],
  );
  return [...moments, ...rest, ...difference(without.state, having.state)];
}

/** Tact's host: one, without a word of whose it is, closed, and only once there was something to say. */
const HOST =
  /^<aside data-theme="\w+">(<div role="status"( style="[^"]*"| lang="[\w-]*")*>[^<]*<\/div>)<\/aside>$/;

const besideOf = (name: string, { beside }: Moment): string[] => [
  ...(name === 'home' && beside.length > 0 ? ['too early'] : []),
  ...(beside.length > 1 ? ['more than one'] : []),
  ...beside.flatMap(({ markup, open }) => [
    ...(HOST.test(markup) ? [] : [`tells: ${markup.replace(/>.*/s, '>')}`]),
    ...(open ? ['open root'] : []),
  ]),
];

/** A number, a handle, or a name of the people of this walk. */
const PRIVATE = /\d|@|\b(ann|bob|alice)\b/i;
const wordsOf = ({ beside }: Moment): string[] =>
  beside.map(({ markup }) => markup.replace(/<[^>]*>/g, '')).filter((words) => PRIVATE.test(words));

/** Compares a walk with Tact with the same walk without. */
export function breaches(without: Footprint, having: Footprint): Breaches {
  const asked = (one: Footprint) =>
    one.requests.filter(
      (line, index, all) => !BROWSERS_OWN.test(line) && !(KEPT.test(line) && all.indexOf(line) < index),
    );
  const all = Object.entries(having.moments);
  return {
    requests: difference(asked(without), asked(having)),
    nodes: unique(
      Object.entries(without.moments).flatMap(([name, moment]) =>
        nodes(moment, having.moments[name] as Moment),
      ),
    ),
    changes: kinds(without.changes, having.changes),
    events: kinds(without.events, having.events),
    globals: kinds(without.globals, having.globals),
    traces: kinds(without.traces, having.traces),
    behaviour: behaviour(without, having),
    beside: unique(all.flatMap(([name, moment]) => besideOf(name, moment))),
    words: unique(all.flatMap(([, moment]) => wordsOf(moment))),
  };
}
