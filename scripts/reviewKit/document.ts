import { linksOf } from '../../components/evidence/linksOf.ts';
import { sources, type Source } from '../../content/sources.ts';
import { verdictKey } from '../../content/verdict.ts';
import { openQuestions } from './openQuestions.ts';
import { statementLists } from './statementLists.ts';

/**
 * Everything Legroom says, for a clinician to read and mark: every statement with its verdict, its sources and what is
 * open; then the sources; then the words that belong to no statement.
 *
 * @param texts of the original language, by dotted key
 * @returns Markdown
 */
export function reviewDocument(texts: Readonly<Record<string, string>>): string {
  const stated = new Set<string>();
  const said = (key: string) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`content/words/en.yml has no ${key}.`);
    stated.add(key);
    return `> ${text}`;
  };
  const chapters = statementLists.map(({ title, statements, wordKeys }) => [
    `## ${title}`,
    ...statements.flatMap((statement) => {
      const { id, sources: ids } = statement;
      return [
        `### ${id}`,
        ...wordKeys(id).map(said),
        `Shown as: **${texts[verdictKey(statement)]}**. Rests on: ${ids.map((one) => sources[one].title).join('; ')}.`,
        ...(openQuestions[id] ? [`Open: ${openQuestions[id]}`] : []),
        '☐ yes ☐ no: ______________________________',
      ];
    }),
  ]);
  const others = Object.keys(texts).filter((key) => !stated.has(key));
  return [
    '# What Legroom says',
    'Legroom is a browser extension for adults whose legs cramp. Please mark each statement: yes if you would let a patient read it, no if not, and say what should be changed.',
    'Name, role and date: ______________________________',
    ...chapters.flat(),
    '## Sources',
    ...Object.values(sources).map((source) => `- ${sourceLine(source)}`),
    '## Other words on the screens',
    ...[...new Set(others.map((key) => texts[key]))].map((text) => `- ☐ ${text}`),
    '',
  ].join('\n\n');
}

const howRead = {
  source: 'the publisher’s page, in a stored copy',
  mirror: 'repeated by another site',
  unverified: 'not checked',
};

/** A source in one line: who, what, how it was read, and where. */
export function sourceLine(source: Source): string {
  const { title, publisher, via, year, readAt, isPrivate } = source;
  const facts = [howRead[readAt], ...(via ? [via] : []), ...(isPrivate ? ['a private page'] : [])];
  const links = linksOf(source).map(([, url]) => url);
  return `${title}. ${publisher}${year ? `, ${year}` : ''} (${facts.join(', ')}). ${links.join(' ')}`.trim();
}
