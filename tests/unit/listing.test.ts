import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLanguages } from '../../modules/words/languages.ts';
import { manifestPermissions } from '../../scripts/manifest.ts';
import { readDashboard, unjustified } from '../../scripts/pictures/dashboard.ts';
import { readListings, storeTexts } from '../../scripts/pictures/storeTexts.ts';

const words = readLanguages(false);
const listings = readListings();

describe('the listing in the stores', () => {
  test('keeps to the limits of every store, in exactly the languages of Legroom', () => {
    expect([...storeTexts(words, listings).keys()]).toEqual([...words.keys()]);
  });

  test.each([...storeTexts(words, listings)])(
    'in %s is plain text, without Markdown, HTML or links',
    (_, { description }) => {
      expect(description).not.toMatch(/[<>*_#`]|^[-–] |https?:/m);
      expect(description).toContain('\n• ');
    },
  );

  test('guarantees nothing, does not claim to prevent cramps, and says what is unknown', () => {
    const { description, captions, tile } = storeTexts(words, listings).get('en')!;
    const all = [description, ...Object.values(captions), tile].join('\n');
    expect(all).not.toMatch(/\b(guarantee\w*|prevents)\b/i);
    expect(description).toContain('Information, not medical advice.');
    expect(description).toContain('No doctor or physiotherapist has checked its words yet.');
    expect(description).toContain('Extra water has not been shown to stop or prevent cramps.');
  });
});

/** To cure, to treat and to relieve in each language, and a name that claims it. */
const benefits: Record<string, { claim: RegExp; claiming: string }> = {
  // In Arabic, physiotherapy is "natural treatment".
  ar: {
    claim: /تخفيف|[يت]خفف|علاج(?! طبيعي)|[يت]عالج|شفاء|[يت]شفي/,
    claiming: 'تخفيف الشد العضلي',
  },
  de: {
    claim: /\b(heil(t|en|ung)|behand(el|lung)|linder|hilfe (bei|gegen))/i,
    claiming: 'Hilfe bei Waden- und Beinkrämpfen',
  },
  en: {
    claim:
      /\b(cur(e[sd]?|ing)|treat(s|ed|ing|ments?)?|reliev\w+|relief|heal(s|ed|ing)?|sooth\w+)\b/i,
    claiming: 'leg cramp relief',
  },
  es: { claim: /\b(cura|trata(?!r? de )|alivi)/i, claiming: 'alivio de calambres' },
  fr: { claim: /\b(guéri|soign|trait(e|ement)|soulag|apais)/i, claiming: 'soulager les crampes' },
  it: {
    claim: /\b(cura|guari|tratta(?! di )|solliev|allevi|leni)/i,
    claiming: 'sollievo dai crampi',
  },
  'pt-BR': { claim: /\b(cura|trata(?!-se)|alivi|alívi)/i, claiming: 'alívio para cãibras' },
};

describe('a benefit is claimed', () => {
  test.each([...storeTexts(words, listings)])(
    'nowhere in the name, the summary and the listing in %s',
    (language, { name, short, description, captions, tile }) => {
      const texts = [name, short, ...description.split('\n'), ...Object.values(captions), tile];
      expect(texts.filter((text) => benefits[language]!.claim.test(text))).toEqual([]);
    },
  );

  test.each(Object.entries(benefits))('by such a name in %s', (_, { claim, claiming }) => {
    expect(claiming).toMatch(claim);
  });

  test.each(['README.md', 'package.json'])('nowhere in %s', (file) => {
    const text = readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');
    expect(text.replaceAll('no cure', '')).not.toMatch(benefits['en']!.claim);
  });
});

describe('a text that no store accepts is named:', () => {
  const english = words.get('en')!;
  const listing = listings.get('en') as { captions: object; tile: string };

  test.each<[what: string, said: Record<string, string>, change: object | null, problem: RegExp]>([
    ['a name too long for Firefox', { storeName: 'x'.repeat(51) }, {}, /^en: name: .*51/],
    [
      'a short description too long for Chrome',
      { extensionDescription: 'x'.repeat(133) },
      {},
      /^en: short: .*133/,
    ],
    ['a description too short for Edge', {}, { description: 'Short.\n' }, /^en: description: .*6/],
    [
      'a caption too long to be read at a glance',
      {},
      { captions: { ...listing.captions, help: 'x'.repeat(61) } },
      /^en: captions\.help: .*61/,
    ],
    ['a slogan that is missing', {}, { tile: undefined }, /^en: tile: /],
    ['a key that nobody asks for', {}, { slogan: '' }, /^en: slogan: /],
    ['a language without a file', {}, null, /^en: description: .*\nen: captions: .*\nen: tile: /],
  ])('%s', (_, said, change, problem) => {
    const own = new Map(change ? [['en', { ...listing, ...change }]] : []);
    const told = () => storeTexts(new Map([['en', { ...english, ...said }]]), own);
    expect(told).toThrow(new RegExp(problem.source, 'm'));
  });

  test('one in a language that Legroom does not speak', () => {
    const more = new Map([...listings, ['xx', listing]]);
    expect(() => storeTexts(words, more)).toThrow('xx: Legroom does not speak this language');
  });
});

describe('the answers for the dashboards', () => {
  const dashboard = readDashboard();

  test('justifies every permission of the manifests, and none more', () => {
    expect(unjustified(dashboard, manifestPermissions())).toEqual([]);
  });

  test('names a permission without a justification, and a justification without a permission', () => {
    const asked = ['tabs', ...manifestPermissions().filter((name) => name !== 'idle')];
    expect(unjustified(dashboard, asked)).toEqual([
      'The manifest asks for tabs, and store/dashboard.yml does not say why',
      'store/dashboard.yml justifies idle, which the manifest does not ask for',
    ]);
  });
});
