import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { byDone, byMuscle, bySide, byTimeOfDay } from '../../domain/diary/summary.ts';
import { hourWords } from './diaryWords.ts';
import { Shares } from './Shares.tsx';

/** Cramps by muscle, by side, by time of day and by what was done. */
export function KindsOfCramps({ cramps }: { cramps: readonly Cramp[] }) {
  const muscles = byMuscle(cramps)
    .filter((count) => count.cramps > 0)
    .map(({ id, cramps: count }) => ({
      id: String(id),
      name: id === null ? t('cramp.notRecorded') : t(`muscle.${id}`),
      cramps: count,
    }));
  const sides = bySide(cramps).map(({ id, cramps: count }) => ({
    id: String(id),
    name: id === null ? t('cramp.notRecorded') : t(`cramp.sides.${id}`),
    cramps: count,
  }));
  const hours = byTimeOfDay(cramps).map(({ id, cramps: count }) => ({
    id: String(id),
    name: t('diary.hours', { from: hourWords(id), to: hourWords((id + 3) % 24) }),
    cramps: count,
  }));
  const done = byDone(cramps).map(({ id, cramps: count }) => ({
    id,
    name: t(`cramp.did.${id}`),
    cramps: count,
  }));
  return (
    <div class="kinds">
      {muscles.length > 0 && <Shares title={t('diary.byMuscle')} shares={muscles} />}
      <Shares title={t('diary.bySide')} shares={sides} />
      <Shares title={t('diary.byTime')} shares={hours} />
      <Shares title={t('cramp.done')} note={t('diary.doneNote')} shares={done} />
    </div>
  );
}
