import { useId, useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { clotSteps, type ReliefId } from '../../content/relief.ts';
import type { Statement } from '../../content/statement.ts';
import { tickStep } from '../../state/actions/stretch.ts';
import { Evidence } from './lazyViews.ts';

interface ReliefStepProps {
  statement: Statement<ReliefId>;
  ticked: boolean;
  /** Shows the signs of a clot. */
  onClotSigns: () => unknown;
}

/** One thing that may help, to tick off; its aside opens the limits and the evidence. */
export function ReliefStep({ statement, ticked, onClotSigns }: ReliefStepProps) {
  const { id } = statement;
  const [isOpen, setIsOpen] = useState(false);
  const noteId = useId();
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={ticked}
          onChange={(event) => tickStep(id, event.currentTarget.checked)}
        />
        <span>{t(`relief.${id}.label`)}</span>
      </label>
      <button
        type="button"
        class="checklist-aside"
        aria-expanded={isOpen}
        aria-controls={noteId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t(`relief.${id}.aside`)}
      </button>
      <div id={noteId} class="checklist-note" hidden={!isOpen}>
        {isOpen && (
          <>
            <p>
              {t(`relief.${id}.note`)}{' '}
              {clotSteps.includes(id) && (
                <button type="button" class="checklist-clot" onClick={onClotSigns}>
                  {t('checklist.howToTell')}
                </button>
              )}
            </p>
            <Evidence statement={statement} />
          </>
        )}
      </div>
    </li>
  );
}
