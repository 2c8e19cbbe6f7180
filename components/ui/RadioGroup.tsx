import { useId } from 'preact/hooks';
import './RadioGroup.css';

interface RadioGroupProps<Id extends string> {
  /** The group's accessible name. */
  legend: string;
  options: readonly { id: Id; label: string }[];
  /** Null before the first choice. */
  chosen: Id | null;
  onChoose: (id: Id) => unknown;
  /** Called after a click, even on the option that is already chosen; not after arrow keys. */
  onPicked?: () => unknown;
  look: 'pills' | 'segments';
  /** Whether the options keep their order from left to right in every language. */
  isLeftToRight?: boolean;
}

/** A choice of one among a few, as native radio buttons: arrow keys move the choice. */
export function RadioGroup<Id extends string>({
  legend,
  options,
  chosen,
  onChoose,
  onPicked,
  look,
  isLeftToRight,
}: RadioGroupProps<Id>) {
  const name = useId();
  return (
    <fieldset
      class={`radios radios-${look}`}
      role="radiogroup"
      dir={isLeftToRight ? 'ltr' : undefined}
    >
      <legend class="unseen">{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id} class="radio">
          <input
            type="radio"
            name={name}
            checked={id === chosen}
            onChange={() => onChoose(id)}
            onClick={({ detail }) => {
              // A click by a key has no detail. The change event comes after the click, and its input must still be there.
              if (detail > 0 && onPicked) setTimeout(onPicked);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
