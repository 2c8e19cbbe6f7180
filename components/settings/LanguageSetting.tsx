import { languages } from '#words/languages';
import { useId } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { changeSettings } from '../../state/settings/actions.ts';
import { settingsItem } from '../../state/settings/item.ts';
import { useStored } from '../../state/kernel/page.ts';

/** Which language Legroom speaks, each by the name that its readers know. */
export function LanguageSetting() {
  const id = useId();
  const { language } = useStored(settingsItem);
  return (
    <div class="setting">
      <label class="setting-name" for={id}>
        {t('settings.language')}
      </label>
      <select
        id={id}
        value={language}
        onChange={(event) => changeSettings({ language: event.currentTarget.value })}
      >
        <option value="auto">{t('settings.languageAuto')}</option>
        {languages.map((each) => (
          <option key={each.id} value={each.id} lang={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </div>
  );
}
