import { Fragment } from 'preact';
import { t } from '../../platform/words.ts';
import { reliefIds, type ReliefId } from '../../content/relief.ts';
import { ticksAt } from '../../domain/checklist.ts';
import { checklistItem, sessionItem } from '../../state/session/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Button } from '../ui/Button.tsx';
import { useNow } from '../ui/useNow.ts';
import { stretchActions } from './lazyViews.ts';
import './Checklist.css';

interface ChecklistProps {
  /** Shows how long, with what and when not. */
  onMore: () => unknown;
}

const tick = async (id: ReliefId, isTicked: boolean) =>
  (await stretchActions()).tickStep(id, isTicked);

/** The relief steps to tick off in this episode, with a warning above rubbing and warmth. */
export function Checklist({ onMore }: ChecklistProps) {
  const nowMs = useNow();
  const ticked = ticksAt(useStored(checklistItem), useStored(sessionItem), nowMs);
  return (
    <ul class="card checklist" aria-label={t('checklist.title')}>
      {reliefIds.map((id) => (
        <Fragment key={id}>
          {id === 'rub' && (
            <li class="checklist-warning">
              {t('checklist.swollenLeg')}{' '}
              <Button look="link" onClick={onMore}>
                {t('checklist.more')}
              </Button>
            </li>
          )}
          <li>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(id)}
                onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
              />
              <span>{t(`relief.${id}.label`)}</span>
            </label>
          </li>
        </Fragment>
      ))}
    </ul>
  );
}
