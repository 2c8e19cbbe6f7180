import { initialReminders, initialWater } from '../../domain/reminders/index.ts';
import { routineSteps } from '../../domain/routine.ts';
import {
  choiceFallback,
  end,
  routinePhases,
  startRelief,
  startRoutine,
  type Session,
} from '../../domain/session/index.ts';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import { minuteMs, secondMs } from '../../domain/time.ts';
import { readLanguages } from '../../modules/words/languages.ts';
import { nudgesAtAnyHour } from './dueNudge.ts';
import { forgetEverything, store } from './legroom.ts';
import type { Rig, View } from './rig.ts';

/** The text of a key in the language of the view. */
type Word = (key: string) => string;

interface PopupView {
  title: string;
  /** What is stored before the popup opens. */
  given?: () => Record<string, unknown>;
  /** The settings that are stored. */
  settings?: () => Partial<Settings>;
  /** Opens the view. */
  open?: (popup: View, word: Word) => Promise<void>;
  /** The key of a button in the view. */
  button: string;
}

/** A cramp or a routine that started `ms` ago and was counted since. */
export function sessionAgo(mode: Session['mode'], ms: number): Session {
  const startedAtMs = Date.now() - ms;
  const steps = routineSteps('deskLegs', 'sitting', choiceFallback.own);
  const session =
    mode === 'relief'
      ? startRelief(choiceFallback, 30, startedAtMs)
      : startRoutine('deskLegs', routinePhases(steps, 'left'), startedAtMs);
  return { ...session, seenAtMs: Date.now() };
}

const ended = (ending: Session['ending'], ms = minuteMs) =>
  end(startRelief(choiceFallback, 30, Date.now() - ms), Date.now(), ending ?? undefined);

const press =
  (key: string, role = 'button') =>
  (popup: View, word: Word) =>
    popup.click(role, word(key));

/** Every view of the popup. They are set up by stored values, because presses would affect the next view. */
export const popupViews: readonly PopupView[] = [
  { title: 'the first view', button: 'home.start' },
  { title: 'what can be changed', open: press('home.change'), button: 'result.done' },
  { title: 'a routine', open: press('mode.routine', 'radio'), button: 'home.steps' },
  { title: 'the steps', open: press('home.steps'), button: 'app.keys' },
  { title: 'the limits', open: press('checklist.more'), button: 'checklist.howToTell' },
  { title: 'the help signs', open: press('help.title'), button: 'app.back' },
  {
    title: 'the safety note',
    open: press('water.nudges', 'switch'),
    button: 'waterSafety.none',
  },
  {
    title: 'the row of water',
    given: () => ({ consent: { waterSafetyAtMs: Date.now() } }),
    settings: () => ({ nudges: nudgesAtAnyHour() }),
    button: 'water.addGlass',
  },
  {
    title: 'a nudge',
    given: () => ({
      nudge: {
        ...initialReminders,
        water: { ...initialWater, unansweredSinceMs: Date.now() },
      },
      consent: { waterSafetyAtMs: Date.now() },
    }),
    settings: () => ({ nudges: nudgesAtAnyHour() }),
    button: 'water.drank',
  },
  {
    title: 'too much water',
    given: () => ({ water: [{ atMs: Date.now() - minuteMs, ml: 1000 }] }),
    button: 'home.start',
  },
  {
    title: 'a hold',
    given: () => ({ session: sessionAgo('relief', 40 * secondMs) }),
    button: 'timer.pause',
  },
  {
    title: 'a hold of a routine',
    given: () => ({ session: sessionAgo('routine', 10 * secondMs) }),
    button: 'timer.next',
  },
  {
    title: 'a cramp of ten minutes',
    given: () => ({ session: sessionAgo('relief', 10.5 * minuteMs) }),
    button: 'timer.stillGrips',
  },
  { title: 'a result', given: () => ({ session: ended('letGo') }), button: 'result.cameBack' },
  {
    title: 'what is wrong',
    given: () => ({ session: ended('somethingWrong') }),
    button: 'help.more',
  },
];

const languages = readLanguages();

/** The languages in which everything must fit on every screen: the longest, and one from right to left. */
export const leastLikeEnglish: readonly string[] = ['fr', 'ar'];

/** The texts of a language by key. */
export const wordsOf =
  (language: string): Word =>
  (key) =>
    languages.get(language)![key]!;

const settingsOf = (view: PopupView, settings: Partial<Settings>): Settings => ({
  ...defaultSettings,
  ...view.settings?.(),
  ...settings,
});

/** Opens a view of the popup with these settings. */
export async function openView(
  rig: Rig,
  view: PopupView,
  word: Word,
  settings: Partial<Settings>,
): Promise<View> {
  await forgetEverything(rig);
  await store(rig, { ...view.given?.(), settings: settingsOf(view, settings) });
  const popup = await rig.openPopup();
  await popup.find('button', word('help.title'));
  await view.open?.(popup, word);
  await popup.find('button', word(view.button));
  return popup;
}

/** Changes the settings while a view is open. */
export async function changeView(
  rig: Rig,
  popup: View,
  view: PopupView,
  word: Word,
  settings: Partial<Settings>,
): Promise<void> {
  await store(rig, { settings: settingsOf(view, settings) });
  await popup.find('button', word(view.button));
}
