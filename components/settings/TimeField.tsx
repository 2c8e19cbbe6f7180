import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import { minutesOfDay } from '../../domain/hours.ts';

interface TimeFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => unknown;
}

/** A time of day. What is none stays in the field, is explained, and is not kept. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  return (
    <div class="setting">
      <label class="setting-name" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="time"
        value={draft ?? value}
        aria-invalid={draft !== undefined}
        aria-describedby={`${id}-note`}
        onInput={({ currentTarget: { value: text } }) => {
          const isRight = minutesOfDay(text) !== null;
          setDraft(isRight ? undefined : text);
          if (isRight) void onChange(text);
        }}
      />
      <p id={`${id}-note`} class="setting-error" aria-live="polite">
        {draft !== undefined && i18n.t('error.time')}
      </p>
    </div>
  );
}
