import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const {
  allowScripts = {},
  overrides = {},
  optionalDependencies = {},
} = JSON.parse(read('package.json')) as Partial<Record<string, Record<string, unknown>>>;
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<
    string,
    { version: string; integrity: string; hasInstallScript?: true; resolved?: string }
  >;
};
const installed = Object.entries(packages).flatMap(([path, { hasInstallScript, resolved }]) =>
  path === '' ? [] : [{ name: path.split('node_modules/').at(-1)!, hasInstallScript, resolved }],
);

describe('package.json', () => {
  test('decides on each package with an install script, and on no other', () => {
    const withScript = installed.filter((one) => one.hasInstallScript).map(({ name }) => name);
    expect(Object.keys(allowScripts).toSorted()).toEqual([...new Set(withScript)].toSorted());
  });

  test('overrides only what is installed', () => {
    const names = installed.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(overrides)));
  });

  test('brings the Node of .nvmrc, with its hash and without a script that could download more', () => {
    const names = Object.keys(optionalDependencies);
    expect(names).not.toEqual([]);
    for (const name of names) {
      expect(name).toMatch(/^node-.*64$/);
      expect(packages[`node_modules/${name}`], name).toEqual(
        expect.objectContaining({
          version: expect.stringMatching(new RegExp(`^${read('.nvmrc').trim()}\\.`)) as string,
          integrity: expect.stringMatching(/^sha512-/) as string,
        }),
      );
    }
    expect(
      installed.filter(({ hasInstallScript, name }) => hasInstallScript && names.includes(name)),
    ).toEqual([]);
    expect(installed.map(({ name }) => name)).not.toContain('node');
  });
});

test('the lock file names no registry, so that npm uses the configured one', () => {
  expect(installed.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test.each(globSync('.github/workflows/*.yml', { cwd: root }))(
  '%s pins each action to a commit',
  (file) => {
    const actions = read(file).match(/(?<=uses: ).*/g) ?? [];
    expect(actions.filter((action) => !/@[\da-f]{40} # v[\d.]+$/.test(action))).toEqual([]);
    expect(actions).not.toEqual([]);
  },
);
