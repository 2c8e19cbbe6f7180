import { expect, test } from 'vitest';
import { sources } from '../../../content/sources.ts';
import { words } from './fixtures.ts';

const texts = [...words].map(([key, text]) => ({ key, text }));
const titles = Object.entries(sources).map(([key, { title }]) => ({ key, text: title }));

test.each([
  ['a claim to cure or treat', /\b(cur(e|es|ed|ing)|treat\w*|guarantee\w*)\b/i],
  ['an amount of a medicine', /\d\s*(mg|mcg|µg|g|iu|units?|(milli|micro)?grams?)\b/i],
  [
    'a number of tablets',
    /\b(\d+|one|two|three|four) (tablets?|pills?|capsules?|drops|spoons?|spoonfuls?)\b/i,
  ],
  [
    'a dose',
    /\b(dos(e|es|age)|(tablets?|pills?|capsules?) (per|a|an|each|every|at)\b|times (a|per) day)/i,
  ],
])('no text and no title of a source makes %s', (_, pattern) => {
  // There, "times a day" is about a warm pad, not a dose.
  const said = texts.filter(({ key }) => key !== 'fact.warmth.line');
  expect([...said, ...titles].filter(({ text }) => pattern.test(text))).toEqual([]);
});

test.each([
  ['a step of a stretch', 12, /^stretch\.\w+\.(cue$|steps\.)/],
  ['a help sign', 32, /^help\.sign\.\w+\.sign$/],
  ['the name of a help sign', 10, /^help\.sign\.\w+\.name$/],
  ['a fact', 30, /^fact\.\w+\.line$/],
])('%s is at most %d words long', (_, most, keys) => {
  const isWord = (part: string) => /\w/.test(part);
  const long = texts.filter(
    ({ key, text }) => keys.test(key) && text.split(/\s+/).filter(isWord).length > most,
  );
  expect(long).toEqual([]);
});

test.each([
  ['a fact is one or two sentences', /^fact\.\w+\.line$/, /^[^.!?]+[.!?]( [^.!?]+[.!?])?$/],
  ['a cue fits the card in the popup', /^stretch\.\w+\.cue$/, /^.{1,46}$/],
  ['the name of a help sign is no sentence', /^help\.sign\.\w+\.name$/, /^[^.;]+$/],
  ['a help sign says what it may be', /^help\.sign\.\w+\.mayBe$/, /^May /],
  [
    'a help sign says what to do, and not what its group says for all',
    /^help\.sign\.\w+\.action$/,
    /^(?!Get help today|Book a visit|Call a doctor today).*\.$/,
  ],
])('%s', (_, keys, form) => {
  expect(texts.filter(({ key, text }) => keys.test(key) && !form.test(text))).toEqual([]);
});
