import { i18n } from '#i18n';
import { muscleIds, positions, sides, stretchFor } from '../../content/muscles.ts';
import { choose, startStretch } from '../../state/actions/stretch.ts';
import { choiceItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { Button } from '../Button.tsx';
import { Figure } from '../Figure.tsx';
import { RadioGroup } from '../RadioGroup.tsx';
import './StretchCard.css';

interface StretchCardProps {
  /** Shows the stretch step by step. */
  onHowTo: () => unknown;
}

/** What hurts, the stretch for it, and the one big button. */
export function StretchCard({ onHowTo }: StretchCardProps) {
  const { muscle, position, side } = useStored(choiceItem);
  const stretch = stretchFor(muscle, position);
  return (
    <>
      <div class="choice">
        <RadioGroup
          legend={i18n.t('home.muscle')}
          look="pills"
          options={muscleIds.map((id) => ({ id, label: i18n.t(`muscle.${id}`) }))}
          chosen={muscle}
          onChoose={(id) => choose({ muscle: id })}
        />
        <RadioGroup
          legend={i18n.t('home.side')}
          look="segments"
          options={sides.map((id) => ({ id, label: i18n.t(`side.${id}`) }))}
          chosen={side}
          onChoose={(id) => choose({ side: id })}
        />
      </div>
      <section class="card stretch">
        <Figure
          lit
          stretch={stretch}
          side={side}
          label={i18n.t(`stretch.${stretch}.picture` as never)}
        />
        <div>
          <h2>{i18n.t(`stretch.${stretch}.cue`)}</h2>
          <RadioGroup
            legend={i18n.t('home.position')}
            look="segments"
            options={positions.map((id) => ({ id, label: i18n.t(`position.${id}`) }))}
            chosen={position}
            onChoose={(id) => choose({ position: id })}
          />
          <button type="button" class="stretch-steps" onClick={onHowTo}>
            {i18n.t('home.steps')}
          </button>
        </div>
        <Button look="brand" large focused onClick={startStretch}>
          {i18n.t('home.start')}
        </Button>
      </section>
    </>
  );
}
