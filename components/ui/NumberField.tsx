import { useId } from 'preact/hooks';
import { useDraft } from './useDraft.ts';

interface NumberFieldProps {
  label: string;
  unit: string;
  value: number;
  bounds: { min: number; max: number };
  /** What to say beside the field while what stands in it is outside the bounds. */
  error: string;
  hint?: string;
  onChange: (value: number) => unknown;
}

/**
 * A whole number within bounds, kept once it is meant. What is out of bounds stays in the field, is explained, and is not
 * kept.
 */
export function NumberField({
  label,
  unit,
  value,
  bounds,
  error,
  hint,
  onChange,
}: NumberFieldProps) {
  const id = useId();
  const isRight = (text: string) => {
    const number = Number(text);
    return text !== '' && Number.isInteger(number) && number >= bounds.min && number <= bounds.max;
  };
  const draft = useDraft(isRight, (text) => onChange(Number(text)));
  const isWrong = draft.typed !== undefined && !isRight(draft.typed);
  return (
    <div class="setting">
      <label class="setting-name" for={id}>
        {label}
      </label>
      <span>
        <input
          id={id}
          type="number"
          min={bounds.min}
          max={bounds.max}
          value={draft.typed ?? value}
          aria-invalid={isWrong}
          aria-describedby={`${id}-note`}
          onInput={(event) => draft.type(event.currentTarget.value)}
          // Its little arrows are not typed.
          onChange={draft.commit}
          {...draft.handlers}
        />{' '}
        {unit}
      </span>
      <p id={`${id}-note`} class={isWrong ? 'setting-error' : 'soft'} aria-live="polite">
        {isWrong ? error : hint}
      </p>
    </div>
  );
}
