import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { soonestFirst } from '../../domain/diary/summary.ts';
import { secondsWords } from './diaryWords.ts';

/** What was done in the shortest cramps, without a claim that it helped. */
export function SoonestSteps({ cramps }: { cramps: readonly Cramp[] }) {
  const steps = soonestFirst(cramps);
  return (
    <section>
      <h3>{t('diary.soonest')}</h3>
      {steps.length === 0 ? (
        <p class="soft">{t('diary.soonestNone')}</p>
      ) : (
        <>
          <ol>
            {steps.map(({ id, cramps: count, medianSeconds }) => (
              <li key={id}>
                {t('diary.soonestLine', {
                  step: t(`relief.${id}.label`),
                  count,
                  duration: secondsWords(medianSeconds),
                })}
              </li>
            ))}
          </ol>
          <p class="soft">{t('diary.soonestNote')}</p>
        </>
      )}
    </section>
  );
}
