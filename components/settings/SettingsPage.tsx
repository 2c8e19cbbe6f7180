import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Honesty } from '../evidence/Honesty.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { SafetyNote } from '../nudges/SafetyNote.tsx';
import { DataSettings } from './DataSettings.tsx';
import { EveningSettings } from './EveningSettings.tsx';
import { NudgeSettings } from './NudgeSettings.tsx';
import { TimerSettings } from './TimerSettings.tsx';
import './SettingsPage.css';

/** The Settings page: every change takes effect at once. */
export function SettingsPage() {
  const [showsNote, setShowsNote] = useState(false);
  const water = useRef<HTMLHeadingElement>(null);
  const closeNote = () => {
    setShowsNote(false);
    // The focused button was removed with the note.
    water.current?.focus();
  };
  return (
    <div class="settings">
      <PageHeader page="settings" />
      <main>
        <FailureNote />
        <section aria-labelledby="water">
          <h2 id="water" ref={water} tabIndex={-1}>
            {i18n.t('water.nudges')}
          </h2>
          {showsNote ? (
            <SafetyNote place="tab" onClose={closeNote} />
          ) : (
            <NudgeSettings onSafetyNote={() => setShowsNote(true)} />
          )}
        </section>
        <section aria-labelledby="evening">
          <h2 id="evening">{i18n.t('settings.evening')}</h2>
          <EveningSettings />
        </section>
        <section aria-labelledby="timer">
          <h2 id="timer">{i18n.t('settings.timer')}</h2>
          <TimerSettings />
        </section>
        <section aria-labelledby="data">
          <h2 id="data">{i18n.t('settings.data')}</h2>
          <DataSettings />
        </section>
        <section aria-labelledby="says">
          <h2 id="says">{i18n.t('says.title')}</h2>
          <div class="card">
            <Honesty />
            <p>
              <a href="/learn.html#sources">{i18n.t('says.underLearn')}</a>
            </p>
          </div>
        </section>
      </main>
    </div>
  );
}
