import { t } from '../../platform/words.ts';
import type { Stretch } from '../../content/stretches.ts';
import './StopAndAsk.css';

/** When to stop these stretches and who should ask first, each reason once. */
export function StopAndAsk({ stretches }: { stretches: readonly Stretch[] }) {
  const stopIf = new Set(stretches.flatMap((one) => one.stopIf));
  const avoidIf = new Set(stretches.flatMap((one) => one.avoidIf));
  return (
    <details class="card stop-and-ask">
      <summary>{t('learn.stopAndAsk')}</summary>
      <div>
        <p>{t('home.stopIf')}</p>
        <ul>
          {[...stopIf].map((sign) => (
            <li key={sign}>{t(`stopIf.${sign}`)}</li>
          ))}
        </ul>
      </div>
      <div>
        <p>{t('home.avoidIf')}</p>
        <ul>
          {[...avoidIf].map((caution) => (
            <li key={caution}>{t(`avoidIf.${caution}`)}</li>
          ))}
        </ul>
      </div>
      <a href="#safety">{t('learn.howWellKnown')}</a>
    </details>
  );
}
