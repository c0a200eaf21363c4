import type { Sight } from '../sighting.ts';
import type { Sense } from '../world.ts';

/** Looks after a navigation, ms. Bad news counts when two in a row agree: pages load in pieces. */
const LOOKS = [1000, 3000, 6000, 12_000];
/** After those, ms: a chat may open over any page. */
const AGAIN = 30_000;

/** Says what can be seen, when that changes. */
export function healthOf({ surface, emit, after }: Pick<Sense, 'surface' | 'emit' | 'after'>) {
  let said = '';
  let sight: Sight | undefined;
  let suspected: Sight | undefined;
  let broken = false;
  let visit = 0;

  const say = (news: Sight) => {
    sight = news;
    const account = surface.account();
    if (said === `${news} ${account}`) return;
    said = `${news} ${account}`;
    emit({ type: 'sight', sight: news, account });
  };

  const look = () => {
    if (broken) return;
    const seen = surface.sight();
    // A page without posts and messages neither proves nor cures blindness.
    const news = seen !== 'no-posts' ? seen : sight === 'blind' ? 'blind' : 'seeing';
    if (news === 'seeing' || (news && news === suspected)) say(news);
    suspected = news;
  };

  const lookAgain = (started: number) => {
    if (started !== visit) return;
    broken = false;
    look();
    after(AGAIN, () => lookAgain(started));
  };

  return {
    /** A new page: its senses get a new chance. */
    begin(): void {
      const started = ++visit;
      broken = false;
      suspected = undefined;
      for (const ms of LOOKS) after(ms, () => started === visit && look());
      after(AGAIN, () => lookAgain(started));
    },
    /** A sense has failed. */
    fail(): void {
      broken = true;
      say('blind');
    },
  };
}
