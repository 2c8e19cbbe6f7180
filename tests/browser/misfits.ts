import { sources } from '../../content/sources.ts';
import { standStill } from './axe.ts';
import type { PageWindow, View } from './rig.ts';

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
 * Runs in a page in Arabic: finds texts in Latin letters alone, which are not translated.
 * @param known texts that are allowed
 */
function untranslated({ document, NodeFilter }: PageWindow, known: string[]): string[] {
  const isLatin = (text: string) =>
    /[A-Za-z]{3}/.test(text) && !/\p{Script=Arabic}/u.test(text) && !known.includes(text.trim());
  // Names of publishers, languages and permissions are the same everywhere, and titles of sources are in English.
  const names = '[translate="no"], cite, code, [lang="en"], option[lang], kbd';
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement!.closest(names) && isLatin(node.textContent!))
      found.push(node.textContent!);
  for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]')) {
    if (element.closest(names)) continue;
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const text = element.getAttribute(name) ?? '';
      if (isLatin(text)) found.push(`${name}: ${text}`);
    }
  }
  return found;
}

const known = ['Legroom', ...Object.values(sources).flatMap(({ via }) => via ?? [])];

/** What in a view is cut, covers something else, or (in Arabic) is not translated. */
export async function faultsOf(view: View, language: string): Promise<string[]> {
  await standStill(view);
  const left = language === 'ar' ? await view.evaluate(untranslated, known) : [];
  return [...(await misfits(view)), ...left.map((text) => `not translated: ${text}`)];
}
