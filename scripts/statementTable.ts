import { helpGroups, helpSigns, selfCare, type HelpSign } from '../content/help.ts';
import { holdSeconds } from '../content/holdSeconds.ts';
import { eveningProtocol, protocols } from '../content/protocols.ts';
import { aftercare, relief, reliefWarnings } from '../content/relief.ts';
import { routineEvidence } from '../content/routineEvidence.ts';
import { sources, type Source } from '../content/sources.ts';
import type { Statement } from '../content/statement.ts';
import { verdictKey } from '../content/verdict.ts';
import { cautions, stopSigns } from '../content/stretchSafety.ts';
import { stretches } from '../content/stretches.ts';
import { topics } from '../content/topics.ts';
import {
  nudgeTruth,
  waterLimits,
  waterSafetyGroups,
  waterSafetyNotes,
} from '../content/waterSafety.ts';
import { drinksGuide } from '../content/waterGuide.ts';

/** Statements of one kind, and where their words are. */
interface StatementList {
  name: string;
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
  stretches: { statements: stretches, wordKeys: keysOf('stretch', 'cue', 'feel') },
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
  selfCare: { statements: [selfCare], wordKeys: keysOf('help') },
  waterLimits: { statements: waterLimits, wordKeys: () => [] },
  waterSafetyGroups: {
    statements: waterSafetyGroups,
    wordKeys: keysOf('waterSafety.group'),
  },
  waterSafetyNotes: { statements: waterSafetyNotes, wordKeys: keysOf('waterSafety.note') },
  nudgeTruth: { statements: nudgeTruth, wordKeys: () => ['waterSafety.truth'] },
  drinksGuide: { statements: [drinksGuide], wordKeys: keysOf('waterGuide') },
} satisfies Record<string, Omit<StatementList, 'name'>>;

/** Everything Legroom says, by kind. */
export const statementLists: readonly StatementList[] = Object.entries(lists).map(
  ([name, list]) => ({ name, ...list }),
);

const columns = ['List', 'Id', 'Words', 'Verdict', 'Sources'];

/**
 * Everything Legroom says, one row of a Markdown table each, with the verdict on it and its
 * sources.
 *
 * @param words looks up a text of `en.yml` by its dotted key
 */
export function statementTable(words: (key: string) => string): string {
  const rows = statementLists.flatMap(({ name, statements, wordKeys }) =>
    statements.map((statement) => [
      name,
      statement.id,
      wordKeys(statement.id).map(words).join(' · '),
      words(verdictKey(statement)),
      statement.sources.map((source) => sourceCell(sources[source])).join('; '),
    ]),
  );
  return [columns, columns.map(() => '---'), ...rows].map(rowOf).join('');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}

function sourceCell({ title, publisher, via, year, doi, pmid, url }: Source): string {
  return [
    `${title}. ${publisher}`,
    ...(via ? [`read on ${via}`] : []),
    ...(year ? [year] : []),
    ...(doi ? [`doi:${doi}`] : []),
    ...(pmid ? [`PMID ${pmid}`] : []),
    ...(url ? [url] : []),
  ].join(', ');
}
