import { imprint } from '../../content/imprint.ts';
import { version } from '../../platform/about.ts';
import { t } from '../../platform/words.ts';
import { ProblemReport } from './ProblemReport.tsx';

/** Which Legroom this is, its licence and those of what is in it, and where problems are reported. */
export function AboutSettings() {
  return (
    <div class="card">
      <p class="setting">{t('about.version', { version: version() })}</p>
      <p class="setting">
        <a class="touch" href="/LICENSE.txt" target="_blank">
          {t('about.licence')}
        </a>
      </p>
      <p class="setting">
        <a class="touch" href="/THIRD-PARTY.txt" target="_blank">
          {t('about.notices')}
        </a>
      </p>
      {imprint.problems && (
        <p class="setting">
          <a class="touch" href={imprint.problems} target="_blank" rel="noreferrer">
            {t('about.problem')}
          </a>
        </p>
      )}
      <ProblemReport />
    </div>
  );
}
