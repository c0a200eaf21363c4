import type { CDPSession, Page } from 'puppeteer-core';

/** What scrolling through a timeline cost. */
export interface Cost {
  /** Different posts that came by. */
  posts: number;
  /** Calls of Tact's functions. */
  calls: number;
  /** Main-thread time of Tact's functions and all they called, and of everything, ms. */
  own: number;
  all: number;
}

const STEP = { px: 600, ms: 60 } as const;

/** Where the pointer rests, px: beside the column, or over it, where posts pass under it and are felt. */
const POINTER = { beside: [8, 500], over: [500, 500] } as const;
type Pointer = keyof typeof POINTER;

/** Scrolls to the end as a wheel does. `seen` is told after each step. */
async function scroll(
  page: Page,
  pointer: Pointer,
  seen: () => Promise<unknown> = async () => {},
): Promise<void> {
  const [x, y] = POINTER[pointer];
  await page.mouse.move(x, y);
  for (let last = -1; ; ) {
    const at = await page.evaluate(() => scrollY);
    if (at === last) return;
    last = at;
    for (let n = 0; n < 5; n += 1) {
      await page.mouse.wheel({ deltaY: STEP.px });
      await new Promise((resolve) => setTimeout(resolve, STEP.ms));
      await seen();
    }
  }
}

async function countPosts(page: Page, pointer: Pointer): Promise<number> {
  const all = new Set<string>();
  await scroll(page, pointer, async () => {
    const now = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('article a[href*="/status/"]')].map(
        ({ pathname }) => pathname.split('/')[3] ?? '',
      ),
    );
    for (const id of now) all.add(id);
  });
  return all.size;
}

async function countCalls(page: Page, tool: CDPSession, origin: string, pointer: Pointer): Promise<number> {
  await tool.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await scroll(page, pointer);
  const { result } = await tool.send('Profiler.takePreciseCoverage');
  await tool.send('Profiler.stopPreciseCoverage');
  return result
    .filter(({ url }) => url.startsWith(origin))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}

/** Time whose stack has a function of the extension in it, and all time that was not idle, ms. */
async function profile(
  page: Page,
  tool: CDPSession,
  origin: string,
  pointer: Pointer,
): Promise<Pick<Cost, 'own' | 'all'>> {
  await tool.send('Profiler.setSamplingInterval', { interval: 200 });
  await tool.send('Profiler.start');
  await scroll(page, pointer);
  const { profile: made } = await tool.send('Profiler.stop');
  const { nodes, samples = [], timeDeltas = [] } = made;
  const idle = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  );
  const owned = new Set(
    nodes.filter(({ callFrame }) => callFrame.url.startsWith(origin)).map(({ id }) => id),
  );
  // Parents come before their children.
  for (const { id, children = [] } of nodes)
    if (owned.has(id)) for (const child of children) owned.add(child);
  let own = 0;
  let all = 0;
  for (const [n, id] of samples.entries()) {
    const ms = (timeDeltas[n] ?? 0) / 1000;
    if (idle.has(id)) continue;
    all += ms;
    if (owned.has(id)) own += ms;
  }
  return { own, all };
}

/** Opens the page three times: for the posts, for the calls, and for the time. `ready` waits for what is to be there. */
export async function measure(
  page: Page,
  url: string,
  origin: string,
  ready: () => Promise<unknown>,
  pointer: Pointer = 'beside',
): Promise<Cost> {
  const tool = await page.createCDPSession();
  const open = async () => {
    await page.goto(url);
    await page.waitForSelector('article');
    await ready();
  };
  await tool.send('Profiler.enable');
  await open();
  const posts = await countPosts(page, pointer);
  await open();
  const calls = await countCalls(page, tool, origin, pointer);
  await open();
  const time = await profile(page, tool, origin, pointer);
  await tool.detach();
  return { posts, calls, ...time };
}
