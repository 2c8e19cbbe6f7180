import { h, type ComponentChild } from 'preact';
import type { Stroke } from '../../modules/figures/engine/drawing.ts';
import type { Place } from '../../modules/figures/engine/part.ts';

/** Puts a stroke of a drawing on the page. */
export function drawStroke({
  held,
  rest,
  ink,
  path,
  strokeWidth,
  strokes,
}: Stroke): ComponentChild {
  // For the style sheet, which moves the stroke from rest to where it is held.
  const style = held && { '--held': transform(held), ...(rest && { '--rest': transform(rest) }) };
  const classes = [ink && `figure-${ink}`, held && 'figure-joint', rest && 'figure-moving'];
  const name = classes.filter(Boolean).join(' ');
  return strokes
    ? h('g', { class: name, style }, strokes.map(drawStroke))
    : h('path', { class: name, style, d: path, 'stroke-width': strokeWidth });
}

/** A place as CSS writes a transform. */
function transform([x, y, degrees, shown = 1]: Place): string {
  return `translate(${x}px, ${y}px) rotate(${degrees}deg) scale(${shown}, 1)`;
}
