import { initialReminders, initialWater } from '../../domain/reminders/index.ts';
import { choiceFallback, end } from '../../domain/session/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { secondMs } from '../../domain/time.ts';
import { sealed } from '../../state/kernel/item.ts';
import { entryOf } from '../../state/registry.ts';
import { diaryOf, sampleDiary } from '../../scripts/sampleDiary.ts';
import { nudgesAtAnyHour } from '../browser/dueNudge.ts';
import { sessionAgo } from '../browser/popupViews.ts';

/** Ten thousand cramps in ten years. */
export const largeDiary = () => sampleDiary(10_000, 3650, Date.now());

/** What a popup may show first, and the values that are stored then, by key. */
const valuesIn = {
  fresh: () => ({}),
  'another muscle': () => ({
    choice: { ...choiceFallback, muscle: 'adductors', position: 'bed', side: 'right' },
  }),
  // The popup opens on a routine only after an evening reminder was followed.
  'a routine': () => ({
    choice: {
      ...choiceFallback,
      mode: 'routine',
      routine: 'deskLegs',
      reminderFollowedAtMs: Date.now(),
    },
  }),
  'a running hold': () => ({ session: sessionAgo('relief', 20 * secondMs) }),
  'a result': () => ({ session: end(sessionAgo('relief', 20 * secondMs), Date.now()) }),
  'a large diary': () => ({}),
  'a waiting nudge': () => ({
    settings: { ...defaultSettings, nudges: nudgesAtAnyHour() },
    consent: { waterSafetyAtMs: Date.now() },
    nudge: { ...initialReminders, water: { ...initialWater, unansweredSinceMs: Date.now() } },
  }),
} satisfies Record<string, () => Record<string, unknown>>;

export type StateName = keyof typeof valuesIn;

export const states = Object.keys(valuesIn) as StateName[];

/** While the background counts a hold, there is no cold opening. */
export const coldStates = states.filter((name) => name !== 'a running hold');

/** What is stored in a state, as Legroom writes it. */
export function storedIn(state: StateName): Record<string, unknown> {
  if (state === 'a large diary') return diaryOf(largeDiary());
  const values = Object.entries(valuesIn[state]());
  return Object.fromEntries(values.map(([key, value]) => [key, sealed(entryOf(key)!.item, value)]));
}
