import { crampFeatureEvidence, diaryFields } from '../../content/crampFeatures.ts';
import { diaryPatterns } from '../../content/diaryPatterns.ts';
import { emergencyCall } from '../../content/emergencyNumbers.ts';
import { helpGroups, helpSigns, selfCare, type HelpSign } from '../../content/help.ts';
import { holdSeconds } from '../../content/holdSeconds.ts';
import { eveningProtocol, protocols } from '../../content/protocols.ts';
import { aftercare, relief, reliefWarnings } from '../../content/relief.ts';
import { routineEvidence } from '../../content/routineEvidence.ts';
import type { Statement } from '../../content/statement.ts';
import { cautions, stopSigns } from '../../content/stretchSafety.ts';
import { stretches } from '../../content/stretches.ts';
import { topics } from '../../content/topics.ts';
import {
  nudgeTruth,
  waterLimits,
  waterSafetyGroups,
  waterSafetyNotes,
} from '../../content/waterSafety.ts';
import { drinksGuide } from '../../content/waterGuide.ts';

/** Statements of one kind, and where their words are. */
export interface StatementList {
  name: string;
  /** What they are about, for whoever reviews them. */
  title: string;
  statements: readonly Statement[];
  /** The keys in `en.yml` of a statement's words, in reading order; a bare number has none. */
  wordKeys: (id: string) => string[];
}

const keysOf =
  (group: string, ...parts: string[]) =>
  (id: string) =>
    parts.length > 0 ? parts.map((part) => `${group}.${id}.${part}`) : [`${group}.${id}`];

const onlyCall = new Set<string>(
  helpGroups.flatMap((group) =>
    helpSigns[group].flatMap((sign: HelpSign) => (sign.onlyCall ? sign.id : [])),
  ),
);

const helpSignKeys = (id: string) =>
  ['name', 'sign', 'mayBe', ...(onlyCall.has(id) ? [] : ['action'])].map(
    (part) => `help.sign.${id}.${part}`,
  );

const stepsOf = new Map<string, readonly string[]>(stretches.map(({ id, steps }) => [id, steps]));

const stretchKeys = (id: string) =>
  ['cue', ...(stepsOf.get(id) ?? []).map((step) => `steps.${step}`), 'feel'].map(
    (part) => `stretch.${id}.${part}`,
  );

const lists = {
  ...Object.fromEntries(
    Object.entries(topics).map(([topic, facts]) => [
      topic,
      { statements: facts, wordKeys: keysOf('fact', 'title', 'line') },
    ]),
  ),
  relief: { statements: relief, wordKeys: keysOf('relief', 'label', 'aside', 'note') },
  reliefWarnings: { statements: reliefWarnings, wordKeys: keysOf('checklist') },
  aftercare: { statements: aftercare, wordKeys: keysOf('aftercare') },
  stretches: { statements: stretches, wordKeys: (id) => stretchKeys(id) },
  stopSigns: { statements: stopSigns, wordKeys: keysOf('stopIf') },
  cautions: { statements: cautions, wordKeys: keysOf('avoidIf') },
  holdSeconds: { statements: [holdSeconds], wordKeys: () => ['settings.holdGuide'] },
  protocols: { statements: Object.values(protocols), wordKeys: keysOf('muscle') },
  eveningProtocol: { statements: [eveningProtocol], wordKeys: () => [] },
  routines: {
    statements: Object.values(routineEvidence),
    wordKeys: keysOf('routine', 'name', 'note'),
  },
  helpSigns: {
    statements: helpGroups.flatMap<Statement>((group) => helpSigns[group]),
    wordKeys: (id) => helpSignKeys(id),
  },
  emergencyCall: { statements: [emergencyCall], wordKeys: keysOf('help', 'here', 'country') },
  selfCare: { statements: [selfCare], wordKeys: keysOf('help') },
  waterLimits: { statements: waterLimits, wordKeys: () => [] },
  waterSafetyGroups: {
    statements: waterSafetyGroups,
    wordKeys: keysOf('waterSafety.group'),
  },
  waterSafetyNotes: { statements: waterSafetyNotes, wordKeys: keysOf('waterSafety.note') },
  nudgeTruth: { statements: nudgeTruth, wordKeys: () => ['waterSafety.truth'] },
  diaryPatterns: {
    statements: diaryPatterns,
    wordKeys: (id) =>
      ['title', ...(id === 'oneSide' ? ['action'] : []), 'why'].map(
        (part) => `pattern.${id}.${part}`,
      ),
  },
  diary: { statements: [crampFeatureEvidence, diaryFields], wordKeys: keysOf('diary') },
  drinksGuide: { statements: [drinksGuide], wordKeys: keysOf('waterGuide') },
} satisfies Record<string, Omit<StatementList, 'name' | 'title'>>;

const titles: Record<string, string> = {
  works: 'What eases a cramp, and what does not',
  after: 'Afterwards',
  why: 'What a cramp is, and where it comes from',
  prevent: 'Prevention',
  relief: 'The relief checklist',
  reliefWarnings: 'The warning above rubbing and warmth',
  aftercare: 'Once it has let go',
  stretches: 'The stretches, step by step',
  stopSigns: 'When to stop a stretch',
  cautions: 'Who should ask before a stretch',
  holdSeconds: 'The length of a hold',
  protocols: 'Holds and rounds without a cramp',
  eveningProtocol: 'The dose of the evening routine',
  routines: 'The routines',
  helpSigns: 'When to get help',
  emergencyCall: 'Whom to call in an emergency',
  selfCare: 'When home care will do',
  waterLimits: 'Limits of the water nudges',
  waterSafetyGroups: 'Who should not be nudged to drink',
  waterSafetyNotes: 'Notes beside the nudges',
  nudgeTruth: 'What a nudge is for',
  diaryPatterns: 'What in the diary leads to a sign to get help',
  diary: 'What the diary asks for',
  drinksGuide: 'How much people drink',
};

/** Everything Legroom says, by kind. */
export const statementLists: readonly StatementList[] = Object.entries(lists).map(
  ([name, list]) => ({ name, title: titles[name] ?? name, ...list }),
);
