import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { FailureNote } from '../page/FailureNote.tsx';
import { Honesty } from '../evidence/Honesty.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { SafetyNote } from '../nudges/SafetyNote.tsx';
import { AboutSettings } from './AboutSettings.tsx';
import { DataSettings } from './DataSettings.tsx';
import { EveningSettings } from './EveningSettings.tsx';
import { LanguageSetting } from './LanguageSetting.tsx';
import { LookSettings } from './LookSettings.tsx';
import { SettingLink } from './SettingLink.tsx';
import { NudgeSettings } from './NudgeSettings.tsx';
import { TimerSettings } from './TimerSettings.tsx';
import './SettingsPage.css';

/** The Settings page: every change takes effect at once. */
export function SettingsPage() {
  const [showsNote, setShowsNote] = useState(false);
  return (
    <div class="page settings">
      <PageHeader page="settings" name={t('app.settings')} />
      <main>
        <FailureNote />
        <section aria-labelledby="timer">
          <h2 id="timer">{t('settings.timer')}</h2>
          <TimerSettings />
        </section>
        <section class="stack reminders" aria-labelledby="water">
          <h2 id="water" tabIndex={-1}>
            {t('settings.reminders')}
          </h2>
          {showsNote ? (
            <SafetyNote place="tab" onClose={() => setShowsNote(false)} />
          ) : (
            <NudgeSettings onSafetyNote={() => setShowsNote(true)} />
          )}
          <EveningSettings />
        </section>
        <section aria-labelledby="look">
          <h2 id="look">{t('settings.look')}</h2>
          <div class="card">
            <LookSettings />
            <LanguageSetting />
          </div>
        </section>
        <section aria-labelledby="data">
          <h2 id="data">{t('settings.data')}</h2>
          <DataSettings />
        </section>
        <section aria-labelledby="says">
          <h2 id="says">{t('says.title')}</h2>
          <div class="card">
            <div class="setting">
              <Honesty />
            </div>
            <SettingLink href="/learn.html#sources">{t('says.underLearn')}</SettingLink>
          </div>
        </section>
        <section aria-labelledby="about">
          <h2 id="about">{t('about.title')}</h2>
          <AboutSettings />
        </section>
      </main>
    </div>
  );
}
