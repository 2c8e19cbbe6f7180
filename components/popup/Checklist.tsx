import { i18n } from '#i18n';
import { relief } from '../../content/relief.ts';
import { ticksAt } from '../../domain/checklist.ts';
import { checklistItem, sessionItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { ReliefStep } from './ReliefStep.tsx';
import './Checklist.css';

/** What helps besides the stretch, to tick off in this episode. */
export function Checklist() {
  const ticked = ticksAt(useStored(checklistItem), useStored(sessionItem), Date.now());
  return (
    <ul class="card checklist" aria-label={i18n.t('checklist.title')}>
      {relief.map((statement) => (
        <ReliefStep
          key={statement.id}
          statement={statement}
          ticked={ticked.includes(statement.id)}
        />
      ))}
    </ul>
  );
}
