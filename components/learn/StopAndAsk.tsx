import { t } from '../../platform/words.ts';
import type { Stretch } from '../../content/stretches.ts';
import './StopAndAsk.css';

/** When to stop these stretches and who should ask first, each reason once. */
export function StopAndAsk({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <details class="card stop-and-ask">
      <summary>{t('learn.stopAndAsk')}</summary>
      {(['stopIf', 'avoidIf'] as const).map((kind) => (
        <div key={kind}>
          <p>{t(`home.${kind}`)}</p>
          <ul>
            {[...new Set<string>(stretches.flatMap((one) => one[kind]))].map((reason) => (
              <li key={reason}>{t(`${kind}.${reason}` as never)}</li>
            ))}
          </ul>
        </div>
      ))}
      <a href="#safety">{t('learn.howWellKnown')}</a>
    </details>
  );
}
