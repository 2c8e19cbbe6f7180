import { defineConfig } from 'vitest/config';
import { drawnPoses } from './modules/figures/plugin.ts';
import { readLanguages, type Texts } from './modules/words/languages.ts';
import { wordModules } from './modules/words/plugin.ts';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const minuteMs = 60_000;

/** Tests that set the zone of their whole process, which a thread cannot. */
const zoneTests = [
  'tests/unit/domain/calendar.test.ts',
  'tests/unit/domain/reminders/simulator.test.ts',
];

// Tests write a plain space where a line must not break; typography.test.ts looks at the words as they are.
const withPlainSpaces = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, text.replaceAll('\u00a0', ' ')]),
  );
const languages = new Map(
  [...readLanguages(true)].map(([language, texts]) => [language, withPlainSpaces(texts)]),
);

const unit = {
  setupFiles: ['tests/unit/setup.ts'],
  // The tests of other time zones name them; the rest must not depend on where they run.
  env: { TZ: 'UTC', DEBUG_PRINT_LIMIT: '0' },
  restoreMocks: true,
  // Whole pages are searched by role: slow on a busy machine, and no claim about time.
  testTimeout: minuteMs / 2,
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), drawnPoses(), wordModules(languages)],
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: zoneTests,
          // They start in a third of the time that processes take.
          pool: 'threads',
        },
      },
      {
        plugins: [WxtVitest(), drawnPoses(), wordModules(languages)],
        test: { ...unit, name: 'unit-zones', include: zoneTests, pool: 'forks' },
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
