import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Slugger from 'github-slugger';
import { marked, type Token } from 'marked';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('every package has its hash, runs no script when it is installed, and names no registry', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { integrity?: string; hasInstallScript?: true; resolved?: string }>;
  };
  const { '': _project, ...installed } = packages;
  const strange = Object.entries(installed).filter(
    ([, { integrity, hasInstallScript, resolved }]) => !integrity || hasInstallScript || resolved,
  );
  expect(strange).toEqual([]);
});

test.each(globSync('.github/workflows/*.yml', { cwd: root }))(
  '%s pins each action to a commit',
  (file) => {
    const actions = read(file).match(/(?<=uses: ).*/g) ?? [];
    expect(actions.filter((action) => !/@[\da-f]{40} # v[\d.]+$/.test(action))).toEqual([]);
    expect(actions).not.toEqual([]);
  },
);

const files = globSync('**/*.md', { cwd: root, exclude: ['node_modules', '.output', '.wxt'] });

function tokensOf(file: string): Token[] {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(read(file)), (token) => {
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
