import { t } from '../../platform/words.ts';
import { sides } from '../../content/muscles.ts';
import { choose } from '../../state/session/actions.ts';
import { choiceItem } from '../../state/session/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';

interface SideChoiceProps {
  legend: string;
  look: 'pills' | 'segments';
  onPicked?: () => unknown;
}

/** The leg that is stretched, or stretched first. */
export function SideChoice(props: SideChoiceProps) {
  const { side } = useStored(choiceItem);
  return (
    <RadioGroup
      {...props}
      // A leg is where a person who looks down at it sees it, whatever the direction of the text.
      isLeftToRight
      options={sides.map((id) => ({ id, label: t(`side.${id}`) }))}
      chosen={side}
      onChoose={(id) => choose({ side: id })}
    />
  );
}
