import { t } from '../../platform/words.ts';
import type { Stretch } from '../../content/stretches.ts';
import { reasonsOf } from '../session/reasonsOf.ts';

/** When to stop these stretches and who should ask first, each reason once. */
export function StopAndAsk({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <details class="card stop-and-ask">
      <summary>{t('learn.stopAndAsk')}</summary>
      {reasonsOf(stretches).map(({ kind, reasons }) => (
        <div key={kind}>
          <p>{t(`home.${kind}`)}</p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      ))}
      <a href="#safety">{t('learn.howWellKnown')}</a>
    </details>
  );
}
