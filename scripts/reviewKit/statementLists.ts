import { crampFeatureEvidence, diaryFields } from '../../content/crampFeatures.ts';
import { diaryPatterns } from '../../content/diaryPatterns.ts';
import { emergencyCall } from '../../content/emergencyNumbers.ts';
import { doctorToday, helpGroups, helpSigns, selfCare, type HelpSign } from '../../content/help.ts';
import { holdSeconds } from '../../content/holdSeconds.ts';
import { eveningProtocol, protocols } from '../../content/protocols.ts';
import { aftercare, relief, reliefWarnings } from '../../content/relief.ts';
import { routineEvidence } from '../../content/routineEvidence.ts';
import type { Statement } from '../../content/statement.ts';
import { cautions, stopSigns } from '../../content/stretchSafety.ts';
import { stretches } from '../../content/stretches.ts';
import { topics } from '../../content/topics.ts';
import {
  nudgeEvidence,
  waterLimits,
  waterSafetyGroups,
  waterSafetyNotes,
} from '../../content/waterSafety.ts';
import { drinksGuide } from '../../content/waterGuide.ts';

/** Statements of one kind, and where their words are. */
export interface StatementList {
  /** What they are about, for reviewers. */
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

const topicTitles: Record<keyof typeof topics, string> = {
  works: 'What eases a cramp, and what does not',
  after: 'Afterwards',
  why: 'What a cramp is, and where it comes from',
  prevent: 'Prevention',
};

const ofTopics = Object.entries(topics).map(([topic, statements]) => ({
  title: topicTitles[topic as keyof typeof topics],
  statements,
  wordKeys: keysOf('fact', 'title', 'line'),
}));

/** Everything Legroom says, by kind. */
export const statementLists: readonly StatementList[] = [
  ...ofTopics,
  {
    title: 'The relief checklist',
    statements: relief,
    wordKeys: keysOf('relief', 'label', 'aside', 'note'),
  },
  {
    title: 'The warning above rubbing and warmth',
    statements: reliefWarnings,
    wordKeys: keysOf('checklist'),
  },
  { title: 'Once it has let go', statements: aftercare, wordKeys: keysOf('aftercare') },
  {
    title: 'The stretches, step by step',
    statements: stretches,
    wordKeys: stretchKeys,
  },
  { title: 'When to stop a stretch', statements: stopSigns, wordKeys: keysOf('stopIf') },
  { title: 'Who should ask before a stretch', statements: cautions, wordKeys: keysOf('avoidIf') },
  {
    title: 'The length of a hold',
    statements: [holdSeconds],
    wordKeys: () => ['settings.holdGuide'],
  },
  {
    title: 'Holds and rounds without a cramp',
    statements: Object.values(protocols),
    wordKeys: keysOf('muscle'),
  },
  { title: 'The dose of the evening routine', statements: [eveningProtocol], wordKeys: () => [] },
  {
    title: 'The routines',
    statements: Object.values(routineEvidence),
    wordKeys: keysOf('routine', 'name', 'note'),
  },
  {
    title: 'When to get help',
    statements: helpGroups.flatMap<Statement>((group) => helpSigns[group]),
    wordKeys: helpSignKeys,
  },
  {
    title: 'Whom to call in an emergency',
    statements: [emergencyCall],
    wordKeys: keysOf('help', 'here', 'country'),
  },
  {
    title: 'Whom to call today',
    statements: [doctorToday],
    wordKeys: () => ['help.group.today.line'],
  },
  { title: 'When home care will do', statements: [selfCare], wordKeys: keysOf('help') },
  { title: 'Limits of the water nudges', statements: waterLimits, wordKeys: () => [] },
  {
    title: 'Who should not be nudged to drink',
    statements: waterSafetyGroups,
    wordKeys: keysOf('waterSafety.group'),
  },
  {
    title: 'Notes beside the nudges',
    statements: waterSafetyNotes,
    wordKeys: keysOf('waterSafety.note'),
  },
  {
    title: 'What a nudge is for',
    statements: nudgeEvidence,
    wordKeys: () => ['waterSafety.truth'],
  },
  {
    title: 'What in the diary leads to a sign to get help',
    statements: diaryPatterns,
    wordKeys: (id) =>
      ['title', ...(id === 'oneSide' ? ['action'] : []), 'why'].map(
        (part) => `pattern.${id}.${part}`,
      ),
  },
  {
    title: 'What the diary asks for',
    statements: [crampFeatureEvidence, diaryFields],
    wordKeys: keysOf('diary'),
  },
  { title: 'How much people drink', statements: [drinksGuide], wordKeys: keysOf('waterGuide') },
];
