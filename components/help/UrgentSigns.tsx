import { t } from '../../platform/words.ts';
import { HelpCard } from './HelpCard.tsx';

/** That nobody has checked the words, then the urgent signs: emergencies first, then those for a doctor today. */
export function UrgentSigns() {
  return (
    <>
      <p class="soft">{t('says.notReviewed')}</p>
      <HelpCard group="emergency" />
      <HelpCard group="today" />
    </>
  );
}
