import { emergencyNumbers } from '../../../content/emergencyNumbers.ts';
import { sources } from '../../../content/sources.ts';
import { standStill } from '../axe.ts';
import type { PageWindow, View } from '../rig.ts';

/** The language and direction that a page declares. */
export const directionOf = (view: View) =>
  view.evaluate((window) => {
    const { lang, dir } = window.document.documentElement;
    return { lang, dir };
  });

/** What is cut or covers something else, a line for each. */
export const misfits = async (view: View) => [
  ...(await view.evaluate(cutTexts)).map((text) => `cut: ${text}`),
  ...(await view.evaluate(overlaps)).map((text) => `overlap: ${text}`),
];

/** Runs in a page: finds texts wider than their element, and elements wider than the page. */
function cutTexts({ document, getComputedStyle }: PageWindow): string[] {
  const tolerancePx = 1;
  const { scrollWidth, clientWidth } = document.documentElement;
  const tooWide =
    scrollWidth - clientWidth > tolerancePx ? [`the page, by ${scrollWidth - clientWidth} px`] : [];
  const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    if (!element.checkVisibility() || element.closest('svg, select, .unseen')) return false;
    if (getComputedStyle(element).display.startsWith('inline')) return false;
    return element.clientWidth > 0 && element.scrollWidth - element.clientWidth > tolerancePx;
  });
  return [
    ...tooWide,
    ...cut.map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent}`),
  ];
}

/** Runs in a page: finds controls that overlap. */
function overlaps({ document, getComputedStyle }: PageWindow): string[] {
  const boxes = [...document.querySelectorAll<HTMLElement>('button, a, label, select, summary')]
    .filter((element) => {
      const { display, position } = getComputedStyle(element);
      // The box of a link that wraps contains other words too; what floats covers the rest on purpose.
      const isBox = display !== 'inline' && !/fixed|sticky|absolute/.test(position);
      return isBox && element.checkVisibility() && !element.closest('.unseen');
    })
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const tolerancePx = 2;
  return boxes.flatMap(({ element, box }, index) =>
    boxes.slice(index + 1).flatMap(({ element: other, box: otherBox }) => {
      if (element.contains(other) || other.contains(element)) return [];
      const width = Math.min(box.right, otherBox.right) - Math.max(box.left, otherBox.left);
      const height = Math.min(box.bottom, otherBox.bottom) - Math.max(box.top, otherBox.top);
      return width > tolerancePx && height > tolerancePx
        ? [`${element.textContent} / ${other.textContent}`]
        : [];
    }),
  );
}

/**
 * Runs in a page: finds words in Latin letters, of which a pseudo-language has none.
 * @param known words that are allowed: names of days and keys, which come from the browser
 */
function untranslated({ document }: PageWindow, known: string[]): string[] {
  const hasWords = (text: string) =>
    /[A-Za-z]{3}/.test(known.reduce((rest, name) => rest.replaceAll(name, ''), text));
  // Names of publishers, languages and permissions are the same everywhere, and titles of sources are in English.
  const names = '[translate="no"], cite, code, [lang="en"], option[lang], kbd';
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent!;
    if (!node.parentElement!.closest(names) && hasWords(text)) found.push(text.trim());
  }
  for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]')) {
    if (element.closest(names)) continue;
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const text = element.getAttribute(name) ?? '';
      if (hasWords(text)) found.push(`${name}: ${text}`);
    }
  }
  return found;
}

/** What the browser's `Intl` says in English because it does not know the language. */
const known = [
  ...Object.values(sources).flatMap(({ via }) => via ?? []),
  'Legroom',
  'Alt+Shift+S',
  // What was written in a diary, and the browser's own names of months.
  'After a long day on my feet',
  'AM',
  'PM',
  ...['long', 'short'].flatMap((month) =>
    Array.from({ length: 12 }, (_, index) =>
      new Date(Date.UTC(2026, index)).toLocaleDateString('en', {
        month: month as 'long',
        timeZone: 'UTC',
      }),
    ),
  ),
  ...['long', 'short'].flatMap((weekday) =>
    [1, 2, 3, 4, 5, 6, 7].map((day) =>
      new Date(Date.UTC(2026, 10, day)).toLocaleDateString('en', {
        weekday: weekday as 'long',
        timeZone: 'UTC',
      }),
    ),
  ),
  ...emergencyNumbers.map(({ region }) =>
    new Intl.DisplayNames('en', { type: 'region' }).of(region)!,
  ),
];

/** What in a view is cut, covers something else, or is not translated into a pseudo-language. */
export async function faultsOf(view: View, language: string): Promise<string[]> {
  await standStill(view);
  const isPseudo = language.includes('-X');
  const left = isPseudo ? await view.evaluate(untranslated, known) : [];
  return [...(await misfits(view)), ...left.map((text) => `not translated: ${text}`)];
}
