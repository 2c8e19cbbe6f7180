import { backgroundWords } from '#words/background';
import { browserLanguage } from '../../platform/language.ts';
import { putWords } from '../../platform/words.ts';
import { settingsItem } from '../../state/items.ts';
import { read } from '../../state/stored.ts';

/** Takes the words of a language, or of the browser's where there are none in it. */
function use(chosen: string) {
  const found = chosen in backgroundWords ? chosen : browserLanguage();
  putWords(found, backgroundWords[found] ?? backgroundWords['en']!);
}

/** Words for what is said before the settings are read. */
export const useBrowserLanguage = () => use('auto');

/** Words in the language chosen in Settings. @throws {StorageError} if it cannot be read */
export async function useChosenLanguage(): Promise<void> {
  const { language } = await read(settingsItem);
  use(language);
}
