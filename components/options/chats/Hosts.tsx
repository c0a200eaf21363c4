import { useEffect, useState } from 'preact/hooks';
import { MOST_HOSTS } from '../../../utils/etiquette/chats/chat.ts';
import { useWords } from '../../WordsContext.tsx';
import { readHosts } from './read-hosts.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  hosts: readonly string[];
  onChange(hosts: string[]): void;
}

const written = (hosts: readonly string[]) => hosts.map((host) => `@${host}`).join(' ');

/** The hosts of a chat in one field; what is no handle stays there and is named. */
export function Hosts({ id, hosts, onChange }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState(written(hosts));
  const [judged, setJudged] = useState(false);
  const read = readHosts(typed);
  const refused = judged && 'refused' in read ? read : undefined;

  // Only new hosts replace what was typed.
  useEffect(() => {
    if ('hosts' in read && written(read.hosts) === written(hosts)) return;
    setTyped(written(hosts));
    setJudged(false);
  }, [written(hosts)]);

  const settle = (text: string) => {
    setJudged(true);
    const now = readHosts(text);
    if ('hosts' in now && written(now.hosts) !== written(hosts)) onChange(now.hosts);
  };
  useEffect(() => {
    const leave = () => settle(typed);
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [typed]);

  return (
    <div class="hosts">
      <label for={id}>{t('options_chats_hosts')}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={typed}
        aria-invalid={refused !== undefined}
        aria-describedby={`${id}-hint ${id}-error`}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setJudged(false);
        }}
        onChange={({ currentTarget }) => settle(currentTarget.value)}
      />
      <p id={`${id}-hint`} class="soft">
        {t('options_chats_hosts_hint')}
      </p>
      <p id={`${id}-error`} class="error" role="alert">
        {refused &&
          t(`options_chats_hosts_${refused.refused}`, {
            most: MOST_HOSTS,
            what: 'what' in refused ? refused.what : '',
          })}
      </p>
    </div>
  );
}
