import { expect, test } from 'vitest';
import { helpSigns } from '../../../content/help.ts';
import { sources } from '../../../content/sources.ts';
import { linksOf } from '../../../components/evidence/linksOf.ts';
import { verdictKey } from '../../../content/verdict.ts';
import { reviewDocument } from '../../../scripts/reviewKit/document.ts';
import { openQuestions } from '../../../scripts/reviewKit/openQuestions.ts';
import { isAnsweredFor, restingOn, weaklySourced } from '../../../scripts/reviewKit/sourceCheck.ts';
import { statementLists } from '../../../scripts/reviewKit/statementLists.ts';
import { statements, textOf, words } from './fixtures.ts';

const page = reviewDocument(Object.fromEntries(words));

test('the document for a clinician has every statement, its verdict, its sources and what is open', () => {
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

test('the document for a clinician has every other text of the screens', () => {
  for (const text of words.values()) expect(page).toContain(text);
});

test('every emergency sign and every reason to call at once has a source that its publisher is responsible for', () => {
  const urgent = new Set<string>([...helpSigns.emergency, ...helpSigns.today].map(({ id }) => id));
  expect(weaklySourced().filter(({ id }) => urgent.has(id))).toEqual([]);
  for (const { id, sources: ids } of helpSigns.emergency)
    for (const source of ids) expect(sources[source].isPrivate, id).toBeUndefined();
});

test('a private page or general knowledge is the only source only of weak safety advice', () => {
  const isPoor = (id: keyof typeof sources) =>
    sources[id].isPrivate || sources[id].readAt === 'unverified';
  const alone = statements.filter(({ sources: ids }) => ids.every(isPoor));
  for (const { id, question, strength } of alone)
    expect({ id, question, strength }).toEqual({ id, question: 'safety', strength: 'weak' });
});

test('every source except general knowledge has a link, and a statement cites it', () => {
  for (const [id, source] of Object.entries(sources)) {
    expect(restingOn(id), id).not.toEqual([]);
    expect(linksOf(source).length > 0, id).toBe(source.readAt !== 'unverified');
    expect(isAnsweredFor(source), id).toBe(!source.via && !source.isPrivate && !source.isUnread);
  }
});
