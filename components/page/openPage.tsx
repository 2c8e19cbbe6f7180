import '../ui/theme.css';
import './FailureNote.css';
import type { Pack } from '#words';
import { render, type ComponentType } from 'preact';
import { setAppearance } from '../../platform/appearance.ts';
import { browserLanguage } from '../../platform/language.ts';
import {
  rememberedLanguage,
  rememberLanguage,
  setPageLanguage,
} from '../../platform/pageLanguage.ts';
import { changeLanguage, language, loadWords, startIn, t } from '../../platform/words.ts';
import { pageItems } from '../../state/registry.ts';
import { settingsItem } from '../../state/settings/item.ts';
import { followHeartbeat } from '../../state/session/heartbeat.ts';
import { follow, knownValue, onKnown, showFallbacks } from '../../state/kernel/page.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { keepFocus } from '../ui/keepFocus.ts';
import { guardPresses } from '../ui/pressGuard.ts';
import { PageLink } from './PageLink.tsx';

/**
 * Opens a page: reads the state and loads the words in parallel, then renders the page, and again after each change of the
 * language.
 * @param prepare runs before each of these renders
 */
export async function openPage(
  packs: readonly Pack[],
  Page: ComponentType,
  prepare: () => unknown = () => {},
): Promise<void> {
  guardPresses();
  keepFocus();
  startIn(rememberedLanguage());
  const words = loadWords(packs).catch(() => changeLanguage(...fallbacks()));
  await Promise.all([follow(pageItems), followHeartbeat(), words]);
  let chosen = chosenLanguage();
  await switchLanguage(chosen);
  const show = async () => {
    await prepare();
    render(<Guarded Page={Page} />, document.body);
  };
  const keepUp = () => {
    setAppearance(knownValue(settingsItem));
    if (chosenLanguage() === chosen) return;
    chosen = chosenLanguage();
    void switchLanguage(chosen).then(show);
  };
  onKnown(keepUp);
  // Another window may have chosen while the words were on their way.
  keepUp();
  await show();
}

/** A page that fails to render the stored values shows the fallbacks, while the background repairs them. */
function Guarded({ Page }: { Page: ComponentType }) {
  return (
    <ErrorBoundary onError={showFallbacks} fallback={<Broken />}>
      <Page />
    </ErrorBoundary>
  );
}

function Broken() {
  return (
    <main class="card failure">
      <p role="alert">{t('failure.unexpected')}</p>
      <PageLink href="/learn.html#help">{t('help.title')}</PageLink>
    </main>
  );
}

/** The language chosen in Settings, or the browser's. */
function chosenLanguage(): string {
  const { language: chosen } = knownValue(settingsItem);
  return chosen === 'auto' ? browserLanguage() : chosen;
}

/** For a chosen or remembered language that the package no longer has. */
const fallbacks = () => [browserLanguage(), 'en'];

async function switchLanguage(chosen: string): Promise<void> {
  await changeLanguage(chosen, ...fallbacks());
  rememberLanguage(language());
  setPageLanguage();
}
