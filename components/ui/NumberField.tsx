import { useId } from 'preact/hooks';
import { FieldSentence, placeOf } from './FieldSentence.tsx';
import { useDraft } from './useDraft.ts';

/** Where the sentence of a number field has its field. */
export const inField = { field: placeOf('field') };

interface NumberFieldProps {
  label: string;
  /** What the number means, with the field at its place: {@link inField}. */
  sentence: string;
  value: number;
  bounds: { min: number; max: number };
  /** The message shown while the typed number is out of bounds. */
  error: string;
  hint?: string;
  onChange: (value: number) => unknown;
}

/**
 * A whole number within bounds, saved once the person has finished typing. One out of bounds stays in the field with an
 * explanation and is not saved.
 */
export function NumberField({
  label,
  sentence,
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
      <FieldSentence
        words={sentence}
        fields={{
          field: (
            <input
              id={id}
              type="number"
              min={bounds.min}
              max={bounds.max}
              value={draft.typed ?? value}
              aria-invalid={isWrong}
              aria-describedby={`${id}-note`}
              onInput={(event) => draft.type(event.currentTarget.value)}
              // The spin buttons change it without typing.
              onChange={draft.commit}
              {...draft.handlers}
            />
          ),
        }}
      />
      <p id={`${id}-note`} class={isWrong ? 'setting-error' : 'soft'} aria-live="polite">
        {isWrong ? error : hint}
      </p>
    </div>
  );
}
