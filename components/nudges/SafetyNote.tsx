import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { nudgeEvidence, waterSafetyGroups, waterSafetyNotes } from '../../content/waterSafety.ts';
import { useMayNotify } from '../../platform/permissions.ts';
import { declineWaterSafety } from '../../state/settings/actions.ts';
import { acceptNudges, type Place } from '../../state/reminders/actions.ts';
import { Button } from '../ui/Button.tsx';
import { Evidence } from '../evidence/Evidence.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Honesty } from '../evidence/Honesty.tsx';
import './SafetyNote.css';

interface SafetyNoteProps {
  place: Place;
  onClose: () => unknown;
}

/** Who should not be nudged to drink, and the question that comes before the first nudge. */
export function SafetyNote({ place, onClose }: SafetyNoteProps) {
  const [declined, setDeclined] = useState(false);
  const mayNotify = useMayNotify();
  if (declined)
    return (
      <section class="card stack-close safety">
        <Heading key="answer">{t('waterSafety.answer')}</Heading>
        <Button onClick={onClose}>{t('app.back')}</Button>
      </section>
    );
  return (
    <section class="card stack-close safety">
      <Heading>{t('waterSafety.title')}</Heading>
      <p class="soft">{t('waterSafety.truth')}</p>
      <p class="soft">
        {t('waterSafety.claim')}
        {nudgeEvidence.map((statement) => (
          <Evidence key={statement.id} statement={statement} />
        ))}
      </p>
      <p>{t('waterSafety.intro')}</p>
      <ul>
        {waterSafetyGroups.map(({ id }) => (
          <li key={id}>{t(`waterSafety.group.${id}`)}</li>
        ))}
      </ul>
      {place === 'popup' && mayNotify === false && <p class="soft">{t('waterSafety.asksNext')}</p>}
      <div class="safety-buttons">
        <Button
          onClick={() => {
            setDeclined(true);
            return declineWaterSafety();
          }}
        >
          {t('waterSafety.anyOrUnsure')}
        </Button>
        <Button
          look="brand"
          onClick={() => {
            onClose();
            return acceptNudges(place);
          }}
        >
          {t('waterSafety.none')}
        </Button>
        {/* In the popup, its header leads back. */}
        {place === 'tab' && <Button onClick={onClose}>{t('app.back')}</Button>}
      </div>
      {waterSafetyNotes.map(({ id }) => (
        <p key={id} class="soft">
          {t(`waterSafety.note.${id}`)}
        </p>
      ))}
      <Honesty />
    </section>
  );
}
