import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import { minutesOfDay } from '../../domain/hours.ts';

interface HoursFieldProps {
  /** What the hours are for, to a screen reader. */
  legend: string;
  fromLabel: string;
  toLabel: string;
  from: string;
  to: string;
  onChange: (hours: { from: string; to: string }) => unknown;
}

/** Hours from one time of day to another, over midnight too. */
export function HoursField({ legend, fromLabel, toLabel, from, to, onChange }: HoursFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<{ from: string; to: string }>();
  const shown = draft ?? { from, to };
  const error = draft && hoursError(draft);
  const change = (part: Partial<typeof shown>) => {
    const hours = { ...shown, ...part };
    const isRight = hoursError(hours) === undefined;
    setDraft(isRight ? undefined : hours);
    if (isRight) void onChange(hours);
  };
  const field = (end: 'from' | 'to', label: string) => (
    <input
      type="time"
      aria-label={label}
      value={shown[end]}
      aria-invalid={error !== undefined}
      aria-describedby={`${id}-note`}
      onInput={(event) => change({ [end]: event.currentTarget.value })}
    />
  );
  return (
    <fieldset class="setting">
      <legend class="unseen">{legend}</legend>
      <span class="setting-name">{i18n.t('settings.between')}</span>
      <span>
        {field('from', fromLabel)} {i18n.t('settings.and')} {field('to', toLabel)}
      </span>
      <p id={`${id}-note`} class="setting-error" aria-live="polite">
        {error}
      </p>
    </fieldset>
  );
}

function hoursError({ from, to }: { from: string; to: string }): string | undefined {
  if (minutesOfDay(from) === null || minutesOfDay(to) === null) return i18n.t('error.time');
  return from === to ? i18n.t('error.sameTimes') : undefined;
}
