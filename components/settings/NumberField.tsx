import { useId, useState } from 'preact/hooks';

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

/** A whole number within bounds. What is out of bounds stays in the field, is explained, and is not kept. */
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
  const [draft, setDraft] = useState<string>();
  const isWrong = draft !== undefined;
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
          value={draft ?? value}
          aria-invalid={isWrong}
          aria-describedby={`${id}-note`}
          onInput={({ currentTarget: { value: text, valueAsNumber: number } }) => {
            const isRight =
              Number.isInteger(number) && number >= bounds.min && number <= bounds.max;
            setDraft(isRight ? undefined : text);
            if (isRight) void onChange(number);
          }}
        />{' '}
        {unit}
      </span>
      <p id={`${id}-note`} class={isWrong ? 'setting-error' : 'soft'} aria-live="polite">
        {isWrong ? error : hint}
      </p>
    </div>
  );
}
