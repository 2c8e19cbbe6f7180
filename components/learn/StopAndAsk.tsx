import { i18n } from '#i18n';
import type { Stretch } from '../../content/stretches.ts';
import './StopAndAsk.css';

/** When to stop these stretches and who should ask first, each reason once. */
export function StopAndAsk({ stretches }: { stretches: readonly Stretch[] }) {
  const stopIf = new Set(stretches.flatMap((one) => one.stopIf));
  const avoidIf = new Set(stretches.flatMap((one) => one.avoidIf));
  return (
    <details class="card stop-and-ask">
      <summary>{i18n.t('learn.stopAndAsk')}</summary>
      <div>
        <p>{i18n.t('home.stopIf')}</p>
        <ul>
          {[...stopIf].map((sign) => (
            <li key={sign}>{i18n.t(`stopIf.${sign}`)}</li>
          ))}
        </ul>
      </div>
      <div>
        <p>{i18n.t('home.avoidIf')}</p>
        <ul>
          {[...avoidIf].map((caution) => (
            <li key={caution}>{i18n.t(`avoidIf.${caution}`)}</li>
          ))}
        </ul>
      </div>
      <a href="#safety">{i18n.t('learn.howWellKnown')}</a>
    </details>
  );
}
