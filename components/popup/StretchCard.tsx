import { t } from '../../platform/words.ts';
import { sides } from '../../content/muscles.ts';
import type { Choice } from '../../domain/session/index.ts';
import { choose } from '../../state/actions/stretch.ts';
import { choiceItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { RoutineCard } from './lazyViews.ts';
import { ReliefCard } from './ReliefCard.tsx';
import './StretchCard.css';

interface StretchCardProps {
  /** The mode that is shown; the chosen one may still be loading. */
  mode: Choice['mode'];
  /** Shows the stretch step by step. */
  onHowTo: () => unknown;
  /** Lets the person put their own routine together. */
  onOwnRoutine: () => unknown;
}

const modes = ['relief', 'routine'] as const;

/** A cramp now or a routine, which leg, and the one big button. */
export function StretchCard({ mode, onHowTo, onOwnRoutine }: StretchCardProps) {
  const { mode: chosenMode, side } = useStored(choiceItem);
  return (
    <>
      <div class="choice">
        <RadioGroup
          legend={t('home.mode')}
          look="segments"
          options={modes.map((id) => ({ id, label: t(`mode.${id}`) }))}
          chosen={chosenMode}
          onChoose={(id) => choose({ mode: id })}
        />
        <RadioGroup
          legend={t('home.side')}
          look="segments"
          options={sides.map((id) => ({ id, label: t(`side.${id}`) }))}
          chosen={side}
          onChoose={(id) => choose({ side: id })}
        />
      </div>
      {mode === 'relief' ? (
        <ReliefCard onHowTo={onHowTo} />
      ) : (
        <RoutineCard onHowTo={onHowTo} onOwnRoutine={onOwnRoutine} />
      )}
    </>
  );
}
