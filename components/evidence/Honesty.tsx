import { t } from '../../platform/words.ts';

/** "Information, not medical advice", and whether a clinician has reviewed it. */
export function Honesty() {
  return (
    <p class="soft">
      <span>{t('says.notAdvice')}</span> <span>{t('says.notReviewed')}</span>
    </p>
  );
}
