import { defineConfig } from 'vitest/config';
import { drawnPoses } from './modules/figures/plugin.ts';
import { readLanguages } from './modules/words/languages.ts';
import type { Texts } from './modules/words/compile.ts';
import { wordModules } from './modules/words/plugin.ts';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const minuteMs = 60_000;

/** Tests that set the time zone of their process, which a thread cannot. */
const zoneTests = [
  'tests/unit/domain/calendar.test.ts',
  'tests/unit/domain/reminders/simulator.test.ts',
];

/** Tests that need a page of their own: they load modules anew, or listen to the page for good. */
const ownPage = [
  'tests/unit/scenarios/*.test.ts',
  'tests/unit/{focus,pressGuard}.test.{ts,tsx}',
  'tests/unit/diary/importPreview.test.tsx',
  'tests/unit/popup/firstView.test.tsx',
  'tests/unit/background/session.test.ts',
  'tests/unit/state/language.test.ts',
  'tests/unit/state/page.test.tsx',
];

// Tests write a plain space where a line must not break; typography.test.ts looks at the words as they are.
const withPlainSpaces = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, text.replaceAll('\u00a0', ' ')]),
  );
const languages = new Map(
  [...readLanguages()].map(([language, texts]) => [language, withPlainSpaces(texts)]),
);

const plugins = () => [WxtVitest(), drawnPoses(), wordModules(languages)];

const unit = {
  setupFiles: ['tests/unit/setup.ts'],
  // Tests of other time zones name them; the rest must not depend on where it runs.
  env: { TZ: 'UTC', DEBUG_PRINT_LIMIT: '0' },
  restoreMocks: true,
  // Long, because whole pages are searched by role, and the machine may be busy.
  testTimeout: minuteMs / 2,
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: plugins(),
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [...zoneTests, ...ownPage],
          // Threads start in a third of the time that processes take.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        plugins: plugins(),
        test: { ...unit, name: 'unit-own-page', include: ownPage, pool: 'threads' },
      },
      {
        plugins: plugins(),
        test: { ...unit, name: 'unit-zones', include: zoneTests, pool: 'forks' },
      },
      {
        test: {
          // Only for `npm run endurance`.
          name: 'packages',
          include: ['tests/packages/*.test.ts'],
          testTimeout: 5 * minuteMs,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: './tests/browser/environment.ts',
          // One browser at a time, which the files share; a failed test is not tried again.
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
