import { useState } from 'preact/hooks';
import { weekdays } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import type { Weekday } from '../../domain/calendar.ts';
import { weekdayName } from '../nudges/nudgeWords.ts';
import '../ui/RadioGroup.css';
import './DaysField.css';

interface DaysFieldProps {
  label: string;
  days: Weekday[];
  /** Gets what becomes of the days that are stored at that moment: another tick may be on its way. */
  onChange: (change: (days: Weekday[]) => Weekday[]) => unknown;
}

/** Weekdays: at least one. */
export function DaysField({ label, days, onChange }: DaysFieldProps) {
  const [isEmpty, setIsEmpty] = useState(false);
  const shown = isEmpty ? [] : days;
  const toggle = (day: Weekday, on: boolean) => {
    setIsEmpty(false);
    return onChange((stored) => {
      const others = isEmpty ? [] : stored.filter((other) => other !== day);
      const chosen = on ? [...others, day].toSorted() : others;
      setIsEmpty(chosen.length === 0);
      return chosen.length > 0 ? chosen : stored;
    });
  };
  return (
    <fieldset class="setting days">
      <legend class="unseen">{label}</legend>
      <span class="setting-name" aria-hidden="true">
        {label}
      </span>
      <span class="radios">
        {weekdays().map((day) => (
          <label key={day} class="radio">
            <input
              type="checkbox"
              aria-label={weekdayName(day, 'long')}
              checked={shown.includes(day)}
              onChange={(event) => toggle(day, event.currentTarget.checked)}
            />
            <span aria-hidden="true">{weekdayName(day, 'short')}</span>
          </label>
        ))}
      </span>
      <p class="setting-error" aria-live="polite">
        {isEmpty && t('error.noDays')}
      </p>
    </fieldset>
  );
}
