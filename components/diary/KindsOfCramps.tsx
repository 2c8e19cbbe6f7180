import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { byDone, byMuscle, bySide, byTimeOfDay } from '../../domain/diary/summary.ts';
import { hourWords } from './diaryWords.ts';
import './KindsOfCramps.css';

/** Cramps by muscle, by side, by time of day and by what was done. */
export function KindsOfCramps({ cramps }: { cramps: readonly Cramp[] }) {
  const muscles = byMuscle(cramps).filter((count) => count.cramps > 0);
  return (
    <div class="kinds">
      {muscles.length > 0 && (
        <Shares
          title={t('diary.byMuscle')}
          shares={muscles}
          nameOf={(id) => t(id === null ? 'cramp.notRecorded' : `muscle.${id}`)}
        />
      )}
      <Shares
        title={t('diary.bySide')}
        shares={bySide(cramps)}
        nameOf={(id) => t(id === null ? 'cramp.notRecorded' : `cramp.sides.${id}`)}
      />
      <Shares
        title={t('diary.byTime')}
        shares={byTimeOfDay(cramps)}
        nameOf={(hour) =>
          t('diary.hours', { from: hourWords(hour), to: hourWords((hour + 3) % 24) })
        }
      />
      <Shares
        title={t('cramp.done')}
        note={t('diary.doneNote')}
        shares={byDone(cramps)}
        nameOf={(id) => t(`cramp.did.${id}`)}
      />
    </div>
  );
}

interface SharesProps<Id> {
  title: string;
  note?: string;
  shares: readonly { id: Id; cramps: number }[];
  nameOf: (id: Id) => string;
}

/** How the cramps fall into a few kinds: a list, with a bar beside each. */
function Shares<Id extends string | number | null>({
  title,
  note,
  shares,
  nameOf,
}: SharesProps<Id>) {
  const most = shares.reduce((sum, { cramps }) => Math.max(sum, cramps), 1);
  return (
    <section class="shares">
      <h3>{title}</h3>
      <ul class="plain">
        {shares.map(({ id, cramps }) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * cramps) / most} height={8} />
            </svg>
            <span>{t('diary.share', { count: cramps })}</span>
          </li>
        ))}
      </ul>
      {note && <p class="soft">{note}</p>}
    </section>
  );
}
