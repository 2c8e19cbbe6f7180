import { t } from '../../platform/words.ts';
import { HelpCard, signAnchor } from './HelpCard.tsx';

/** They stand beside a cramp of ten minutes, which says so itself. */
const isOther = (anchor: string) => anchor !== signAnchor('overTenMinutes');

/** That nobody has checked the words, then the urgent signs: emergencies first, then those for a doctor today. */
export function UrgentSigns() {
  return (
    <>
      <p class="soft">{t('says.notReviewed')}</p>
      <HelpCard group="emergency" />
      <HelpCard group="today" isFound={isOther} />
    </>
  );
}
