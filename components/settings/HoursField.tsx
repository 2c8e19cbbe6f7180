import { useId } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { minutesOfDay } from '../../domain/reminders/index.ts';
import { FieldSentence, placeOf } from '../ui/FieldSentence.tsx';
import { useDraft } from '../page/useDraft.ts';

interface Hours {
  from: string;
  to: string;
}

interface HoursFieldProps extends Hours {
  /** What the hours are for, to a screen reader. */
  legend: string;
  fromLabel: string;
  toLabel: string;
  /** Gets the ends that were changed. */
  onChange: (changed: Partial<Hours>) => unknown;
}

/** Hours from one time of day to another, over midnight too, kept once they are meant. */
export function HoursField({ legend, fromLabel, toLabel, from, to, onChange }: HoursFieldProps) {
  const id = useId();
  const errorOf = (changed: Partial<Hours>) => hoursError({ from, to, ...changed });
  const draft = useDraft(errorOf, onChange);
  const shown = { from, to, ...draft.typed };
  const field = (end: 'from' | 'to', label: string) => (
    <input
      type="time"
      aria-label={label}
      value={shown[end]}
      aria-invalid={draft.error !== undefined}
      aria-describedby={`${id}-note`}
      onInput={(event) => draft.type({ ...draft.typed, [end]: event.currentTarget.value })}
      {...draft.handlers}
    />
  );
  return (
    <fieldset class="setting">
      <legend class="unseen">{legend}</legend>
      {/* A legend cannot stand in a row. */}
      <span class="setting-name" aria-hidden="true">
        {legend}
      </span>
      <FieldSentence
        words={t('settings.between', { from: placeOf('from'), to: placeOf('to') })}
        fields={{ from: field('from', fromLabel), to: field('to', toLabel) }}
      />
      <p id={`${id}-note`} class="setting-error" aria-live="polite">
        {draft.error}
      </p>
    </fieldset>
  );
}

function hoursError({ from, to }: Hours): string | undefined {
  if (minutesOfDay(from) === null || minutesOfDay(to) === null) return t('error.time');
  return from === to ? t('error.sameTimes') : undefined;
}
