import type { PageWindow } from '../browsers/index.ts';

/**
 * Runs in a page: how much of what is in sight can be shown so that its lower edge cuts no line of text, and where there is
 * such a place, no card. All of it, where nothing scrolls on.
 */
export function wholeHeight(window: PageWindow): number {
  const marginPx = 1.5;
  const { document, innerHeight } = window;
  const scrollsOn = [document.documentElement, document.body].some(
    ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
  );
  if (!scrollsOn) return innerHeight;

  const lines: DOMRect[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    lines.push(...range.getClientRects());
  }
  const boxes = (selector: string) =>
    [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
  const cuts = (edge: number, rects: readonly DOMRect[]) =>
    rects.some(({ top, bottom }) => top - marginPx < edge && bottom + marginPx > edge);

  const whole = [...lines, ...boxes('svg, button, input')];
  const edges = Array.from({ length: Math.round(innerHeight / 4) }, (_, up) => innerHeight - up);
  const clean = edges.filter((edge) => !cuts(edge, whole));
  const cards = boxes('.card, article');
  return clean.find((edge) => !cuts(edge, cards)) ?? clean[0] ?? innerHeight;
}
