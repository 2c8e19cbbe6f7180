import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placesOf, pluralsOf } from '../../../modules/words/compile.ts';
import { originalLanguage, readLanguages } from '../../../modules/words/languages.ts';
import { manifestKeys, packOf, packs, textsOf, type Pack } from '../../../modules/words/packs.ts';
import { t } from '../../../platform/words.ts';

const root = resolve(import.meta.dirname, '../../..');
const languages = readLanguages(true);
const original = languages.get(originalLanguage)!;
const keys = Object.keys(original);
const source = (file: string) => readFileSync(resolve(root, file), 'utf8');

describe('a text', () => {
  test.each([
    [0, 'No glasses today'],
    [1, '1 glass today'],
    [2, '2 glasses today'],
  ])('has a form for the number %d', (count, text) => {
    expect(t('water.glasses', { count })).toBe(text);
  });

  test('has its places filled, with numbers as the language writes them', () => {
    expect(t('timer.line', { leg: 'Left calf', block: 1200, held: '0:40' })).toBe(
      'Left calf · hold 1,200 · 0:40 so far',
    );
  });

  test('of a key that there is not is an error, not a blank', () => {
    expect(() => t('no.such.key' as 'app.back')).toThrow('No words for no.such.key');
  });
});

describe('every language', () => {
  test.each([...languages])('%s has every text, with the same places', (_, texts) => {
    expect(Object.keys(texts).toSorted()).toEqual(keys.toSorted());
    for (const key of keys)
      expect([key, placesOf(texts[key]!)]).toEqual([key, placesOf(original[key]!)]);
  });

  test.each([...readLanguages(false)])(
    '%s has every form of its plurals, and no other',
    (id, texts) => {
      const forms = new Intl.PluralRules(id).resolvedOptions().pluralCategories.toSorted();
      const plurals = keys.flatMap((key) =>
        pluralsOf(texts[key]!).map((found) => ({ key, found })),
      );
      expect(plurals.length).toBeGreaterThan(15);
      for (const { key, found } of plurals)
        expect([key, found.filter((form) => !/^=?\d/.test(form)).toSorted()]).toEqual([key, forms]);
    },
  );

  test.each([
    ['ar', 'الترجمة'],
    ['de', 'Übersetzung'],
    ['es', 'traducción'],
    ['fr', 'traduction'],
    ['it', 'traduzione'],
    ['pt-BR', 'tradução'],
  ])('%s says that no clinician has reviewed its translation', (id, word) => {
    expect([...readLanguages(false).keys()]).toContain(id);
    expect(languages.get(id)!['says.notReviewed']).toContain(word);
  });

  test.each([...readLanguages(false).keys()])('%s fits the icon and the stores', (id) => {
    const texts = languages.get(id)!;
    for (const key of ['badge.helpText', 'badge.waterText', 'badge.eveningText'])
      expect(texts[key]!.length, key).toBeLessThanOrEqual(4);
    expect(texts['files.eraseWord']).toMatch(/^\S+$/);
    expect(texts['language']).toBe(id);
    expect(texts['direction']).toBe(id === 'ar' ? 'rtl' : 'ltr');
  });

  test('made longer has at least 30 % more letters in each line', () => {
    const long = languages.get('en-XA')!;
    const words = keys.filter((key) => /[A-Za-z]{2}/.test(long[key]!) === false);
    for (const key of words) {
      if (/\{/.test(original[key]!) || !/[a-z]{2}/.test(original[key]!)) continue;
      expect(long[key]!.length, key).toBeGreaterThanOrEqual(original[key]!.length * 1.3);
    }
    expect(words.length).toBeGreaterThan(500);
  });
});

/** What a module imports: now, or later by `import()`. */
function importsOf(file: string, when: 'now' | 'later'): string[] {
  const pattern =
    when === 'now'
      ? /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gms
      : /import\('(\.[^']+)'\)/g;
  return [...source(file).matchAll(pattern)]
    .map(([, path]) => relative(root, join(root, dirname(file), path!)))
    .filter((path) => /\.tsx?$/.test(path) && existsSync(resolve(root, path)));
}

/** A module and all that is loaded with it. */
function loadedWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const next of importsOf(file, 'now')) loadedWith(next, found);
  return found;
}

