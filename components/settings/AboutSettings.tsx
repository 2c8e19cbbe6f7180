import { imprint } from '../../content/imprint.ts';
import { version } from '../../platform/about.ts';
import { t } from '../../platform/words.ts';
import { ProblemReport } from './ProblemReport.tsx';
import { SettingLink } from './SettingLink.tsx';

/** Which Legroom this is, its licence and those of what is in it, and where problems are reported. */
export function AboutSettings() {
  return (
    <div class="card">
      <p class="setting">{t('about.version', { version: version() })}</p>
      <SettingLink href="/LICENSE.txt" newTab>
        {t('about.licence')}
      </SettingLink>
      <SettingLink href="/THIRD-PARTY.txt" newTab>
        {t('about.notices')}
      </SettingLink>
      {imprint.problems && (
        <SettingLink href={imprint.problems} newTab>
          {t('about.problem')}
        </SettingLink>
      )}
      <ProblemReport />
    </div>
  );
}
