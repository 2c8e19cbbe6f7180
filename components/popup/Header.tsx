import { t } from '../../platform/words.ts';
import { choiceItem } from '../../state/session/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { stretchActions } from './lazyViews.ts';
import { useSession } from './useSession.ts';

interface HeaderProps {
  /** Leads back to where the page was opened; absent on the first view. */
  onBack: (() => void) | undefined;
  /** Opens the help signs; absent while they are shown. */
  onHelp: (() => void) | undefined;
}

const modes = ['relief', 'routine'] as const;

/** The way back or the choice of the mode, and the way to the help signs: on every view of the popup. */
export function Header({ onBack, onHelp }: HeaderProps) {
  const { mode } = useStored(choiceItem);
  const hasChoice = useSession().session === null && !onBack;
  return (
    <header class="header">
      {onBack && (
        <button type="button" class="header-back" onClick={onBack}>
          {t('app.back')}
        </button>
      )}
      <h1 class={onBack || hasChoice ? 'unseen' : ''}>{t('extensionName')}</h1>
      {hasChoice && (
        <RadioGroup
          legend={t('home.mode')}
          look="segments"
          options={modes.map((id) => ({ id, label: t(`mode.${id}`) }))}
          chosen={mode}
          onChoose={async (id) => (await stretchActions()).choose({ mode: id })}
        />
      )}
      {onHelp && (
        <button type="button" class="header-help" onClick={onHelp}>
          {t('help.title')}
        </button>
      )}
    </header>
  );
}
