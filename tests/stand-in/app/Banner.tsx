import { person } from '../people.ts';
import { Avatar } from './Avatar.tsx';
import { Icon, type IconName } from './icons.tsx';
import { Link } from './Link.tsx';
import { type Label, label } from './labels.ts';
import { useStore } from './store.ts';

const TABS: readonly (readonly [href: string, says: Label, icon: IconName, testId?: string])[] = [
  ['/home', 'home', 'home', 'AppTabBar_Home_Link'],
  ['/explore', 'explore', 'search', 'AppTabBar_Explore_Link'],
  ['/notifications', 'notifications', 'bell', 'AppTabBar_Notifications_Link'],
  ['/i/chat', 'chat', 'chat', 'AppTabBar_DirectMessage_Link'],
  ['/i/history', 'bookmarks', 'bookmark'],
];

function Tab({
  href,
  says,
  icon,
  testId,
  here,
}: {
  href: string;
  says: Label;
  icon: IconName;
  testId?: string | undefined;
  here: boolean;
}) {
  return (
    <Link href={href} aria-label={label(says)} data-testid={testId} class={here ? 'tab here' : 'tab'}>
      <div>
        <div>
          <Icon name={icon} filled={here} />
        </div>
        <div dir="ltr">
          <span>{label(says)}</span>
        </div>
      </div>
    </Link>
  );
}

/** The side navigation with the signed-in account at its foot. */
export function Banner({ path }: { path: string }) {
  const account = useStore((state) => state.memory.account);
  return (
    <header role="banner">
      <div class="banner-in">
        <h1 role="heading">
          <Link href="/home" aria-label={label('home')} class="tab brand">
            <Icon name="mark" />
          </Link>
        </h1>
        <nav aria-label={label('home')} role="navigation">
          {(account ? TABS : TABS.slice(1, 2)).map(([href, says, icon, testId]) => (
            <Tab key={href} href={href} says={says} icon={icon} testId={testId} here={path === href} />
          ))}
          {account && (
            <>
              <Tab
                href={`/${account}`}
                says="profile"
                icon="person"
                testId="AppTabBar_Profile_Link"
                here={path === `/${account}`}
              />
              <button
                aria-label={label('more')}
                role="button"
                data-testid="AppTabBar_More_Menu"
                type="button"
                class="tab"
              >
                <div>
                  <div>
                    <Icon name="dots" />
                  </div>
                  <div dir="ltr">
                    <span>{label('more')}</span>
                  </div>
                </div>
              </button>
            </>
          )}
        </nav>
        {account ? (
          <>
            <Link href="/compose/post" class="pill full new-post" data-testid="SideNav_NewTweet_Button">
              <Icon name="quill" />
              <span>{label('post')}</span>
            </Link>
            <button role="button" type="button" data-testid="SideNav_AccountSwitcher_Button" class="switcher">
              <Avatar key={account} handle={account} plain />
              <div class="names">
                <span class="name">{person(account).name}</span>
                <span class="soft" dir="ltr">
                  @{account}
                </span>
              </div>
              <Icon name="dots" />
            </button>
          </>
        ) : (
          <a href="/i/flow/login" data-testid="loginButton" role="link" class="pill full">
            <span>{label('signIn')}</span>
          </a>
        )}
      </div>
    </header>
  );
}
