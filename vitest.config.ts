import { defineConfig } from 'vitest/config';
import { drawnPoses } from './modules/figures/plugin.ts';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const minuteMs = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), drawnPoses()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/setup.ts'],
          // The tests of other time zones name them; the rest must not depend on where they run.
          env: { TZ: 'UTC', DEBUG_PRINT_LIMIT: '0' },
          restoreMocks: true,
          // Whole pages are searched by role: slow on a busy machine, and no claim about time.
          testTimeout: minuteMs / 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: './tests/browser/environment.ts',
          // One real browser at a time, which files hand on to each other; and a test that fails has failed.
          fileParallelism: false,
          isolate: false,
          retry: 0,
          testTimeout: minuteMs,
          hookTimeout: 2 * minuteMs,
        },
      },
    ],
  },
});
