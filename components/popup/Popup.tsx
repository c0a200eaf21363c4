import type { Dashboard } from '../../utils/extension/answers.ts';
import { Chats } from './chats/Chats.tsx';
import type { ChatsWorld } from './chats/world.ts';
import { Day } from './Day.tsx';
import type { PopupEvents } from './events.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { FailureNotice } from './Notice.tsx';
import { People } from './people/People.tsx';
import type { PeopleWorld } from './people/world.ts';
import { Skeleton } from './Skeleton.tsx';
import { State } from './State.tsx';
import { Tabs } from './Tabs.tsx';
import type { View } from './view.ts';
import type { Watching } from './watching.ts';

/** What the popup knows so far; nothing at first. */
export interface Known {
  watching?: Watching;
  dashboard?: Dashboard;
  /** Why the background did not answer. */
  failure?: string;
}

interface Props extends Known {
  view: View;
  /** The people and the chats of the dashboard's account. */
  people: PeopleWorld;
  chats: ChatsWorld;
  on: PopupEvents;
}

/** The whole popup. Without a dashboard it shows the shape of what is coming. */
export function Popup({ watching, dashboard, failure, view, people, chats, on }: Props) {
  const pending = failure === undefined && !dashboard;
  return (
    <>
      <header>
        <Header dashboard={dashboard} on={on} />
        <State {...(watching && { watching })} {...(dashboard && { dashboard })} />
        <Tabs view={view} onView={on.view} />
      </header>
      <main aria-busy={pending}>
        {failure !== undefined && <FailureNotice reason={failure} retry={on.retry} />}
        {pending && <Skeleton />}
        {dashboard && watching && view.tab === 'today' && (
          <Day dashboard={dashboard} watching={watching} on={on} />
        )}
        {dashboard && view.tab === 'people' && (
          <People
            key={dashboard.account}
            world={people}
            person={view.person}
            onPerson={(person) => on.view({ tab: 'people', ...(person !== undefined && { person }) })}
          />
        )}
        {dashboard && view.tab === 'chats' && (
          <Chats
            key={dashboard.account}
            world={chats}
            person={(person) => on.view({ tab: 'people', person })}
            options={() => on.options('chats')}
          />
        )}
      </main>
      <Footer on={on} />
    </>
  );
}
