import { reviews } from '../../content/reviews.ts';
import { t } from '../../platform/words.ts';

/** "Information, not medical advice", and whether a clinician has reviewed any of it. */
export function Honesty() {
  return (
    <p class="soft">
      <span>{t('says.notAdvice')}</span>{' '}
      <span>{t(reviews.length === 0 ? 'says.notReviewed' : 'says.partlyReviewed')}</span>
    </p>
  );
}
