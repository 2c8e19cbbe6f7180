import { t } from '../../platform/words.ts';
import { muscleIds, positions, stretchFor } from '../../content/muscles.ts';
import { choose } from '../../state/actions/stretch.ts';
import { choiceItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { Figure } from '../figure/Figure.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { StartButton } from './StartButton.tsx';

interface ReliefCardProps {
  /** Shows the stretch step by step. */
  onHowTo: () => unknown;
}

/** What hurts, and the stretch for it. */
export function ReliefCard({ onHowTo }: ReliefCardProps) {
  const { muscle, position, side } = useStored(choiceItem);
  const stretch = stretchFor(muscle, position);
  return (
    <>
      <RadioGroup
        legend={t('home.muscle')}
        look="pills"
        options={muscleIds.map((id) => ({ id, label: t(`muscle.${id}`) }))}
        chosen={muscle}
        onChoose={(id) => choose({ muscle: id })}
      />
      <section class="card stretch">
        <Figure lit stretch={stretch} side={side} label={t(`stretch.${stretch}.picture`)} />
        <div>
          <h2>{t(`stretch.${stretch}.cue`)}</h2>
          <RadioGroup
            legend={t('home.position')}
            look="segments"
            options={positions.map((id) => ({ id, label: t(`position.${id}`) }))}
            chosen={position}
            onChoose={(id) => choose({ position: id })}
          />
          <button type="button" class="stretch-more" onClick={onHowTo}>
            {t('home.steps')}
          </button>
        </div>
        <StartButton />
      </section>
    </>
  );
}
