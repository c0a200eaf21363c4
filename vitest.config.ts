import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };
/** Where `.ci/run` wants the results as JSON, beside what is printed. */
const report = process.env.TACT_REPORT;

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{etiquette,extension}/**/*.test.ts', 'tests/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          maxWorkers: 2,
          // The first text that is read compiles all patterns; beside other work that takes its time.
          testTimeout: 20_000,
        },
      },
      {
        plugins: [preact()],
        resolve: { alias },
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{x,components,entrypoints}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts'],
          maxWorkers: 2,
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/global-setup.ts',
          // Two browsers at once, after all else: what they do is timed.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // Real browsers on a small machine: once more before it counts as broken.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
