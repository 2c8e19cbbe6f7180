import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aptInstall, canUseApt } from './apt.ts';
import type { FoundBrowser } from './find.ts';

/** The languages in which browsers are tested: one of long words, and one from right to left with six forms of a plural. */
export const testedLanguages = ['de', 'ar'] as const;

/** Debian keeps the languages of its browsers in packages of their own, and their files here. */
const debian = {
  chromium: {
    packageFor: () => 'chromium-l10n',
    fileFor: (language: string) => `/usr/lib/chromium/locales/${language}.pak`,
  },
  firefox: {
    packageFor: (language: string) => `firefox-esr-l10n-${language.toLowerCase()}`,
    fileFor: (language: string) =>
      `/usr/lib/firefox-esr/browser/extensions/langpack-${language}@firefox-esr.mozilla.org.xpi`,
  },
} as const;

/**
 * Sees to it that a browser can speak a language, with Debian's package where it lacks that. Other Chromiums have all
 * their languages in them.
 *
 * @param language BCP 47
 * @throws {Error} where Firefox has no pack for it and none can be had
 */
export function ensureLanguage({ kind, path }: FoundBrowser, language: string): void {
  const { packageFor, fileFor } = debian[kind];
  const isDebians = realpathSync(path).startsWith('/usr/');
  if (existsSync(fileFor(language)) || (kind === 'chromium' && !isDebians)) return;
  const ownPack = `langpack-${language}@firefox.mozilla.org.xpi`;
  if (existsSync(join(dirname(path), 'browser/extensions', ownPack))) return;
  if (!isDebians || !canUseApt())
    throw new Error(`${path} does not speak ${language}. Install its language pack.`);
  const name = packageFor(language);
  console.log(`Installing the package ${name} with apt-get, so that ${kind} speaks ${language} …`);
  const failure = aptInstall(name);
  if (failure) throw new Error(`${path} does not speak ${language}, and apt-get says: ${failure}`);
}
