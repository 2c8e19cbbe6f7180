import { useState } from 'preact/hooks';
import { prevention } from '../../content/prevention.ts';
import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import {
  beforeAndDuring,
  beforeDays,
  stretchDays,
  stretchFromDay,
  tryStatus,
  type EveningTry,
} from '../../domain/diary/eveningTry.ts';
import { eveningTryItem } from '../../state/diary/item.ts';
import { pauseTry, resumeTry, startTry, stopTry } from '../../state/diary/ownActions.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { Button } from '../ui/Button.tsx';
import { dayWords } from './diaryWords.ts';
import { TryFigures } from './TryFigures.tsx';

interface TryCardProps {
  cramps: readonly Cramp[];
  today: number;
}

/** Six weeks of the evening stretch, with one's own figures before and during; a missed evening is only counted. */
export function TryCard({ cramps, today }: TryCardProps) {
  const eveningTry = useStored(eveningTryItem);
  const status = eveningTry && tryStatus(eveningTry, today);
  const figures = eveningTry && beforeAndDuring(cramps, eveningTry, today);
  const [stopping, setStopping] = useState<'asked' | 'answered'>();
  const wasAnswered = stopping === 'answered';
  const stop = async () => {
    await stopTry();
    setStopping('answered');
  };
  return (
    <section aria-labelledby="try">
      <h2 id="try">{t('try.title')}</h2>
      <div class="card stack">
        <p>{eveningTry ? stateWords(eveningTry, today) : t('try.what')}</p>
        {status && status.phase !== 'done' && (
          <p class="soft">
            <a href="/options.html#evening">{t('try.reminder')}</a>
          </p>
        )}
        {figures && <TryFigures figures={figures} />}
        {(['eveningStretch', 'betterAnyway'] as const).map((id) => (
          <div key={id}>
            <p class="soft">{t(`fact.${id}.line`)}</p>
            <Evidence statement={prevention.find((statement) => statement.id === id)!} />
          </div>
        ))}
        {stopping === 'asked' && <p role="alert">{t('try.stopAsk')}</p>}
        <div class="buttons buttons-last">
          {stopping === 'asked' && (
            <>
              <Button focused onClick={() => setStopping('answered')}>
                {t('try.keepOn')}
              </Button>
              <Button look="alert" onClick={stop}>
                {t('try.stopNow')}
              </Button>
            </>
          )}
          {stopping !== 'asked' && status && status.phase !== 'done' && (
            <>
              {status.phase === 'paused' && <Button onClick={resumeTry}>{t('try.resume')}</Button>}
              {status.phase === 'stretching' && (
                <Button onClick={pauseTry}>{t('try.pause')}</Button>
              )}
              <Button focused={wasAnswered} onClick={() => setStopping('asked')}>
                {t('try.stop')}
              </Button>
            </>
          )}
          {(!status || status.phase === 'done') && (
            <Button look="brand" focused={wasAnswered} onClick={startTry}>
              {t(status ? 'try.startAgain' : 'try.start')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

function stateWords(eveningTry: EveningTry, today: number): string {
  const { phase, daysOver } = tryStatus(eveningTry, today);
  switch (phase) {
    case 'before':
      return t('try.beforeNow', {
        day: daysOver + 1,
        days: beforeDays,
        from: dayWords(stretchFromDay(eveningTry)),
      });
    case 'stretching':
      return t('try.stretchingNow', { day: daysOver + 1, days: stretchDays });
    case 'paused':
      return t('try.pausedNow', { day: daysOver, days: stretchDays });
    default:
      return t('try.doneNow');
  }
}
