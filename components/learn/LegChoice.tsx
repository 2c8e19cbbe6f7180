import { i18n } from '#i18n';
import { sides } from '../../content/muscles.ts';
import { choose } from '../../state/actions/stretch.ts';
import { choiceItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import './LegChoice.css';

/** The leg that the figures show and that a stretch starts with. */
export function LegChoice() {
  const { side } = useStored(choiceItem);
  return (
    <div class="leg-choice">
      <span aria-hidden="true">{i18n.t('learn.side')}</span>
      <RadioGroup
        legend={i18n.t('learn.side')}
        look="segments"
        options={sides.map((id) => ({ id, label: i18n.t(`side.${id}`) }))}
        chosen={side}
        onChoose={(id) => choose({ side: id })}
      />
    </div>
  );
}
