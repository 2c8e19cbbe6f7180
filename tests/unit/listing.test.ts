import { describe, expect, test } from 'vitest';
import { readLanguages } from '../../modules/words/languages.ts';
import { readDashboard, unjustified } from '../../scripts/listing/dashboard.ts';
import { dashboardDocument } from '../../scripts/listing/dashboardDocument.ts';
import { problemsOf, readListings, storeTexts, type Listing } from '../../scripts/listing/texts.ts';
import { manifestPermissions } from '../../scripts/manifest.ts';

const words = readLanguages(false);
const listings = readListings();

describe('what the stores are told', () => {
  test.each([...words.keys()])('in %s keeps to the limits of every store', (language) => {
    const one = new Map([[language, words.get(language)!]]);
    const own = new Map([[language, listings.get(language)]]);
    expect(problemsOf(one, own)).toEqual([]);
  });

  test('is there in every language that Legroom speaks, and in no other', () => {
    expect([...listings.keys()].toSorted()).toEqual([...words.keys()].toSorted());
  });

  test.each([...listings])('in %s is text alone: no Markdown, no HTML, no link', (_, listing) => {
    const { description } = listing as Listing;
    expect(description).not.toMatch(/[<>*_#`]|^[-–] |https?:/m);
    expect(description).toContain('\n• ');
  });
});

test('the English listing claims no cure and no prevention, and says what is not known', () => {
  const { description, captions, tile } = listings.get('en') as Listing;
  const all = [description, ...Object.values(captions), tile].join('\n');
  expect(all).not.toMatch(/\b(cur(e|es|ed|ing)|treat\w*|guarantee\w*|prevents|heals)\b/i);
  expect(description).toContain('Information, not medical advice.');
  expect(description).toContain('No doctor or physiotherapist has checked its words yet.');
  expect(description).toContain('Extra water has not been shown to stop or prevent cramps.');
});

describe('a text that no store would take', () => {
  const english = words.get('en')!;
  const listing = listings.get('en') as Listing;
  const { tile: _, ...withoutTile } = listing;

  test.each<[what: string, said: Record<string, string>, listed: unknown, problem: string]>([
    [
      'a name that is too long for Firefox',
      { storeName: 'x'.repeat(51) },
      listing,
      'en: the name in Firefox’s has 51 characters, and may have 50',
    ],
    [
      'a short description that is too long for Chrome',
      { extensionDescription: 'x'.repeat(133) },
      listing,
      'en: the short description in Chrome’s has 133 characters, and may have 132',
    ],
    [
      'a description that is too short for Edge',
      {},
      { ...listing, description: 'Short.\n' },
      'en: the description in Edge’s has 6 characters, and needs 250',
    ],
    [
      'a caption that is too long to be read at a glance',
      {},
      { ...listing, captions: { ...listing.captions, help: 'x'.repeat(61) } },
      'en: the caption of the picture help has 61 characters, and may have 60',
    ],
    ['a slogan that is missing', {}, withoutTile, 'en: tile: '],
    ['a key that nobody asks for', {}, { ...listing, slogan: '' }, 'en: slogan: '],
    ['a language without a file', {}, undefined, 'en: there is no file for it in store/listing'],
  ])('is named: %s', (__, said, listed, problem) => {
    const one = new Map([['en', { ...english, ...said }]]);
    const problems = problemsOf(one, new Map(listed === undefined ? [] : [['en', listed]]));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test('is named where Legroom does not speak its language', () => {
    const more = new Map([...listings, ['xx', listing]]);
    expect(problemsOf(words, more)).toEqual(['xx: Legroom does not speak this language']);
  });

  test('keeps the whole kit from being made', () => {
    expect(() => storeTexts(words, new Map())).toThrow('The stores would not take these texts');
  });
});

describe('what the dashboards are told', () => {
  const dashboard = readDashboard();

  test('justifies every permission of the manifests, and none more', () => {
    expect(unjustified(dashboard, manifestPermissions())).toEqual([]);
  });

  test('names a permission without a justification, and one that is asked for no more', () => {
    const asked = ['tabs', ...manifestPermissions().filter((name) => name !== 'idle')];
    expect(unjustified(dashboard, asked)).toEqual([
      'The manifest asks for tabs, and store/dashboard.yml does not say why',
      'store/dashboard.yml justifies idle, which the manifest does not ask for',
    ]);
  });

  test('is one document with every answer', () => {
    const document = dashboardDocument(dashboard);
    for (const [name, why] of Object.entries(dashboard.permissions))
      expect(document).toContain(`**${name}**: ${why}`);
    expect(document).toContain(dashboard.singlePurpose);
    expect(document).not.toMatch(/undefined|\[object/);
  });
});
