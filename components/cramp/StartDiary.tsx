import { t } from '../../platform/words.ts';
import { startDiary } from '../../state/diary/actions.ts';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';
import './StartDiary.css';

interface StartDiaryProps {
  /** Called once the diary was started. */
  onStarted?: () => unknown;
  /** Called for *Not now*; left out where there is nothing to go back to. */
  onNotNow?: () => unknown;
}

/** What a diary keeps, where, and how to be rid of it. */
export const WhatIsKept = () => (
  <ul>
    <li>{t('cramp.start.what')}</li>
    <li>{t('cramp.start.where')}</li>
    <li>{t('cramp.start.yours')}</li>
  </ul>
);

/** Says what a diary stores, and starts one on consent: before the first cramp is saved. */
export function StartDiary({ onStarted, onNotNow }: StartDiaryProps) {
  const start = async () => {
    await startDiary();
    await onStarted?.();
  };
  return (
    <div class="stack-close start-diary">
      {onNotNow ? <Heading>{t('cramp.start.title')}</Heading> : <h2>{t('cramp.start.title')}</h2>}
      <WhatIsKept />
      <div class="buttons buttons-last">
        {onNotNow && <Button onClick={onNotNow}>{t('app.notNow')}</Button>}
        <Button look="brand" onClick={start}>
          {t('cramp.start.button')}
        </Button>
      </div>
    </div>
  );
}
