import { t } from '../../platform/words.ts';

/** "Information, not medical advice", and that no clinician has checked any of it. */
export function Honesty() {
  return (
    <p class="soft">
      <span>{t('says.notAdvice')}</span> <span>{t('says.notReviewed')}</span>
    </p>
  );
}
