// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Honesty } from '../../../components/evidence/Honesty.tsx';
import { Verdict } from '../../../components/evidence/Verdict.tsx';
import { helpSigns } from '../../../content/help.ts';
import { reviewOf, reviews, type Review } from '../../../content/reviews.ts';
import { reviewDocument } from '../../../scripts/reviewKit/document.ts';
import { emptyForm, staleStatements, withReview } from '../../../scripts/reviewKit/enterReview.ts';
import { askedIds } from '../../../scripts/reviewKit/openQuestions.ts';
import { otherTexts } from '../../../scripts/reviewKit/otherTexts.ts';
import { readStatements } from '../../../scripts/reviewKit/readStatements.ts';
import { textOf, words } from './given.ts';

// Data, and none of the project's own: a release without reviews has to show what one with them will.
vi.mock('../../../content/reviews.json', () => ({
  default: [
    {
      reviewer: 'A. Physio',
      role: 'physiotherapist',
      reviewedOn: '2026-12-01',
      statements: { tetanus: '0' },
    },
  ],
}));

const chapters = readStatements(textOf);
const all = chapters.flatMap(({ statements }) => statements);
const filledIn = {
  ...emptyForm(chapters),
  reviewer: 'B. Doctor',
  role: 'general practitioner',
  reviewedOn: '2026-12-24',
};

describe('the document for a reviewer', () => {
  const others = otherTexts(Object.fromEntries(words));
  const page = new DOMParser().parseFromString(reviewDocument(chapters, others), 'text/html');

  test.each(all.map((statement) => [statement.id, statement] as const))(
    'has the words, the verdict, the sources and room for an answer: %s',
    (id, statement) => {
      const text = page.getElementById(id)!.textContent;
      for (const part of [...statement.words, statement.verdict, statement.sum])
        expect(text).toContain(part);
      const links = page.getElementById(id)!.querySelectorAll('a');
      expect(links).toHaveLength(statement.sources.length);
      for (const [index, { title, url }] of statement.sources.entries()) {
        expect(links[index]!.textContent).toContain(title);
        const source = page.getElementById(links[index]!.getAttribute('href')!.slice(1))!;
        expect(source.textContent).toContain(title);
        if (url) expect(source.textContent).toContain(url);
      }
      expect(text).toMatch(/☐ yes ☐ no/);
    },
  );

  test('has every other text of the screens too', () => {
    const text = page.body.textContent;
    for (const other of others) expect(text).toContain(other.trim().split('\n')[0]);
    expect(others).toContain(textOf('timer.coach'));
  });

  test('asks about statements that there are', () => {
    const ids = new Set<string>(all.map(({ id }) => id));
    expect(askedIds.filter((id) => !ids.has(id))).toEqual([]);
    expect(page.getElementById('overTenMinutes')!.textContent).toContain('Open: ');
  });
});

describe('the sum of a statement', () => {
  const sumOf = (id: string, lookUp = textOf) =>
    readStatements(lookUp)
      .flatMap(({ statements }) => statements)
      .find((statement) => statement.id === id)!.sum;

  test('changes with a word of it, and with no other', () => {
    const changed = (key: string) => (key === 'help.sign.tetanus.name' ? 'Lockjaw' : textOf(key));
    expect(sumOf('tetanus', changed)).not.toBe(sumOf('tetanus'));
    expect(sumOf('lungClot', changed)).toBe(sumOf('lungClot'));
  });
});

describe('a returned review', () => {
  test('is added to those there are, with what was agreed to', () => {
    const { tetanus } = filledIn.statements;
    const form = { ...filledIn, statements: { tetanus: tetanus! } };
    expect(withReview(reviews, form, chapters)).toEqual([...reviews, form]);
  });

  test.each([
    ['without a name', { ...filledIn, reviewer: '' }, /reviewer/],
    ['with a date that is none', { ...filledIn, reviewedOn: 'today' }, /reviewedOn/],
    ['that is no form', 'yes to all', /the form/],
    ['of words that have changed', { ...filledIn, statements: { tetanus: '0' } }, /tetanus/],
    ['of a statement that is not there', { ...filledIn, statements: { gone: '0' } }, /gone/],
  ])('%s is refused, and says why', (_, form, why) => {
    expect(() => withReview([], form, chapters)).toThrow(why);
  });

  test('that was entered is of what Legroom says today', async () => {
    const { default: entered } = await vi.importActual<{ default: Review[] }>(
      '../../../content/reviews.json',
    );
    for (const review of entered) expect(staleStatements(review, chapters)).toEqual([]);
  });

  test('counts by the latest of several', () => {
    const old = { ...filledIn, reviewedOn: '2026-01-01' };
    expect(reviewOf('tetanus', [old, filledIn])).toBe(filledIn);
    expect(reviewOf('gone', [old, filledIn])).toBeUndefined();
  });
});

describe('where a statement is shown', () => {
  afterEach(cleanup);
  const tetanus = helpSigns.emergency.find(({ id }) => id === 'tetanus');
  const lungClot = helpSigns.emergency.find(({ id }) => id === 'lungClot');

  test('the clinician who agreed to it is named', () => {
    render(<Verdict statement={tetanus!} />);
    expect(
      screen.getByText('Reviewed by A. Physio, physiotherapist, on December 1, 2026.'),
    ).toBeTruthy();
  });

  test('nobody is named where nobody has', () => {
    render(<Verdict statement={lungClot!} />);
    expect(screen.queryByText(/Reviewed by/)).toBeNull();
  });

  test('the page says that some of it was reviewed', () => {
    render(<Honesty />);
    expect(
      screen.getByText('What a clinician has reviewed is marked with their name.'),
    ).toBeTruthy();
  });
});
