import { emergencyNumbers } from '../../../content/emergencyNumbers.ts';
import { publishers, type Publisher } from '../../../content/publishers.ts';
import { standStill } from '../axe.ts';
import type { PageWindow, View } from '../rig.ts';

/** The language and the direction that a page says it has. */
export const directionOf = (view: View) =>
  view.evaluate((window) => {
    const { lang, dir } = window.document.documentElement;
    return { lang, dir };
  });

/** What is cut, and what lies over something else, a line for each. */
export const misfits = async (view: View) => [
  ...(await view.evaluate(cutTexts)).map((text) => `cut: ${text}`),
  ...(await view.evaluate(overlaps)).map((text) => `overlap: ${text}`),
];

/** Runs in a page: texts that are wider than what holds them, and what is wider than the page. */
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

/** Runs in a page: what can be pressed and lies over something else that can be. */
function overlaps({ document, getComputedStyle }: PageWindow): string[] {
  const boxes = [...document.querySelectorAll<HTMLElement>('button, a, label, select, summary')]
    .filter((element) => {
      const { display, position } = getComputedStyle(element);
      // A link that runs on in the next line has a box that is mostly other words; what floats lies over the rest.
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
 * Runs in a page: words in Latin letters, of which a made-up language has none.
 * @param known what may be there: names of days and keys, which the browser gives
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

/** What the browser's `Intl` says in English where it does not know the language. */
const known = [
  ...Object.values<Publisher>(publishers).flatMap(({ via }) => via ?? []),
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

/** What is cut or lies over something else in a view, and what of it is not translated into a pseudo-language. */
export async function faultsOf(view: View, language: string): Promise<string[]> {
  await standStill(view);
  const isPseudo = language.includes('-X');
  const left = isPseudo ? await view.evaluate(untranslated, known) : [];
  return [...(await misfits(view)), ...left.map((text) => `not translated: ${text}`)];
}
