import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { imprint } from '../../content/imprint.ts';
import { permissions, sectionsAfter, sectionsBefore, storedNotes } from '../../content/privacy.ts';
import { storedThings } from '../../state/registry.ts';
import { originalLanguage, readLanguages } from '../../modules/words/languages.ts';

export const privacyFile = resolve(import.meta.dirname, '../../PRIVACY.md');

const texts = readLanguages(false).get(originalLanguage)!;

/**
 * Writes the privacy page in English as Markdown. It also names the keys of the storage, for those who look them up there,
 * and the publisher, which the stores ask of a privacy policy.
 *
 * @throws {Error} where the page has no words for something.
 */
export async function privacyDocument(by = imprint): Promise<string> {
  const say = (key: string) => {
    const text = texts[`privacy.${key}`];
    if (text === undefined) throw new Error(`content/words/en.yml has no privacy.${key}.`);
    return escaped(text);
  };
  const publisher = (key: keyof typeof imprint) => escaped(by[key] || `[${key}]`);
  const section = ({ id, lines }: (typeof sectionsBefore | typeof sectionsAfter)[number]) => [
    `## ${say(`${id}.title`)}`,
    ...lines.map((line) => say(`${id}.${line}`)),
  ];
  const parts = [
    '<!-- Made of content/imprint.ts, content/privacy.ts and content/words/en.yml by npm run privacy. -->',
    `# ${say('title')}`,
    say('promise'),
    say('whoCanRead'),
    `## ${say('stored.title')}`,
    say('stored.where'),
    table(
      ['Key', say('stored.what'), say('stored.until')],
      storedThings.map(({ id, key }) => [
        `\`${key}\``,
        say(`item.${id}.what`),
        say(`item.${id}.until`),
      ]),
    ),
    ...storedNotes.map((note) => say(`stored.${note}`)),
    ...sectionsBefore.flatMap(section),
    `## ${say('permission.title')}`,
    table(
      [say('permission.name'), say('permission.asked'), say('permission.what')],
      permissions.map(({ id, asked }) => [
        `\`${id}\``,
        say(`permission.${asked}`),
        say(`permission.${id}`),
      ]),
    ),
    ...sectionsAfter.flatMap(section),
    '## Publisher',
    `Legroom is published by ${publisher('publisher')}. Write to ${publisher('contact')} with questions. This page holds from ${publisher('privacySince')}.`,
  ];
  const options = await resolveConfig(privacyFile);
  return format(parts.join('\n\n'), { ...options, filepath: privacyFile });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Escapes what Markdown would take for its own. */
const escaped = (text: string) => text.replaceAll(/[\\`*_<>|[\]]/g, String.raw`\$&`);
