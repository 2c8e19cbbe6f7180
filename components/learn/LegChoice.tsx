import { t } from '../../platform/words.ts';
import { sides } from '../../content/muscles.ts';
import { choose } from '../../state/session/actions.ts';
import { choiceItem } from '../../state/session/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import './LegChoice.css';

/** The leg that the figures show and that a stretch starts with. */
export function LegChoice() {
  const { side } = useStored(choiceItem);
  return (
    <div class="leg-choice unprinted">
      <span aria-hidden="true">{t('learn.side')}</span>
      <RadioGroup
        legend={t('learn.side')}
        look="segments"
        options={sides.map((id) => ({ id, label: t(`side.${id}`) }))}
        chosen={side}
        onChoose={(id) => choose({ side: id })}
      />
    </div>
  );
}
