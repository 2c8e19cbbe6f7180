import { useId } from 'preact/hooks';
import './RadioGroup.css';

interface RadioGroupProps<Id extends string> {
  /** The group's accessible name. */
  legend: string;
  options: readonly { id: Id; label: string }[];
  /** Null: none yet. */
  chosen: Id | null;
  onChoose: (id: Id) => unknown;
  look: 'pills' | 'segments';
}

/** A choice of one among a few, as native radio buttons: arrow keys move the choice. */
export function RadioGroup<Id extends string>({
  legend,
  options,
  chosen,
  onChoose,
  look,
}: RadioGroupProps<Id>) {
  const name = useId();
  return (
    <fieldset class={`radios radios-${look}`} role="radiogroup">
      <legend class="unseen">{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id} class="radio">
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
