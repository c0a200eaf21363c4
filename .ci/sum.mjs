// Prints the last line of `.ci/run` from vitest's JSON report and the exit code of everything before.
import { readFileSync } from 'node:fs';

const [file, status] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = text ? JSON.parse(text) : {};

// Files that failed without a failed test: they could not be loaded or set up.
const broken = testResults.filter(
  (result) =>
    result.status === 'failed' && !result.assertionResults.some((assertion) => assertion.status === 'failed'),
).length;
const seen = numFailedTests + broken;
// A check before the tests, or an error outside of any test, counts as one.
const failed = seen === 0 && status !== '0' ? 1 : seen;

process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