/** The keys whose words a module may ask for: those it names, and those that its templates fit. */
function keysIn(file: string): string[] {
  const code = source(file);
  const named = new Set([...code.matchAll(/['"`](\w+(?:\.\w+)*)['"`]/g)].map(([, key]) => key));
  const templates = [...code.matchAll(/`(\w+\.(?:[\w.]|\$\{[^}]*\})+)`/g)].map(
    ([, template]) =>
      new RegExp(`^${template!.replaceAll('.', String.raw`\.`).replace(/\$\{[^}]*\}/g, '[^.]+')}$`),
  );
  if (!/\bt\(/.test(code)) return [];
  return keys.filter((key) => named.has(key) || templates.some((template) => template.test(key)));
}

const packsAskedFor = (text: string) =>
  [...text.matchAll(/'(\w+)'/g)].map(([, name]) => name as Pack);

const pages = ['popup', 'options', 'learn', 'diary', 'welcome', 'privacy'].map((page) => {
  const entry =
    page === 'popup' ? 'entrypoints/popup/openPopup.tsx' : `entrypoints/${page}/main.tsx`;
  const [, list] = /openPage\((\[[^\]]*\])/.exec(source(entry))!;
  return { page, entry, packs: packsAskedFor(list!) };
});

const lazyViews = ['components/popup/lazyViews.ts', 'components/cramp/whenSaving.ts'].flatMap(
  (file) =>
    [
      ...source(file).matchAll(
        /import\('([^']+)'\)\.then\(\(module\) => module\.(\w+)\)(?:,\s*(\[[^\]]*\]))?/g,
      ),
    ].map(([, path, view, list = '']) => ({
      view: view!,
      entry: relative(root, join(root, dirname(file), path!)),
      packs: [...pages[0]!.packs, ...packsAskedFor(list)],
    })),
);

describe('packs of words', () => {
  test('have every text in one of them, but for the manifest’s', () => {
    expect(keys.filter((key) => packOf(key) === undefined)).toEqual([
      'storeName',
      'extensionDescription',
    ]);
    expect(manifestKeys).toContain('extensionDescription');
  });

  test.each(packs)('%s is not empty', (pack) => {
    expect(Object.keys(textsOf(pack, original)).length).toBeGreaterThan(0);
  });

  test.each(pages)(
    'the page $page finds its words in those it loads',
    ({ entry, packs: loaded }) => {
      const asked = [...loadedWith(entry)].flatMap(keysIn);
      expect(asked.length).toBeGreaterThan(25);
      expect(asked.filter((key) => !loaded.includes(packOf(key)!))).toEqual([]);
    },
  );

  test('the popup has the views that it loads later', () => {
    expect(lazyViews.length).toBeGreaterThan(10);
  });

  test.each(lazyViews)(
    'the view $view finds its words in those it loads',
    ({ entry, packs: loaded }) => {
      const asked = [...loadedWith(entry)].flatMap(keysIn);
      expect(asked.filter((key) => !loaded.includes(packOf(key)!))).toEqual([]);
    },
  );

  test('the background finds its words among its own', () => {
    const own = Object.keys(textsOf('background', original));
    const asked = [...loadedWith('entrypoints/background/index.ts')].flatMap(keysIn);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((key) => !own.includes(key))).toEqual([]);
  });
});

describe('sentences', () => {
  const files = globSync('{components,entrypoints,platform,state}/**/*.{ts,tsx}', { cwd: root });
  /** Texts side by side in one line, which another language may want in another order. */
  const glued = [
    /`[^`]*\$\{t\(/,
    /\bt\([^()]*(?:\([^()]*\)[^()]*)*\)\s*\+|\+\s*t\(/,
    /\{t\([^{}]*(?:\{[^{}]*\}[^{}]*)*\)\}(?: |\{' '\})\s*\{t\(/,
  ];

  test.each(files.map((file) => file.replaceAll('\\', '/')))('%s glues none together', (file) => {
    const lines = source(file).replaceAll(/\s*\n\s*/g, ' ');
    for (const pattern of glued) expect(pattern.exec(lines)?.[0]).toBeUndefined();
  });
});
