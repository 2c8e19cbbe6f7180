import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { deleteCramp, saveCramp } from '../../state/diary/actions.ts';
import { Button } from '../ui/Button.tsx';
import { monthWords } from './diaryWords.ts';
import { Entry } from './Entry.tsx';
import './Entries.css';

interface EntriesProps {
  /** The latest first. */
  cramps: readonly Cramp[];
  isWhole: boolean;
  onEdit: (cramp: Cramp) => unknown;
}

/** All cramps by month; a month is filled when it is opened, so that ten years stay light. */
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
        <Month key={month} name={month} cramps={ofMonth} isOpen={index === 0}>
          {(cramp) => (
            <Entry
              key={cramp.id}
              cramp={cramp}
              onEdit={() => onEdit(cramp)}
              onDelete={() => remove(cramp)}
            />
          )}
        </Month>
      ))}
      {isWhole && months.length === 0 && <p class="soft">{t('diary.empty')}</p>}
      {!isWhole && <p class="soft">{t('diary.loading')}</p>}
    </section>
  );
}

interface MonthProps {
  name: string;
  cramps: readonly Cramp[];
  isOpen: boolean;
  children: (cramp: Cramp) => preact.ComponentChild;
}

function Month({ name, cramps, isOpen, children }: MonthProps) {
  const [isShown, setIsShown] = useState(isOpen);
  return (
    <details
      class="card month"
      open={isShown}
      onToggle={(event) => setIsShown(event.currentTarget.open)}
    >
      <summary>{t('diary.month', { month: name, count: cramps.length })}</summary>
      {isShown && <ul>{cramps.map(children)}</ul>}
    </details>
  );
}
