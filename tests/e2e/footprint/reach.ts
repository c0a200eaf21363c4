import type { Tact } from '../tact.ts';

const FILES = ['popup.html', 'welcome.html', 'manifest.json', 'icon/16.png', 'content-scripts/x.js'];

/** Tact's files that a page of X gets when it asks for them, with no policy of its own in the way. */
export async function reachable(tact: Tact): Promise<string[]> {
  const page = await tact.page();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url() === 'https://x.com/bare'
      ? request.respond({ contentType: 'text/html', body: '<!doctype html><title>bare</title>' })
      : request.continue(),
  );
  await page.goto('https://x.com/bare');
  const reached = await page.evaluate(
    async (origin, files) => {
      const answers = files.map((file) =>
        fetch(`${origin}/${file}`).then(
          () => [file],
          () => [],
        ),
      );
      return (await Promise.all(answers)).flat();
    },
    tact.engine.origin(),
    FILES,
  );
  await page.close();
  return reached;
}
