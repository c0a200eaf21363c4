import { expect, test } from 'vitest';
import { takeOver } from '@/utils/extension/take-over.ts';

test('a tab that cannot be taken over is named, and the others are taken over all the same', async () => {
  const done: number[] = [];
  const missed = await takeOver([1, 2, 3], async (tab) => {
    if (tab === 2) throw new Error('error page');
    done.push(tab);
  });
  expect(done).toEqual([1, 3]);
  expect(missed).toEqual([{ tab: 2, reason: 'Error: error page' }]);
});
