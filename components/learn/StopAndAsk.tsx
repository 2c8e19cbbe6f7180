import { t } from '../../platform/words.ts';
import type { Stretch } from '../../content/stretches.ts';
import './StopAndAsk.css';

/** When to stop these stretches and who should ask first, each reason once. */
export function StopAndAsk({ stretches }: { stretches: readonly Stretch[] }) {
  const stopIf = new Set(stretches.flatMap((one) => one.stopIf));
  const avoidIf = new Set(stretches.flatMap((one) => one.avoidIf));
  const reasons = {
    stopIf: [...stopIf].map((sign) => t(`stopIf.${sign}`)),
    avoidIf: [...avoidIf].map((caution) => t(`avoidIf.${caution}`)),
  };
  return (
    <details class="card stop-and-ask">
      <summary>{t('learn.stopAndAsk')}</summary>
      {(['stopIf', 'avoidIf'] as const).map((kind) => (
        <div key={kind}>
          <p>{t(`home.${kind}`)}</p>
          <ul>
            {reasons[kind].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      ))}
      <a href="#safety">{t('learn.howWellKnown')}</a>
    </details>
  );
}
