import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pageSize, type Scheme, type Shot } from './shots.ts';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, path), 'utf8');

// Its own colours and fonts, so that the pictures look as Legroom does.
const styles = `${read('../../components/ui/theme.css')}\n${read('sheets.css')}`;

/** The room for a screenshot. */
const room = { popup: { width: 460, height: 704 }, page: pageSize };

/** The language and the colours of a picture. */
export interface Look {
  language: string;
  direction: string;
  scheme: Scheme;
}

/** The page of a picture: its caption, and the screenshot beside or below it. */
export function pictureSheet(
  look: Look,
  of: 'popup' | 'page',
  { icon, caption, shot }: { icon: string; caption: string; shot: Shot },
): string {
  const { width, height } = shot;
  const scale = Math.min(room[of].width / width, room[of].height / height);
  const png = Buffer.from(shot.png).toString('base64');
  return sheet(
    look,
    `of-${of}`,
    `<header>
      <p class="name" data-whole>${icon}<span>Legroom</span></p>
      <h1 data-whole>${sentences(caption)}</h1>
    </header>
    <img alt="" data-whole src="data:image/png;base64,${png}" style="inline-size: ${width * scale}px; block-size: ${height * scale}px">`,
  );
}

/** The page of the tile: the icon and the slogan. */
export function tileSheet(look: Look, { icon, slogan }: { icon: string; slogan: string }): string {
  return sheet(
    look,
    'tile',
    `<p class="name" data-whole>${icon}<span>Legroom</span></p>
    <h1 data-whole>${sentences(slogan)}</h1>`,
  );
}

function sheet({ language, direction, scheme }: Look, kind: string, body: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction}" style="color-scheme: ${scheme}">
<meta charset="utf-8">
<style>${styles}</style>
<body class="${kind}">${body}</body>
</html>`;
}

/** A question stands on a line of its own where there is room for lines. */
const sentences = (text: string) =>
  text
    .split(/(?<=[?؟]) /)
    .map((sentence) => `<span>${escaped(sentence)}</span>`)
    .join(' ');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
