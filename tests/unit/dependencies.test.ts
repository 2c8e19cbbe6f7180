import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');

interface Installed {
  version: string;
  integrity?: string;
  hasInstallScript?: true;
  resolved?: string;
}
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, Installed>;
};

test('every package has its hash, runs no script when it is installed, and names no registry', () => {
  const { '': _project, ...installed } = packages;
  const strange = Object.entries(installed).filter(
    ([, { integrity, hasInstallScript, resolved }]) => !integrity || hasInstallScript || resolved,
  );
  expect(strange).toEqual([]);
});

test('npm brings the Node of .nvmrc', () => {
  const { optionalDependencies: brought } = JSON.parse(read('package.json')) as {
    optionalDependencies: object;
  };
  for (const name of Object.keys(brought))
    expect(packages[`node_modules/${name}`]!.version, name).toMatch(
      new RegExp(`^${read('.nvmrc').trim()}\\.`),
    );
});

test.each(globSync('.github/workflows/*.yml', { cwd: root }))(
  '%s pins each action to a commit',
  (file) => {
    const actions = read(file).match(/(?<=uses: ).*/g) ?? [];
    expect(actions.filter((action) => !/@[\da-f]{40} # v[\d.]+$/.test(action))).toEqual([]);
    expect(actions).not.toEqual([]);
  },
);
