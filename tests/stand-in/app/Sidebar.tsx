import { WHO_TO_FOLLOW } from '../people.ts';
import { Icon } from './icons.tsx';
import { label } from './labels.ts';
import { useStore } from './store.ts';
import { Trends } from './Trends.tsx';
import { UserCell } from './UserCell.tsx';

/** Search, and people one might follow. */
export function Sidebar() {
  const account = useStore((state) => state.memory.account);
  return (
    <div data-testid="sidebarColumn">
      <div class="beside-in">
        <form role="search" class="search-box" onSubmit={(event) => event.preventDefault()}>
          <Icon name="search" />
          <input
            data-testid="SearchBox_Search_Input"
            role="combobox"
            aria-expanded="false"
            placeholder={label('search')}
            aria-label={label('search')}
          />
        </form>
        {account && (
          <aside aria-label={label('whoToFollow')} role="complementary" class="box">
            <h2 dir="ltr" role="heading" aria-level={2}>
              <span>{label('whoToFollow')}</span>
            </h2>
            {WHO_TO_FOLLOW.map((handle) => (
              <UserCell key={handle} handle={handle} short />
            ))}
          </aside>
        )}
        <Trends />
      </div>
    </div>
  );
}
