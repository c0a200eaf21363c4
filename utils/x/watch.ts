import type { Surface } from './surface.ts';
import { applauseOf } from './watch/applause.ts';
import { draftsOf } from './watch/drafts.ts';
import { watchFlips } from './watch/flips.ts';
import { followsOf } from './watch/follows.ts';
import { guarded } from './watch/guard.ts';
import { healthOf } from './watch/health.ts';
import { watchLayers } from './watch/layers.ts';
import { listsOf } from './watch/lists.ts';
import { messagesOf } from './watch/messages.ts';
import { watchNavigation } from './watch/navigation.ts';
import { observersUntil } from './watch/observers.ts';
import { ownSiteOf } from './watch/own-site.ts';
import { tellerOf } from './watch/people.ts';
import { sendsOf } from './watch/sends.ts';
import { taggedOf } from './watch/tagged.ts';
import { timersUntil } from './watch/timers.ts';
import { touchesOf } from './watch/touches.ts';
import { wordsOf } from './watch/words.ts';
import type { Sense, World } from './world.ts';

const GESTURES = ['pointerdown', 'click', 'keydown'];
const PRESSES = ['mousedown', 'click', 'keydown', 'keyup'];
/** Editors like X's take `beforeinput` and `paste` for themselves; what follows shows in their text alone. */
const WRITES = ['focusin', 'beforeinput', 'input', 'paste', 'compositionend'];
/** When a new page is read for what comes late, ms after it. */
const READS = [200, 500, 1000, 2000, 4000, 8000];

/** What the eyes can be told. */
export interface Eyes {
  /** The hashtags of the chats that run, as they are compared: what is posted under them is told from now on. */
  listen(tags: readonly string[]): void;
}

/**
 * Watches a page of X for what its user does and reports what the page confirms. Start it before the page's own
 * scripts. It reads, never writes, and whatever fails in it is reported as blindness and not thrown.
 */
export function watch(surface: Surface, { trusted = ({ isTrusted }) => isTrusted, ...world }: World): Eyes {
  const { document, signal } = world;
  const window = document.defaultView;
  if (!window) return { listen() {} };
  const timer = timersUntil(signal);
  const guard = <Args extends unknown[]>(run: (...args: Args) => void) => guarded(run, () => health.fail());
  const after: Sense['after'] = (ms, run) => timer(ms, guard(run));
  const sense: Sense = { ...world, surface, after, observe: observersUntil(signal, guard) };

  const health = healthOf(sense);
  const tell = tellerOf(sense);
  const touches = touchesOf(sense);
  const follow = followsOf(sense, tell);
  const lists = listsOf(sense, tell);
  const words = wordsOf(sense, tell, () => moved());
  const sites = ownSiteOf(sense);
  const tagged = taggedOf(sense);
  const flipped = applauseOf(sense, touches, tagged.of);

  const drafts = draftsOf(sense, touches);
  const sends = sendsOf(sense, touches, drafts);
  const messages = messagesOf(sense, drafts);

  const look = watchLayers(sense, () => {
    sends.look();
    drafts.look();
    const person = surface.hoverCard();
    if (person) tell([person]);
  });

  let visit = 0;
  const read = () => {
    look();
    drafts.look();
    sites.look();
    lists.look();
    words.look();
    tagged.look();
    messages.look();
    const person = surface.profile();
    if (person) tell([person]);
  };
  const arrive = () => {
    const started = ++visit;
    lists.leave();
    words.leave();
    tagged.leave();
    words.begin(started === 1);
    tell.anew();
    sites.anew();
    health.begin();
    for (const ms of READS) after(ms, () => started === visit && read());
  };

  const moved = watchNavigation(window, guard(arrive), signal);
  const feel = guard((event: Event) => {
    if (!trusted(event)) return;
    moved();
    look();
    touches.feel(event);
    sends.feel(event);
    messages.feel(event);
    follow(event);
  });
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const press = guard((event: Event) => {
    if (!trusted(event)) return;
    if (event.type === 'mousedown') {
      if (drafts.keepsFocus(event)) event.preventDefault();
    } else if (drafts.stops(event)) stop(event);
  });
  const write = guard((event: Event) => {
    if (trusted(event)) drafts.feel(event);
  });
  /** Whatever scrolls by under a resting pointer comes here: one call for it, and none more. */
  const over = (event: Event) => {
    const [element] = event.composedPath();
    if ((element as Element).closest?.('button, [role="button"]')) write(event);
  };
  // Before our own other listeners too: a press that is held back is no send.
  for (const type of PRESSES) window.addEventListener(type, press, { capture: true, signal });
  for (const type of WRITES) window.addEventListener(type, write, { capture: true, passive: true, signal });
  window.addEventListener('pointerover', over, { capture: true, passive: true, signal });
  for (const type of GESTURES) window.addEventListener(type, feel, { capture: true, passive: true, signal });

  watchFlips(sense, (post, kind, given) => {
    moved();
    flipped(post, kind, given);
  });
  guard(arrive)();
  return { listen: guard(tagged.listen) };
}
