import { Link } from './Link.tsx';

const PART = /(https?:\/\/\S+|@\w{1,20}|#[\p{L}\p{N}_]+)/u;

function Part({ part }: { part: string }) {
  if (/^https?:/.test(part)) {
    const [, scheme = '', rest = ''] = part.match(/^(https?:\/\/)(.*)$/) ?? [];
    return (
      <a href="https://t.co/aB3dE5fG7h" rel="noopener noreferrer nofollow" target="_blank" dir="ltr">
        <span aria-hidden="true" class="unseen">
          {scheme}
        </span>
        {rest}
      </a>
    );
  }
  const href = part.startsWith('#')
    ? `/hashtag/${encodeURIComponent(part.slice(1))}?src=hashtag_click`
    : `/${part.slice(1)}`;
  return (
    <div class="inline">
      <span>
        <Link dir="ltr" href={href}>
          {part}
        </Link>
      </span>
    </div>
  );
}

/** A post's text with its links, mentions and hashtags. */
export function PostText({ text, lang = 'en' }: { text: string; lang?: string }) {
  if (!text) return null;
  return (
    <div dir="auto" lang={lang} data-testid="tweetText" class="text">
      {text.split(PART).map((part, index) => {
        const key = `${index}${part}`;
        return PART.test(part) ? <Part key={key} part={part} /> : <span key={key}>{part}</span>;
      })}
    </div>
  );
}
