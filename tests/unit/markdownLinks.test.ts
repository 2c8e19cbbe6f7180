import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Slugger from 'github-slugger';
import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(text), (token) => {
    tokens.push(token);
  });
  return tokens;
}

/** The anchors of a file's headings, as code hosts make them. */
function anchorsOf(text: string): string[] {
  const slugger = new Slugger();
  return tokensOf(text).flatMap((token) =>
    token.type === 'heading' ? [slugger.slug(String(token.text).replaceAll(/[*_`]/g, ''))] : [],
  );
}

/** The broken links of a file within this repository; other sites are not checked. */
function brokenLinks(file: string, text: string): string[] {
  return tokensOf(text)
    .flatMap((token) => (token.type === 'link' || token.type === 'image' ? [token.href] : []))
    .filter((href: string) => {
      if (/^\w+:/.test(href)) return false;
      const [path = '', anchor] = href.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(join(root, target))) return true;
      const targetText = path === '' ? text : target.endsWith('.md') ? read(target) : '';
      return anchor !== undefined && !anchorsOf(targetText).includes(anchor);
    });
}

describe('the links of the documents', () => {
  const files = globSync('**/*.md', { cwd: root, exclude: ['node_modules', '.output', '.wxt'] });

  test.each(files)('%s lead to files and headings that exist', (file) => {
    expect(brokenLinks(file, read(file))).toEqual([]);
  });

  test('are found if they are broken', () => {
    const text =
      '# To _be_\n\n[a](#to-be) [b](../LICENSE) [c](../README.md#tests) [d](https://x.example/#e)\n' +
      '[e](#not-to-be) [f](LICENSE) [g](../README.md#nowhere) ![h](no.png)\n';
    const broken = ['#not-to-be', 'LICENSE', '../README.md#nowhere', 'no.png'];
    expect(brokenLinks('store/README.md', text)).toEqual(broken);
  });
});
