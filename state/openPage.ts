import type { Pack } from '#words';
import { setAppearance } from '../platform/appearance.ts';
import { browserLanguage } from '../platform/language.ts';
import { rememberedLanguage, rememberLanguage, setPageLanguage } from '../platform/pageLanguage.ts';
import { changeLanguage, language, loadWords, startIn } from '../platform/words.ts';
import { pageItems } from './registry.ts';
import { settingsItem } from './settings/item.ts';
import { followHeartbeat } from './session/heartbeat.ts';
import { knownValue, follow, onKnown } from './kernel/page.ts';

/**
 * Reads the state and loads the words of a page, side by side.
 * @param show shows the page; called again whenever another language was chosen
 */
export async function openPage(packs: readonly Pack[], show: () => unknown): Promise<void> {
  startIn(rememberedLanguage());
  const words = loadWords(packs).catch(() => changeLanguage(...fallbacks()));
  await Promise.all([follow(pageItems), followHeartbeat(), words]);
  let chosen = chosenLanguage();
  await useLanguage(chosen);
  const keepUp = () => {
    setAppearance(knownValue(settingsItem));
    if (chosenLanguage() === chosen) return;
    chosen = chosenLanguage();
    void useLanguage(chosen).then(show);
  };
  onKnown(keepUp);
  // Another window may have chosen while the words were on their way.
  keepUp();
  await show();
}

/** The language chosen in Settings, or the browser's. */
function chosenLanguage(): string {
  const { language: chosen } = knownValue(settingsItem);
  return chosen === 'auto' ? browserLanguage() : chosen;
}

/** For a language that was chosen or remembered, and that the package no longer has. */
const fallbacks = () => [browserLanguage(), 'en'];

async function useLanguage(chosen: string): Promise<void> {
  if (chosen !== language()) await changeLanguage(chosen, ...fallbacks());
  rememberLanguage(language());
  setPageLanguage();
}
