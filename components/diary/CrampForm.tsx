import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { muscleIds } from '../../content/muscles.ts';
import { reliefIds } from '../../content/relief.ts';
import { t } from '../../platform/words.ts';
import { crampSides, durationBounds, type Cramp } from '../../domain/diary/cramp.ts';
import { readNumber } from '../../domain/readNumber.ts';
import { saveCramp } from '../../state/diary/actions.ts';
import { ChoiceField } from '../cramp/ChoiceField.tsx';
import { CrampDetails } from '../cramp/CrampDetails.tsx';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Tick } from '../ui/Tick.tsx';
import { numberInField, unreadable } from '../page/NumberField.tsx';
import { clockOf, momentOf } from './clockFields.ts';
import './CrampForm.css';

interface CrampFormProps {
  /** The initial values. */
  cramp: Cramp;
  /** Whether it is in the diary already. */
  isSaved: boolean;
  /** How often unsaved changes kept another cramp from opening; each time the form says so. */
  interruptions: number;
  /** Called on every input. */
  onWrite: () => unknown;
  onClose: (how: 'saved' | 'cancelled') => unknown;
}

const minuteSeconds = 60;

/** Adds or edits a cramp of any day. Nothing is stored before *Save*. */
export function CrampForm({
  cramp: before,
  isSaved,
  interruptions,
  onWrite,
  onClose,
}: CrampFormProps) {
  const id = useId();
  const [cramp, setCramp] = useState(before);
  const [clock, setClock] = useState(clockOf(before));
  const [minutes, setMinutes] = useState(minutesOf(before));
  const [error, setError] = useState<{ of: 'day' | 'minutes'; words: string }>();
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    if (interruptions > 0) form.current?.focus();
  }, [interruptions]);
  useEffect(() => {
    // The field may be above the window.
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  const change = (part: Partial<Cramp>) => setCramp((current) => ({ ...current, ...part }));
  const save = async () => {
    const moment = momentOf(clock, before, Date.now());
    if (!moment) return setError({ of: 'day', words: t('diary.errorDay') });
    const durationSeconds = secondsOf(minutes, before);
    if (durationSeconds === undefined)
      return setError({ of: 'minutes', words: unreadable(minutes) ?? t('diary.errorMinutes') });
    await saveCramp({ ...cramp, ...moment, durationSeconds }, isSaved ? before : undefined);
    return onClose('saved');
  };
  const yesNo = (['yes', 'no'] as const).map((answer) => ({
    id: answer,
    label: t(`cramp.${answer}`),
  }));
  return (
    <section ref={form} class="card cramp-form" tabIndex={-1} onInput={onWrite}>
      <Heading>{t(isSaved ? 'diary.editTitle' : 'diary.addTitle')}</Heading>
      <p class="cramp-error" role="alert">
        {interruptions > 0 && t('diary.finishFirst')}
      </p>
      <div class="cramp-when">
        {(['date', 'time'] as const).map((part) => (
          <label key={part}>
            <span>{t(`cramp.${part}`)}</span>
            <input
              type={part}
              value={clock[part]}
              aria-invalid={error?.of === 'day'}
              aria-describedby={`${id}-error`}
              onInput={({ currentTarget: { value } }) => setClock({ ...clock, [part]: value })}
            />
          </label>
        ))}
        <label>
          <span>{t('cramp.minutes')}</span>
          <input
            class="number-field"
            inputMode="decimal"
            autocomplete="off"
            value={minutes}
            aria-invalid={error?.of === 'minutes'}
            aria-describedby={`${id}-error`}
            onInput={({ currentTarget: { value } }) => setMinutes(value)}
          />
        </label>
      </div>
      <p id={`${id}-error`} class="cramp-error" role="alert">
        {error?.words}
      </p>
      <ChoiceField
        label={t('cramp.muscle')}
        options={muscleIds.map((muscle) => ({ id: muscle, label: t(`muscle.${muscle}`) }))}
        chosen={cramp.muscle}
        onChoose={(muscle) => change({ muscle })}
      />
      <ChoiceField
        label={t('cramp.side')}
        options={crampSides.map((side) => ({ id: side, label: t(`cramp.sides.${side}`) }))}
        chosen={cramp.side}
        onChoose={(side) => change({ side })}
      />
      <CrampDetails details={cramp} onChange={change} />
      {(['soreAfterwards', 'distressing'] as const).map((question) => (
        <ChoiceField
          key={question}
          label={t(`cramp.${question}`)}
          options={yesNo}
          chosen={answerId(cramp[question])}
          onChoose={(answer) => change({ [question]: answer && answer === 'yes' })}
        />
      ))}
      <fieldset class="cramp-done">
        <legend>{t('cramp.done')}</legend>
        {reliefIds.map((step) => (
          <Tick
            key={step}
            label={t(`cramp.did.${step}`)}
            isOn={cramp.done.includes(step)}
            onChange={(isOn) =>
              change({
                done: reliefIds.filter((one) => (one === step ? isOn : cramp.done.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      <div class="buttons buttons-last">
        <Button onClick={() => onClose('cancelled')}>{t('diary.cancel')}</Button>
        <Button look="brand" onClick={save}>
          {t('diary.save')}
        </Button>
      </div>
    </section>
  );
}

const answerId = (answer: boolean | null) => (answer === null ? null : answer ? 'yes' : 'no');

/** The minutes of a cramp as a field shows them, with at most one decimal. */
const minutesOf = ({ durationSeconds }: Cramp) =>
  durationSeconds === null ? '' : numberInField(durationSeconds / minuteSeconds, 1);

/** The seconds in a field of minutes; null if it is empty, undefined if it is invalid. */
function secondsOf(minutes: string, before: Cramp): number | null | undefined {
  if (minutes === minutesOf(before)) return before.durationSeconds;
  if (minutes.trim() === '') return null;
  const seconds = Math.round((readNumber(minutes) ?? NaN) * minuteSeconds);
  return seconds >= durationBounds.min && seconds <= durationBounds.max ? seconds : undefined;
}
