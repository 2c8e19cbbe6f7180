import { i18n } from '#i18n';
import { muscleIds } from '../../content/muscles.ts';
import { ownRoutineBounds } from '../../content/routines.ts';
import { chooseOwn, chooseOwnMuscle } from '../../state/actions/stretch.ts';
import { choiceItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Switch } from '../ui/Switch.tsx';
import './OwnRoutineView.css';

/** Puts a routine together: which muscles, how long, how often, one leg or both. */
export function OwnRoutineView({ onClose }: { onClose: () => unknown }) {
  const { own } = useStored(choiceItem);
  return (
    <section class="card own-routine">
      <Heading>{i18n.t('routine.own.name')}</Heading>
      <fieldset>
        <legend class="unseen">{i18n.t('home.muscle')}</legend>
        {muscleIds.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={own.muscles.includes(id)}
              // The last muscle cannot be removed.
              disabled={own.muscles.length === 1 && own.muscles.includes(id)}
              onChange={(event) => chooseOwnMuscle(id, event.currentTarget.checked)}
            />
            {i18n.t(`muscle.${id}`)}
          </label>
        ))}
      </fieldset>
      <p class="soft">{i18n.t('routine.own.least')}</p>
      <NumberField
        label={i18n.t('settings.holdFor')}
        unit={i18n.t('settings.seconds')}
        value={own.holdSeconds}
        bounds={ownRoutineBounds.holdSeconds}
        error={i18n.t('error.routineSeconds')}
        onChange={(holdSeconds) => chooseOwn({ holdSeconds })}
      />
      <NumberField
        label={i18n.t('routine.own.rounds')}
        unit={i18n.t('routine.own.times')}
        value={own.rounds}
        bounds={ownRoutineBounds.rounds}
        error={i18n.t('error.routineRounds')}
        onChange={(rounds) => chooseOwn({ rounds })}
      />
      <Switch
        label={i18n.t('routine.own.bothSides')}
        on={own.bothSides}
        onToggle={(bothSides) => chooseOwn({ bothSides })}
      />
      <Button look="brand" onClick={onClose}>
        {i18n.t('result.done')}
      </Button>
    </section>
  );
}
