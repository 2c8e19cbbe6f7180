import { backgroundWords } from '#words/background';
import { browserLanguage } from '../../platform/language.ts';
import { language, putWords } from '../../platform/words.ts';
import { read } from '../../state/kernel/store.ts';
import { settingsItem } from '../../state/settings/item.ts';

/** Switches to a language, or to the browser's if there are no words in it. */
function setLanguage(chosen: string): boolean {
  const found = chosen in backgroundWords ? chosen : browserLanguage();
  const hasChanged = found !== language();
  putWords(found, backgroundWords[found] ?? backgroundWords['en']!);
  return hasChanged;
}

/** Switches to the browser's language, for what is said before the settings are read. */
export const setBrowserLanguage = () => setLanguage('auto');

/**
 * Switches to the language chosen in Settings.
 * @returns whether the language changed
 * @throws {StorageError} if it cannot be read
 */
export async function setChosenLanguage(): Promise<boolean> {
  const { language: chosen } = await read(settingsItem);
  return setLanguage(chosen);
}
