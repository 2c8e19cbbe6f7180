import { useId } from 'preact/hooks';
import { numberWords } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import { scale } from '../../domain/diary/cramp.ts';
import '../ui/RadioGroup.css';
import './ScaleField.css';

interface ScaleFieldProps {
  label: string;
  /** What its two ends mean. */
  hint: string;
  /** Null: not recorded. */
  value: number | null;
  onChange: (value: number | null) => unknown;
}

const marks = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index);

/** A mark from 0 to 10, or none: native radio buttons in a row. */
export function ScaleField({ label, hint, value, onChange }: ScaleFieldProps) {
  const id = useId();
  return (
    <fieldset class="scale-field" role="radiogroup" aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <div class="scale-marks">
        {[null, ...marks].map((mark) => (
          <label key={mark} class="radio">
            <input
              type="radio"
              name={id}
              checked={mark === value}
              aria-label={mark === null ? t('cramp.notRecorded') : undefined}
              onChange={() => onChange(mark)}
            />
            <span aria-hidden={mark === null}>{mark === null ? '–' : numberWords(mark)}</span>
          </label>
        ))}
      </div>
      <small id={`${id}-hint`} class="soft">
        {hint}
      </small>
    </fieldset>
  );
}
