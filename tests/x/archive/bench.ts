import { performance } from 'node:perf_hooks';
import * as z from 'zod/mini';
import { readArchive } from '@/utils/x/archive/read-archive.ts';
import { makeArchive, zipOf } from '../../tools/archive.ts';

/** `npm run bench:archive [posts]`: how fast an archive is read, and the longest that the page would stand still. */
const posts = Number(process.argv[2] ?? 200_000);
// As in the extension, whose policy forbids code from strings.
z.config({ jitless: true });

const made = makeArchive({
  posts,
  following: 5000,
  followers: 20_000,
  conversations: 300,
  messages: 200,
  likes: 1000,
});
const bytes = [...made.files.values()].flat().reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const zip = await zipOf(made);
made.files.clear();

let longest = 0;
let last = performance.now();
const tick = () => {
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
  beat = setImmediate(tick);
};
let beat = setImmediate(tick);

const before = process.cpuUsage();
const start = performance.now();
last = start;
const summary = await readArchive([zip]);
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(before);
clearImmediate(beat);
console.log(
  `${summary.posts} posts, ${(bytes / 1e6).toFixed(0)} MB in a zip of ${(zip.size / 1e6).toFixed(0)} MB: ${ms.toFixed(0)} ms, ` +
    `${(bytes / 1000 / ms).toFixed(0)} MB/s, ${((user + system) / 1000).toFixed(0)} ms of processor, longest task ${longest.toFixed(0)} ms`,
);
if (summary.posts !== made.truth.posts || summary.answered !== made.truth.answered)
  throw new Error(`counted ${summary.posts} of ${made.truth.posts}`);
