import { t } from '../../platform/words.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import './CrampDetails.css';

interface ChoiceFieldProps<Id extends string> {
  label: string;
  options: readonly { id: Id; label: string }[];
  /** Null: not recorded. */
  chosen: Id | null;
  onChoose: (id: Id | null) => unknown;
}

const none = 'none';

/** A choice of one among a few, or none of them, with its name above it. */
export function ChoiceField<Id extends string>({
  label,
  options,
  chosen,
  onChoose,
}: ChoiceFieldProps<Id>) {
  return (
    <div class="choice-field">
      <span aria-hidden="true">{label}</span>
      <RadioGroup<Id | typeof none>
        legend={label}
        options={[...options, { id: none, label: t('cramp.notRecorded') }]}
        chosen={chosen ?? none}
        onChoose={(id) => onChoose(id === none ? null : id)}
        look="pills"
      />
    </div>
  );
}
