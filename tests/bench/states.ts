import { initialReminders } from '../../domain/reminders/index.ts';
import { choiceFallback, end, type Choice } from '../../domain/session/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { secondMs } from '../../domain/time.ts';
import { sealed } from '../../state/kernel/item.ts';
import { diaryOf, sampleDiary } from '../../scripts/sampleDiary.ts';
import { choiceItem, sessionItem } from '../../state/session/item.ts';
import { consentItem, settingsItem } from '../../state/settings/item.ts';
import { remindersItem } from '../../state/reminders/item.ts';
import { sessionAgo } from '../browser/popupViews.ts';

/** What a popup may show first, and what is stored then. */
export interface State {
  name: string;
  /** As Legroom stores it, by key. */
  stored: () => Record<string, unknown>;
  /** Whether the background runs in it, so that there is no cold opening. */
  isCounted?: boolean;
}

/** Ten thousand cramps in ten years. */
export const largeDiary = () => sampleDiary(10_000, 3650, Date.now());

const choice = (part: Partial<Choice>) => ({
  choice: sealed(choiceItem, { ...choiceFallback, ...part }),
});

export const states: readonly State[] = [
  { name: 'fresh', stored: () => ({}) },
  {
    name: 'another muscle',
    stored: () => choice({ muscle: 'adductors', position: 'bed', side: 'right' }),
  },
  {
    name: 'a routine',
    // The popup opens on a routine only after an evening reminder was followed.
    stored: () =>
      choice({ mode: 'routine', routine: 'deskLegs', reminderFollowedAtMs: Date.now() }),
  },
  {
    name: 'a running hold',
    stored: () => ({ session: sealed(sessionItem, sessionAgo('relief', 20 * secondMs)) }),
    isCounted: true,
  },
  {
    name: 'a result',
    stored: () => ({
      session: sealed(sessionItem, end(sessionAgo('relief', 20 * secondMs), Date.now())),
    }),
  },
  { name: 'a large diary', stored: () => diaryOf(largeDiary()) },
  {
    name: 'a waiting nudge',
    stored: () => ({
      settings: sealed(settingsItem, {
        ...defaultSettings,
        nudges: { ...defaultSettings.nudges, on: true, from: '00:00', to: '23:59' },
      }),
      consent: sealed(consentItem, { waterSafetyAtMs: Date.now() }),
      nudge: sealed(remindersItem, {
        ...initialReminders,
        water: { ...initialReminders.water, unansweredSinceMs: Date.now() },
      }),
    }),
  },
];
