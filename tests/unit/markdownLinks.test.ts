import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Slugger from 'github-slugger';
import { marked, type Token } from 'marked';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = globSync('**/*.md', { cwd: root, exclude: ['node_modules', '.output', '.wxt'] });

function tokensOf(file: string): Token[] {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(readFileSync(join(root, file), 'utf8')), (token) => {
    tokens.push(token);
  });
  return tokens;
}

/** Every heading, as code hosts name it in a link. */
const headings = new Set<string>();
for (const file of files) {
  const slugger = new Slugger();
  for (const token of tokensOf(file))
    if (token.type === 'heading')
      headings.add(`${file}#${slugger.slug(token.text.replaceAll(/[*_`]/g, ''))}`);
}

// Other sites are not checked.
test.each(files)('the links of %s lead to files and headings that exist', (file) => {
  const links = tokensOf(file)
    .flatMap((token) => (token.type === 'link' || token.type === 'image' ? token.href : []))
    .filter((href: string) => !/^\w+:/.test(href));
  const broken = links.filter((href: string) => {
    const [path, anchor] = href.split('#');
    const target = path ? join(dirname(file), path) : file;
    return !existsSync(join(root, target)) || (anchor && !headings.has(`${target}#${anchor}`));
  });
  expect(broken).toEqual([]);
});
