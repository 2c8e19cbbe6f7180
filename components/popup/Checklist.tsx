import { Fragment } from 'preact';
import { t } from '../../platform/words.ts';
import { relief } from '../../content/relief.ts';
import { ticksAt } from '../../domain/checklist.ts';
import { checklistItem, sessionItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { ReliefStep } from './ReliefStep.tsx';
import { useNow } from '../ui/useNow.ts';
import './Checklist.css';

interface ChecklistProps {
  /** Shows the signs of a clot. */
  onClotSigns: () => unknown;
}

/** The relief steps to tick off in this episode, with a warning above rubbing and warmth. */
export function Checklist({ onClotSigns }: ChecklistProps) {
  const nowMs = useNow();
  const ticked = ticksAt(useStored(checklistItem), useStored(sessionItem), nowMs);
  return (
    <ul class="card checklist" aria-label={t('checklist.title')}>
      {relief.map((statement) => (
        <Fragment key={statement.id}>
          {statement.id === 'rub' && (
            <li class="checklist-warning">
              <button type="button" onClick={onClotSigns}>
                {t('checklist.swollenLeg')}
              </button>
            </li>
          )}
          <ReliefStep
            statement={statement}
            ticked={ticked.includes(statement.id)}
            onClotSigns={onClotSigns}
          />
        </Fragment>
      ))}
    </ul>
  );
}
