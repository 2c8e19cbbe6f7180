import { t } from '../../platform/words.ts';
import './Header.css';

interface HeaderProps {
  /** Leads back to the first view; absent on it. */
  onBack: (() => void) | undefined;
  /** Opens the help signs; absent while they are shown. */
  onHelp: (() => void) | undefined;
}

/** The name or the way back, and the way to the help signs: on every view of the popup. */
export function Header({ onBack, onHelp }: HeaderProps) {
  return (
    <header class="header">
      {onBack && (
        <button type="button" class="header-back" onClick={onBack}>
          {t('app.back')}
        </button>
      )}
      <h1 class={onBack && 'unseen'}>{t('extensionName')}</h1>
      {!onBack && <small class="soft">{t('app.forAdults')}</small>}
      {onHelp && (
        <button type="button" class="header-help" onClick={onHelp}>
          {t('help.title')}
        </button>
      )}
    </header>
  );
}
