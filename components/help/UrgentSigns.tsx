import { helpSigns } from '../../content/help.ts';
import { t } from '../../platform/words.ts';
import { Button } from '../ui/Button.tsx';
import { EmergencyNumbers } from './EmergencyNumbers.tsx';
import './HelpCard.css';

/** The signs to call the emergency number for, each in a few words that unfold, and the way to all others. */
export function UrgentSigns({ onMore }: { onMore: () => unknown }) {
  return (
    <section class="card help help-emergency">
      <EmergencyNumbers as="h2" />
      {helpSigns.emergency.map((sign) => (
        <details key={sign.id}>
          <summary>{t(`help.sign.${sign.id}.name`)}</summary>
          <p>{t(`help.sign.${sign.id}.sign`)}</p>
          <p class="soft">
            {t(`help.sign.${sign.id}.mayBe`)}{' '}
            {!('onlyCall' in sign) && t(`help.sign.${sign.id}.action`)}
          </p>
        </details>
      ))}
      <Button look="link" onClick={onMore}>
        {t('help.more')}
      </Button>
    </section>
  );
}
