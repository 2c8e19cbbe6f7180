import type { Texts } from './languages.ts';

/**
 * Which words are loaded together. Each key is in one pack, and in `background` besides if it is said there. `*` stands
 * for any one part of a key, `**` for any rest.
 */
const patterns = {
  /** What the popup shows first. */
  popup: [
    'mode.*',
    'home.mode',
    'home.start',
    'home.steps',
    'home.chosen',
    'home.change',
    'home.where',
    'result.done',
    'checklist.title',
    'checklist.swollenLeg',
    'checklist.more',
    'relief.*.label',
    'help.title',
  ],
  /** What a session shows while it is under way, and its result. */
  session: ['timer.**', 'status.*', 'result.*', 'plan.ahead', 'plan.more'],
  /** What the popup and the pages in tabs have in common. */
  common: [
    'extensionName',
    'language',
    'direction',
    'app.*',
    'home.muscle',
    'home.position',
    'home.side',
    'muscle.*',
    'position.*',
    'side.*',
    'stretch.*.cue',
    'stretch.*.picture',
    'routine.*.name',
    'aftercare.*',
    'says.notReviewed',
    'leg.**',
    'duration.*',
    'when.*',
    'failure.*',
    'water.nudges',
    'water.off',
    'water.nextAt',
    'water.nextOn',
    'water.pausedUntil',
    'water.pausedUntilDay',
    'water.heldBack',
  ],
  /** What a routine is made of, and how one of one's own is put together. */
  routine: ['home.routine', 'routine.**', 'plan.**'],
  /** How a stretch and the relief steps are done, and who should take care. */
  guide: [
    'checklist.howToTell',
    'relief.**',
    'home.*',
    'stretch.**',
    'stopIf.*',
    'avoidIf.*',
    'properName.*',
    'muscleMap.*',
  ],
  /** When to get help. */
  help: ['help.**'],
  /** How good the evidence is. */
  evidence: [
    'says.*',
    'strength.*',
    'verdict.**',
    'readAt.*',
    // Said on several pages.
    'fact.eveningStretch.line',
    'fact.betterAnyway.line',
  ],
  keys: ['keys.**'],
  /** What stands around the nudges, asked for by few. */
  nudges: ['water.**', 'waterSafety.**', 'waterGuide.*', 'evening.*'],
  /** Said where a stretch is started from a page in a tab. */
  start: ['learn.underWay', 'learn.show'],
  learn: ['learn.**', 'topic.*', 'fact.**'],
  /** What a field says of what is typed in it. */
  fields: ['field.*'],
  /** A cramp in the diary: after a stretch, and on the diary page. */
  cramp: ['cramp.**'],
  diary: ['diary.**', 'pattern.**', 'feature.**', 'report.**', 'try.*', 'files.**'],
  welcome: ['welcome.*'],
  privacy: ['privacy.**'],
  settings: ['settings.**', 'cue.**', 'languageName', 'error.*'],
  /** Said while no page is open. */
  background: ['badge.*'],
} as const;

export type Pack = keyof typeof patterns;

export const packs = Object.keys(patterns) as Pack[];

const expressions = Object.fromEntries(
  packs.map((pack) => [pack, patterns[pack].map(expressionOf)]),
) as Record<Pack, RegExp[]>;

/** What the background says that a page says too. */
const saidByBackground = [
  'extensionName',
  'language',
  'cue.**',
  'leg.**',
  'help.notice.*',
  'evening.*',
  'water.drank',
  'water.snooze',
  'water.notification.*',
].map(expressionOf);

/** What a browser reads itself; the language is the one it chose. */
export const manifestKeys = ['extensionName', 'storeName', 'extensionDescription', 'language'];

/** The texts of a pack. The first pack that names a key has it. */
export function textsOf(pack: Pack, texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).filter(
      ([key]) => packOf(key) === pack || (pack === 'background' && isAnyOf(saidByBackground, key)),
    ),
  );
}

/** The pack that has a key; undefined for one that only the manifest has. */
export function packOf(key: string): Pack | undefined {
  return packs.find((pack) => isAnyOf(expressions[pack], key));
}

const isAnyOf = (some: readonly RegExp[], key: string) => some.some((each) => each.test(key));

function expressionOf(pattern: string): RegExp {
  const parts = pattern
    .split('.')
    .map((part) => part.replace(/^\*\*$/, '.+').replace(/^\*$/, '[^.]+'));
  return new RegExp(`^${parts.join(String.raw`\.`)}$`);
}
