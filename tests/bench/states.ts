import { initialReminders, initialWater } from '../../domain/reminders/index.ts';
import { choiceFallback, end } from '../../domain/session/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { secondMs } from '../../domain/time.ts';
import { sealed } from '../../state/kernel/item.ts';
import { entryOf } from '../../state/registry.ts';
import { diaryOf, sampleDiary } from '../../scripts/sampleDiary.ts';
import { nudgesAtAnyHour } from '../browser/dueNudge.ts';
import { sessionAgo } from '../browser/popupViews.ts';

type Values = Record<string, unknown>;

/** Ten thousand cramps in ten years. */
export const largeDiary = () => sampleDiary(10_000, 3650, Date.now());

/** Values as Legroom stores them. */
const stored = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, sealed(entryOf(key)!.item, value)]),
  );

const choosing = (choice: object) => stored({ choice: { ...choiceFallback, ...choice } });

/** What a popup may show first, and what is stored then. */
export const states: Record<string, () => Values> = {
  fresh: () => ({}),
  'another muscle': () => choosing({ muscle: 'adductors', position: 'bed', side: 'right' }),
  // The popup opens on a routine only after an evening reminder was followed.
  'a routine': () =>
    choosing({ mode: 'routine', routine: 'deskLegs', reminderFollowedAtMs: Date.now() }),
  'a running hold': () => stored({ session: sessionAgo('relief', 20 * secondMs) }),
  'a result': () => stored({ session: end(sessionAgo('relief', 20 * secondMs), Date.now()) }),
  'a large diary': () => diaryOf(largeDiary()),
  'a waiting nudge': () =>
    stored({
      settings: { ...defaultSettings, nudges: nudgesAtAnyHour() },
      consent: { waterSafetyAtMs: Date.now() },
      nudge: { ...initialReminders, water: { ...initialWater, unansweredSinceMs: Date.now() } },
    }),
};
