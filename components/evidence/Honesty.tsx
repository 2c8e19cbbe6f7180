import { i18n } from '#i18n';

/** "Information, not medical advice", and whether a clinician has reviewed it. */
export function Honesty() {
  return (
    <p class="soft">
      {i18n.t('says.notAdvice')} {i18n.t('says.notReviewed')}
    </p>
  );
}
