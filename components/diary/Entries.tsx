import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { deleteCramp, saveCramp } from '../../state/diary/actions.ts';
import { Button } from '../ui/Button.tsx';
import { Folded } from '../ui/Folded.tsx';
import { monthWords } from './diaryWords.ts';
import { Entry } from './Entry.tsx';
import './Entries.css';

interface EntriesProps {
  /** The latest first. */
  cramps: readonly Cramp[];
  isWhole: boolean;
  onEdit: (cramp: Cramp) => unknown;
}

/** All cramps by month, one month open at a time: so ten years stay light. */
export function Entries({ cramps, isWhole, onEdit }: EntriesProps) {
  const [deleted, setDeleted] = useState<Cramp>();
  const remove = async (cramp: Cramp) => {
    await deleteCramp(cramp);
    setDeleted(cramp);
  };
  const undo = async () => {
    await saveCramp(deleted!);
    setDeleted(undefined);
  };
  const months = [...Map.groupBy(cramps, monthWords)];
  return (
    <section aria-labelledby="entries">
      <h2 id="entries" tabIndex={-1}>
        {t('diary.entries')}
      </h2>
      <div role="status">{deleted && t('diary.deleted')}</div>
      {deleted && (
        <Button focused onClick={undo}>
          {t('diary.undo')}
        </Button>
      )}
      {months.map(([month, ofMonth], index) => (
        <Folded
          key={month}
          class="card month"
          summary={t('diary.month', { month, count: ofMonth.length })}
          isOpen={index === 0}
          group="months"
        >
          {() => (
            <ul class="plain">
              {ofMonth.map((cramp) => (
                <Entry
                  key={cramp.id}
                  cramp={cramp}
                  onEdit={() => onEdit(cramp)}
                  onDelete={() => remove(cramp)}
                />
              ))}
            </ul>
          )}
        </Folded>
      ))}
      {isWhole && months.length === 0 && <p class="soft">{t('diary.empty')}</p>}
      {!isWhole && <p class="soft">{t('diary.loading')}</p>}
    </section>
  );
}
