import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { linksOf } from '../../../components/evidence/linksOf.ts';
import { helpSigns } from '../../../content/help.ts';
import { reviewedOn, sources } from '../../../content/sources.ts';
import type { Statement } from '../../../content/statement.ts';
import { verdictKey } from '../../../content/verdict.ts';
import { reviewDocument } from '../../../scripts/reviewKit/document.ts';
import { openQuestions } from '../../../scripts/reviewKit/openQuestions.ts';
import { isAnsweredFor, restingOn, weaklySourced } from '../../../scripts/reviewKit/sourceCheck.ts';
import { statementLists } from '../../../scripts/reviewKit/statementLists.ts';
import { root, statements, textOf, words } from './fixtures.ts';

test('every statement has an id of its own, by which a review names it, and cites a source, once', () => {
  const ids = statements.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { id, sources: cited } of statements) {
    expect(cited.length, id).toBeGreaterThan(0);
    expect(new Set(cited).size, id).toBe(cited.length);
  }
});

test('every statement in content/ is in a list, so that these tests check it', async () => {
  const listed = new Set(statements);
  const files = globSync('content/*.ts', { cwd: root });
  const modules = await Promise.all(files.map((file) => import(resolve(root, file))));
  const found = modules.flatMap(statementsIn);
  expect(found.length).toBeGreaterThanOrEqual(statements.length);
  expect(found.filter((statement) => !listed.has(statement))).toEqual([]);
});

/** Every statement nested in a value: an object with sources and a strength. */
function statementsIn(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sources' in value && 'strength' in value) return [value as Statement];
  return Object.values(value).flatMap(statementsIn);
}

test('every source says what it is and how it was read, has a link, and a statement cites it', () => {
  for (const [id, source] of Object.entries(sources)) {
    const { title, publisher, readAt, readOn = '', url, via, isPrivate, isUnread } = source;
    expect(title && publisher, id).not.toBe('');
    expect(readOn >= reviewedOn, id).toBe(readAt !== 'unverified');
    if (url) expect(URL.canParse(url), id).toBe(true);
    expect(linksOf(source).length > 0, id).toBe(readAt !== 'unverified');
    expect(restingOn(id), id).not.toEqual([]);
    expect(isAnsweredFor(source), id).toBe(!via && !isPrivate && !isUnread);
  }
});

test('every emergency sign and every reason to call at once has a source that its publisher is responsible for', () => {
  const urgent = new Set<string>([...helpSigns.emergency, ...helpSigns.today].map(({ id }) => id));
  expect(weaklySourced().filter(({ id }) => urgent.has(id))).toEqual([]);
  for (const { id, sources: cited } of helpSigns.emergency)
    for (const source of cited) expect(sources[source].isPrivate, id).toBeUndefined();
});

test('a private page or general knowledge is the only source only of weak safety advice', () => {
  const isPoor = (id: keyof typeof sources) =>
    sources[id].isPrivate || sources[id].readAt === 'unverified';
  const alone = statements.filter((statement) => statement.sources.every(isPoor));
  for (const { id, question, strength } of alone)
    expect({ id, question, strength }).toEqual({ id, question: 'safety', strength: 'weak' });
});

test('the document for a clinician has every text, and each statement with its verdict, its sources and what is open', () => {
  const page = reviewDocument(Object.fromEntries(words));
  for (const text of words.values()) expect(page).toContain(text);
  for (const { statements: list, wordKeys } of statementLists)
    for (const statement of list) {
      const part = page.split(`### ${statement.id}\n`)[1]!.split('\n#')[0]!;
      const texts = [...wordKeys(statement.id), verdictKey(statement)].map(textOf);
      const titles = statement.sources.map((id) => sources[id].title);
      const open = openQuestions[statement.id] ?? [];
      for (const said of [...texts, ...titles].concat(open)) expect(part).toContain(said);
    }
  const ids = new Set<string>(statements.map(({ id }) => id));
  expect(Object.keys(openQuestions).filter((id) => !ids.has(id))).toEqual([]);
});
