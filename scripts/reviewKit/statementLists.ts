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

function list(
  title: string,
  statements: readonly Statement[],
  wordKeys: StatementList['wordKeys'],
): StatementList {
  return { title, statements, wordKeys };
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

const topicLists = Object.entries(topics).map(([topic, statements]) =>
  list(topicTitles[topic as keyof typeof topics], statements, keysOf('fact', 'title', 'line')),
);

const patternKeys = (id: string) =>
  ['title', ...(id === 'oneSide' ? ['action'] : []), 'why'].map((part) => `pattern.${id}.${part}`);

const signs = helpGroups.flatMap<Statement>((group) => helpSigns[group]);

/** Everything Legroom says, by kind. */
export const statementLists: readonly StatementList[] = [
  ...topicLists,
  list('The relief checklist', relief, keysOf('relief', 'label', 'aside', 'note')),
  list('The warning above rubbing and warmth', reliefWarnings, keysOf('checklist')),
  list('Once it has let go', aftercare, keysOf('aftercare')),
  list('The stretches, step by step', stretches, stretchKeys),
  list('When to stop a stretch', stopSigns, keysOf('stopIf')),
  list('Who should ask before a stretch', cautions, keysOf('avoidIf')),
  list('The length of a hold', [holdSeconds], () => ['settings.holdGuide']),
  list('Holds and rounds without a cramp', Object.values(protocols), keysOf('muscle')),
  list('The dose of the evening routine', [eveningProtocol], () => []),
  list('The routines', Object.values(routineEvidence), keysOf('routine', 'name', 'note')),
  list('When to get help', signs, helpSignKeys),
  list('Whom to call in an emergency', [emergencyCall], keysOf('help', 'here', 'country')),
  list('Whom to call today', [doctorToday], () => ['help.group.today.line']),
  list('When home care will do', [selfCare], keysOf('help')),
  list('Limits of the water nudges', waterLimits, () => []),
  list('Who should not be nudged to drink', waterSafetyGroups, keysOf('waterSafety.group')),
  list('Notes beside the nudges', waterSafetyNotes, keysOf('waterSafety.note')),
  list('What a nudge is for', nudgeEvidence, () => ['waterSafety.truth']),
  list('What in the diary leads to a sign to get help', diaryPatterns, patternKeys),
  list('What the diary asks for', [crampFeatureEvidence, diaryFields], keysOf('diary')),
  list('How much people drink', [drinksGuide], keysOf('waterGuide')),
];
