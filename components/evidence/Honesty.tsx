import { i18n } from '#i18n';

/** What these words are not, wherever medical words are read. */
export function Honesty() {
  return (
    <p class="soft">
      {i18n.t('says.notAdvice')} {i18n.t('says.notReviewed')}
    </p>
  );
}
