import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');

const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { integrity?: string; hasInstallScript?: true; resolved?: string }>;
};

test('every package has its hash, runs no script when it is installed, and names no registry', () => {
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
