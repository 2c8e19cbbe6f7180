import { textPercents, themes } from '../../domain/settings.ts';
import { t } from '../../platform/words.ts';
import { changeSettings } from '../../state/settings/actions.ts';
import { settingsItem } from '../../state/settings/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';

/** Light or dark, and how large the text is. */
export function LookSettings() {
  const { theme, textPercent } = useStored(settingsItem);
  return (
    <>
      <div class="setting">
        <span class="setting-name" aria-hidden="true">
          {t('settings.theme')}
        </span>
        <RadioGroup
          legend={t('settings.theme')}
          options={themes.map((id) => ({ id, label: t(`settings.themes.${id}`) }))}
          chosen={theme}
          onChoose={(chosen) => changeSettings({ theme: chosen })}
          look="segments"
        />
      </div>
      <div class="setting">
        <span class="setting-name" aria-hidden="true">
          {t('settings.textSize')}
        </span>
        <RadioGroup
          legend={t('settings.textSize')}
          options={textPercents.map((percent) => ({
            id: String(percent),
            label: t('settings.percent', { percent }),
          }))}
          chosen={String(textPercent)}
          onChoose={(chosen) =>
            changeSettings({ textPercent: textPercents.find((each) => String(each) === chosen)! })
          }
          look="segments"
        />
      </div>
    </>
  );
}
