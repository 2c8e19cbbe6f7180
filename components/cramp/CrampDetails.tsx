import { t } from '../../platform/words.ts';
import { activities, type Cramp } from '../../domain/diary/cramp.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { NoteField } from './NoteField.tsx';
import { ScaleField } from './ScaleField.tsx';
import './CrampDetails.css';

/** What can be added to a cramp, all of it optional. */
export type Details = Pick<Cramp, 'severity' | 'sleepDisturbed' | 'activity' | 'note'>;

interface CrampDetailsProps {
  details: Details;
  onChange: (part: Partial<Details>) => unknown;
}

/** How bad, how much sleep it cost, what the person was doing, and a note. */
export function CrampDetails({ details, onChange }: CrampDetailsProps) {
  return (
    <div class="cramp-details">
      <ScaleField
        label={t('cramp.severity')}
        hint={t('cramp.severityHint')}
        value={details.severity}
        onChange={(severity) => onChange({ severity })}
      />
      <ScaleField
        label={t('cramp.sleepDisturbed')}
        hint={t('cramp.sleepHint')}
        value={details.sleepDisturbed}
        onChange={(sleepDisturbed) => onChange({ sleepDisturbed })}
      />
      <ChoiceField
        label={t('cramp.activity')}
        options={activities.map((id) => ({ id, label: t(`cramp.activities.${id}`) }))}
        chosen={details.activity}
        onChoose={(activity) => onChange({ activity })}
      />
      <NoteField value={details.note} onChange={(note) => onChange({ note })} />
    </div>
  );
}
