import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { permissions } from '../../content/privacy.ts';
import { readLanguages } from '../../modules/words/languages.ts';
import { manifestPermissions } from '../../scripts/manifest.ts';
import { readDashboard, unjustified } from '../../scripts/pictures/dashboard.ts';
import { readListings, storeTexts } from '../../scripts/pictures/storeTexts.ts';

const words = readLanguages();
const listings = readListings();

/** To cure, to treat and to relieve, in each language. */
const benefits: Record<string, RegExp> = {
  // In Arabic, physiotherapy is "natural treatment".
  ar: /تخفيف|[يت]خفف|علاج(?! طبيعي)|[يت]عالج|شفاء|[يت]شفي/,
  de: /\b(heil(t|en|ung)|behand(el|lung)|linder|hilfe (bei|gegen))/i,
  en: /\b(cur(e[sd]?|ing)|treat(s|ed|ing|ments?)?|reliev\w+|relief|heal(s|ed|ing)?|sooth\w+)\b/i,
  es: /\b(cura|trata(?!r? de )|alivi)/i,
  fr: /\b(guéri|soign|trait(e|ement)|soulag|apais)/i,
  it: /\b(cura|guari|tratta(?! di )|solliev|allevi|leni)/i,
  'pt-BR': /\b(cura|trata(?!-se)|alivi|alívi)/i,
};

// Throws if a text is missing or does not keep to the limits of every store.
const told = storeTexts(words, listings);

test.each([...words.keys()])('the listing in %s is plain and claims no benefit', (language) => {
  const { name, short, description, captions, tile } = told.get(language)!;
  expect(description).not.toMatch(/[<>*_#`]|^[-–] |https?:/m);
  expect(description).toContain('\n• ');
  const texts = [name, short, ...description.split('\n'), ...Object.values(captions), tile];
  expect(texts.filter((text) => benefits[language]!.test(text))).toEqual([]);
});

test('the listing guarantees nothing, does not claim to prevent cramps, and says what is unknown', () => {
  const { description, captions, tile } = told.get('en')!;
  const all = [description, ...Object.values(captions), tile].join('\n');
  expect(all).not.toMatch(/\b(guarantee\w*|prevents)\b/i);
  expect(description).toContain('Information, not medical advice.');
  expect(description).toContain('No doctor or physiotherapist has checked its words yet.');
  expect(description).toContain('Extra water has not been shown to stop or prevent cramps.');
});

test.each(['README.md', 'package.json'])('%s promises no more', (file) => {
  const text = readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');
  expect(text.replaceAll('no cure', '')).not.toMatch(benefits['en']!);
});

const listing = listings.get('en') as { captions: object; tile: string };

test.each<[what: string, listings: Record<string, object>, problem: string]>([
  ['that is too long', { en: { ...listing, tile: 'x'.repeat(41) } }, 'en: tile: '],
  ['that is missing', { en: { ...listing, captions: {} } }, 'en: captions.first: '],
  ['that nobody asks for', { en: { ...listing, slogan: '' } }, 'en: slogan: '],
  ['of a language without a file', {}, 'en: description: '],
  ['in a language that Legroom does not speak', { xx: listing }, 'xx: Legroom does not speak'],
])('a text %s is refused and named', (_, own, problem) => {
  const english = new Map([['en', words.get('en')!]]);
  expect(() => storeTexts(english, new Map(Object.entries(own)))).toThrow(problem);
});

test('the privacy page and the answers for the dashboards name exactly the permissions of the manifests', () => {
  const asked = manifestPermissions();
  expect(permissions.map(({ id }) => id).toSorted()).toEqual(asked.toSorted());
  expect(unjustified(readDashboard(), asked)).toEqual([]);
  expect(unjustified(readDashboard(), ['tabs', ...asked.slice(1)])).toEqual([
    'The manifest asks for tabs, and store/dashboard.yml does not say why',
    `store/dashboard.yml justifies ${asked[0]}, which the manifest does not ask for`,
  ]);
});
