import { t } from '../../platform/words.ts';
import { changeEvening, changeEveningDays } from '../../state/settings/actions.ts';
import { remindersItem } from '../../state/reminders/item.ts';
import { settingsItem } from '../../state/settings/item.ts';
import { askToNotify } from '../../platform/permissions.ts';
import { useStored } from '../../state/kernel/page.ts';
import { dueWords } from '../nudges/nudgeWords.ts';
import { Switch } from '../ui/Switch.tsx';
import { DaysField } from './DaysField.tsx';
import { TimeField } from '../page/TimeField.tsx';
import { useNow } from '../ui/useNow.ts';

/** The evening stretch reminder: one time of day, on chosen days. */
export function EveningSettings() {
  const { evening } = useStored(settingsItem);
  const { nextDueAtMs } = useStored(remindersItem).evening;
  const nowMs = useNow();
  return (
    <div id="evening" class="card">
      <div class="setting">
        <Switch
          label={t('settings.evening')}
          hint={t('settings.eveningHint')}
          on={evening.on}
          onToggle={(on) => {
            // Firefox allows a permission request only synchronously in a click.
            if (on) void askToNotify();
            return changeEvening({ on });
          }}
        />
        {evening.on && nextDueAtMs !== null && (
          <p class="soft">{t('settings.eveningNext', { when: dueWords(nextDueAtMs, nowMs) })}</p>
        )}
      </div>
      {evening.on && (
        <>
          <TimeField
            label={t('settings.eveningAt')}
            value={evening.at}
            onChange={(at) => changeEvening({ at })}
          />
          <DaysField
            label={t('settings.eveningDays')}
            days={evening.days}
            onChange={changeEveningDays}
          />
        </>
      )}
    </div>
  );
}
