import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { askToCarryHealth } from '../../platform/permissions.ts';
import { canSync, turnOffAndForget, turnOffSync, turnOnSync } from '../../state/sync/actions.ts';
import { syncItem, syncReportItem } from '../../state/sync/items.ts';
import { useStored } from '../../state/useStored.ts';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Switch } from '../ui/Switch.tsx';
import { momentWords } from './diaryWords.ts';

/** Sharing with the person's other browsers: off by default, and asked for before the first byte leaves. */
export function SyncSettings() {
  const { on } = useStored(syncItem);
  const [step, setStep] = useState<'asking' | 'refused'>();
  if (!canSync()) return null;
  const share = async () => {
    const isAllowed = await askToCarryHealth();
    if (isAllowed) await turnOnSync();
    setStep(isAllowed ? undefined : 'refused');
  };
  return (
    <div class="sync">
      <Switch
        label={t('sync.switch')}
        hint={on ? <Report /> : t('sync.off')}
        on={on}
        onToggle={(wanted) => (wanted ? setStep('asking') : turnOffSync())}
      />
      {step === 'asking' && !on && (
        <div class="sync-question">
          <Heading>{t('sync.title')}</Heading>
          <p>{t('sync.who')}</p>
          <p>{t('sync.read')}</p>
          <p>{t('sync.need')}</p>
          <div class="data-buttons">
            <Button onClick={() => setStep(undefined)}>{t('app.notNow')}</Button>
            <Button look="brand" onClick={share}>
              {t('sync.confirm')}
            </Button>
          </div>
        </div>
      )}
      <p role="status">{step === 'refused' && !on && t('sync.refused')}</p>
      {on && (
        <div class="data-buttons">
          <Button onClick={turnOffSync}>{t('sync.stop')}</Button>
          <Button onClick={turnOffAndForget}>{t('sync.stopAndForget')}</Button>
        </div>
      )}
    </div>
  );
}

/** When it was last carried, or why it was not, and what does not fit. */
function Report() {
  const { atMs, failure, leftOut } = useStored(syncReportItem);
  return (
    <>
      <span>
        {failure !== null
          ? t(`sync.${failure}`)
          : atMs === null
            ? t('sync.notYet')
            : t('sync.carried', { when: momentWords(atMs) })}
      </span>{' '}
      {leftOut > 0 && <span>{t('sync.leftOut', { count: leftOut })}</span>}
    </>
  );
}
