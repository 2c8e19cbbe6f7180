import { useId } from 'preact/hooks';
import { readNumber } from '../../domain/readNumber.ts';
import { numberWords } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import { FieldSentence, placeOf } from '../ui/FieldSentence.tsx';
import { useDraft } from './useDraft.ts';
import './NumberField.css';

/** The place of the field in the sentence of a number field. */
export const inField = { field: placeOf('field') };

/** A number as a field shows it, with as many decimals as it may have. */
export const numberInField = (value: number, decimals = 0) =>
  numberWords(value, { useGrouping: false, maximumFractionDigits: decimals });

/** The error of a typed text that is no number; undefined for a number or an empty text. */
export const unreadable = (typed: string) =>
  typed.trim() !== '' && readNumber(typed) === null ? t('field.notANumber', { typed }) : undefined;

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
 * A whole number within bounds, saved once the person has finished typing. Anything else stays in the field with
 * an explanation and is not saved. `type="number"` would hide what it cannot read.
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
  const errorOf = (text: string) => {
    const number = readNumber(text);
    const isRight = Number.isInteger(number) && number! >= bounds.min && number! <= bounds.max;
    return unreadable(text) ?? (isRight ? undefined : error);
  };
  const draft = useDraft(errorOf, (text) => onChange(readNumber(text)!));
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
              class="number-field"
              inputMode="decimal"
              autocomplete="off"
              value={draft.typed ?? numberInField(value)}
              aria-invalid={draft.error !== undefined}
              aria-describedby={`${id}-note`}
              onInput={(event) => draft.type(event.currentTarget.value)}
              {...draft.handlers}
            />
          ),
        }}
      />
      <p id={`${id}-note`} class={draft.error ? 'setting-error' : 'soft'} aria-live="polite">
        {draft.error ?? hint}
      </p>
    </div>
  );
}
