import { t } from '../../platform/words.ts';
import { muscleIds, positions } from '../../content/muscles.ts';
import { choose } from '../../state/session/actions.ts';
import { choiceItem } from '../../state/session/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Heading } from '../ui/Heading.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { SideChoice } from '../session/SideChoice.tsx';
import { StartButton } from './StartButton.tsx';

/** All there is to choose about a cramp. A click on a choice closes it; arrow keys go from one to the next. */
export function CrampChoice({ onClose }: { onClose: () => unknown }) {
  const { muscle, position } = useStored(choiceItem);
  return (
    <section class="card cramp-choice">
      <Heading>{t('home.where')}</Heading>
      <button type="button" class="change" onClick={onClose}>
        {t('result.done')}
      </button>
      <SideChoice legend={t('home.side')} look="pills" onPicked={onClose} />
      <RadioGroup
        legend={t('home.muscle')}
        look="pills"
        options={muscleIds.map((id) => ({ id, label: t(`muscle.${id}`) }))}
        chosen={muscle}
        onChoose={(id) => choose({ muscle: id })}
        onPicked={onClose}
      />
      <RadioGroup
        legend={t('home.position')}
        look="pills"
        options={positions.map((id) => ({ id, label: t(`position.${id}`) }))}
        chosen={position}
        onChoose={(id) => choose({ position: id })}
        onPicked={onClose}
      />
      <StartButton />
    </section>
  );
}
