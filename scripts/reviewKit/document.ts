import { html } from 'htm/preact';
import { renderToString } from 'preact-render-to-string';
import { linksOf } from '../../components/evidence/linksOf.ts';
import type { Source } from '../../content/sources.ts';
import { openQuestionsOn } from './openQuestions.ts';
import type { Chapter, ReadStatement } from './readStatements.ts';

const style = `
  body { font: 11pt/1.4 serif; max-width: 44em; margin: 2em auto; padding: 0 1em; }
  h2 { break-after: avoid; margin-top: 2em; }
  article { break-inside: avoid; border-top: 1px solid #888; padding: 0.6em 0; }
  article p { margin: 0.2em 0; }
  .said { font-size: 12pt; }
  .about { font-size: 9pt; }
  .said:has(+ .said):first-child { font-weight: bold; }
  .asked { font-style: italic; }
  .answer { display: flex; gap: 1.5em; align-items: end; margin-top: 0.5em; }
  .answer span { flex: 1; border-bottom: 1px solid #888; }
  a { color: inherit; overflow-wrap: anywhere; }
  @media print { body { margin: 0; max-width: none; } }
  @page { margin: 18mm; }
`;

/**
 * One document that a clinician can read, print and mark: every sentence as it is shown, its claim with the verdict, its
 * sources and how each was read, what is open, and room for an answer.
 *
 * @param rest texts that are no statements, as they stand around those
 * @returns HTML
 */
export function reviewDocument(chapters: readonly Chapter[], rest: readonly string[]): string {
  const page = html`
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>What Legroom says: for review by a clinician</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <h1>What Legroom says</h1>
        <p>
          Legroom is a browser extension for adults whose legs cramp. Please mark each statement:
          yes if you would let a patient read it, no if not, and say what should be changed. A
          statement counts as reviewed with its number as it stands here; if its words change, it is
          asked again.
        </p>
        <p>Name, role and date: ____________________________________________</p>
        ${chapters.map(
          ({ title, statements }) => html`
            <section>
              <h2>${title}</h2>
              ${statements.map(statementPart)}
            </section>
          `,
        )}
        <section>
          <h2>Sources</h2>
          <ul class="about">
            ${sourcesOf(chapters).map(sourcePart)}
          </ul>
        </section>
        <section>
          <h2>Other words on the screens</h2>
          ${rest.map((text) => html`<p>☐ ${text}</p>`)}
        </section>
      </body>
    </html>
  `;
  return `<!doctype html>\n${renderToString(page)}\n`;
}

function statementPart(statement: ReadStatement) {
  const { id, sum, words, verdict, sources } = statement;
  return html`
    <article id=${id}>
      ${words.map((text) => html`<p class="said">${text}</p>`)}
      <p class="about">${id} · ${sum} · shown as: <b>${verdict}</b></p>
      <p class="about">
        ${sources.map(
          (source) => html`
            <a href="#${anchorOf(source)}">${source.title}. ${source.publisher}</a>
            ${source.readAt === 'source' ? '. ' : ` (${howRead[source.readAt]}). `}
          `,
        )}
      </p>
      ${openQuestionsOn(statement).map((question) => html`<p class="asked">Open: ${question}</p>`)}
      <p class="answer">☐ yes ☐ no <span></span></p>
    </article>
  `;
}

const howRead = { source: 'read there', mirror: 'read as a copy', unverified: 'not checked' };

const anchorOf = ({ publisher, title }: Source) =>
  `source-${`${publisher} ${title}`.replaceAll(/\W+/g, '-')}`;

/** Every source once, with its addresses. */
function sourcesOf(chapters: readonly Chapter[]): Source[] {
  const all = chapters.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources));
  return [...new Set(all)].toSorted((one, other) => one.title.localeCompare(other.title, 'en'));
}

function sourcePart(source: Source) {
  const { title, publisher, via, year, readAt, readOn } = source;
  const read = [
    howRead[readAt],
    ...(via ? [`on ${via}`] : []),
    ...(readOn ? [`on ${readOn}`] : []),
  ];
  return html`
    <li id=${anchorOf(source)}>
      ${title}. ${publisher}${year ? `, ${year}` : ''} (${read.join(' ')}).
      ${linksOf(source).map(([, url]) => html` <a href=${url}>${url}</a>`)}
    </li>
  `;
}
