// A browser without the pack of a language is made to offer it anyway: its own words stay English, and extensions are
// told that language. Nothing has to be installed.
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { ChromeScope } from '../rig/chromeScope.ts';
import { waitUntil } from '../rig/wait.ts';

/**
 * Chromium speaks the languages whose packs are beside its executable. Debian has them in a separate package; if that
 * is missing, the browser is copied and the English pack gets the name of the language.
 *
 * @param language BCP 47
 * @param folder where the copy goes; an earlier one is used again.
 * @returns the executable of a Chromium that speaks the language.
 */
export function chromiumThatSpeaks(language: string, path: string, folder: string): string {
  const real = realpathSync(path);
  const original = dirname(real);
  const packs = join(original, 'locales');
  const english = join(packs, 'en-US.pak');
  if (!existsSync(english) || existsSync(join(packs, `${language}.pak`))) return path;

  const copy = join(folder, basename(real));
  if (existsSync(copy)) return copy;
  mkdirSync(join(folder, 'locales'), { recursive: true });
  for (const pack of ['en-US', language])
    copyFileSync(english, join(folder, `locales/${pack}.pak`));
  for (const name of readdirSync(original))
    if (!existsSync(join(folder, name)) && name !== basename(real))
      symlinkSync(join(original, name), join(folder, name));
  // Not a link: Chromium looks for its packs where its executable really is.
  copyFileSync(real, copy, constants.COPYFILE_FICLONE);
  return copy;
}

/**
 * Adds a language to those that Firefox knows. Call it before the extension is installed, because Firefox reads an
 * extension in its language of that moment.
 *
 * @param language BCP 47
 */
export async function makeFirefoxSpeak(language: string, browser: Browser): Promise<void> {
  const scope = new ChromeScope(browser);
  await waitUntil(`Firefox to speak ${language}`, () =>
    scope.run(({ Services: { locale } }, wanted) => {
      locale.availableLocales = [...new Set([...locale.availableLocales, wanted])];
      return locale.appLocaleAsBCP47 === wanted;
    }, language),
  );
}
