import { useId } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { minutesOfDay } from '../../domain/reminders/index.ts';
import { useDraft } from './useDraft.ts';

interface TimeFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => unknown;
}

/** A time of day, saved once the person has finished typing. An invalid one stays in the field, explained and unsaved. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const id = useId();
  const errorOf = (text: string) => (minutesOfDay(text) === null ? t('error.time') : undefined);
  const draft = useDraft(errorOf, onChange);
  return (
    <div class="setting">
      <label class="setting-name" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="time"
        value={draft.typed ?? value}
        aria-invalid={draft.error !== undefined}
        aria-describedby={`${id}-note`}
        onInput={(event) => draft.type(event.currentTarget.value)}
        {...draft.handlers}
      />
      <p id={`${id}-note`} class="setting-error" aria-live="polite">
        {draft.error}
      </p>
    </div>
  );
}
