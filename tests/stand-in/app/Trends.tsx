import { Link } from './Link.tsx';
import { label } from './labels.ts';

const TOPICS = [
  ['#balcony', '2,104'],
  ['#FirstFrost', '8,930'],
  ['#SlowTrains', '1,467'],
] as const;

/** What others talk about; for the look only. */
export function Trends() {
  return (
    <section aria-label={label('trends')} class="box">
      <h2 dir="ltr" role="heading" aria-level={2}>
        <span>{label('trends')}</span>
      </h2>
      {TOPICS.map(([topic, posts]) => (
        <div key={topic} role="link" tabIndex={0} data-testid="trend" class="trend">
          <Link href={`/hashtag/${topic.slice(1)}`} dir="ltr">
            <b>{topic}</b>
          </Link>
          <div dir="ltr" class="soft">
            {posts} {label('posts')}
          </div>
        </div>
      ))}
    </section>
  );
}
