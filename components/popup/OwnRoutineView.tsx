import { t } from '../../platform/words.ts';
import { muscleIds } from '../../content/muscles.ts';
import { ownRoutineBounds } from '../../content/routines.ts';
import { chooseOwn, chooseOwnMuscle } from '../../state/session/actions.ts';
import { choiceItem } from '../../state/session/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';
import { inField, NumberField } from '../page/NumberField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { Tick } from '../ui/Tick.tsx';
import './OwnRoutineView.css';

/** Puts a routine together: which muscles, how long, how often, one leg or both. */
export function OwnRoutineView({ onClose }: { onClose: () => unknown }) {
  const { own } = useStored(choiceItem);
  return (
    <section class="card stack-close own-routine">
      <Heading>{t('routine.own.name')}</Heading>
      <fieldset>
        <legend class="unseen">{t('home.muscle')}</legend>
        {muscleIds.map((id) => (
          <Tick
            key={id}
            label={t(`muscle.${id}`)}
            isOn={own.muscles.includes(id)}
            // The last muscle cannot be removed.
            disabled={own.muscles.length === 1 && own.muscles.includes(id)}
            onChange={(isOn) => chooseOwnMuscle(id, isOn)}
          />
        ))}
      </fieldset>
      <p class="soft">{t('routine.own.least')}</p>
      <NumberField
        label={t('routine.own.holdFor')}
        sentence={t('routine.own.seconds', inField)}
        value={own.holdSeconds}
        bounds={ownRoutineBounds.holdSeconds}
        error={t('routine.own.secondsError')}
        onChange={(holdSeconds) => chooseOwn({ holdSeconds })}
      />
      <NumberField
        label={t('routine.own.rounds')}
        sentence={t('routine.own.times', inField)}
        value={own.rounds}
        bounds={ownRoutineBounds.rounds}
        error={t('routine.own.roundsError')}
        onChange={(rounds) => chooseOwn({ rounds })}
      />
      <Switch
        label={t('routine.own.bothSides')}
        on={own.bothSides}
        onToggle={(bothSides) => chooseOwn({ bothSides })}
      />
      <Button look="brand" onClick={onClose}>
        {t('result.done')}
      </Button>
    </section>
  );
}
