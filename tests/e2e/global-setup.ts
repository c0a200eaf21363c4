import { BROWSERS, requireBrowsers } from './browsers.ts';
import { build } from './build.ts';

/** Before the e2e tests: the browsers are there and the extension is built for both. Starts nothing. */
export default function setup(): void {
  requireBrowsers(BROWSERS);
  build(BROWSERS);
}
