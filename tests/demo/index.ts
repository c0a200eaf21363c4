import { build } from '../e2e/build.ts';
import { startTact } from '../e2e/start.ts';
import { serveStandIn } from '../stand-in/serve.ts';
import { say } from './say.ts';
import { show } from './show.ts';
import { walk } from './walk.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function demo(): Promise<void> {
  say('Building Tact…');
  build(['chromium']);
  const standIn = await serveStandIn();
  try {
    const tact = await startTact({
      browser: 'chromium',
      standIn,
      headless: !hasDisplay,
      ...(hasDisplay && { size: null }),
    });
    try {
      await (hasDisplay ? show(tact) : walk(tact));
    } finally {
      await tact.close();
    }
  } finally {
    await standIn.close();
  }
}

demo().catch((error: unknown) => {
  process.stderr.write(
    `\nThe demo failed: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`,
  );
  process.exitCode = 1;
});
