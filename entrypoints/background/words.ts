import { backgroundWords } from '#words/background';
import { browserLanguage } from '../../platform/language.ts';
import { language, putWords } from '../../platform/words.ts';
import { read } from '../../state/kernel/store.ts';
import { settingsItem } from '../../state/settings/item.ts';

/** Takes the words of a language, or of the browser's where there are none in it. */
function use(chosen: string): boolean {
  const found = chosen in backgroundWords ? chosen : browserLanguage();
  const hasChanged = found !== language();
  putWords(found, backgroundWords[found] ?? backgroundWords['en']!);
  return hasChanged;
}

/** Words for what is said before the settings are read. */
export const useBrowserLanguage = () => use('auto');

/**
 * Words in the language chosen in Settings.
 * @returns whether it is another than before
 * @throws {StorageError} if it cannot be read
 */
export async function useChosenLanguage(): Promise<boolean> {
  const { language: chosen } = await read(settingsItem);
  return use(chosen);
}
