import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { array, number, record, safeParse, strictObject, string, type InferOutput } from 'valibot';
import { parse } from 'yaml';
import { issueLines } from './storeTexts.ts';

const file = resolve(import.meta.dirname, '../../store/dashboard.yml');

const shape = strictObject({
  singlePurpose: string(),
  permissions: record(string(), string()),
  hostPermissions: string(),
  remoteCode: string(),
  data: strictObject({
    handled: array(strictObject({ type: string(), what: string() })),
    where: string(),
    certified: array(string()),
  }),
  categories: strictObject({ chrome: string(), edge: string(), firefox: string() }),
  edge: string(),
  firefox: strictObject({
    dataCollection: strictObject({ required: array(string()) }),
    why: string(),
    build: array(string()),
    warnings: array(
      strictObject({
        code: string(),
        message: string(),
        in: record(string(), number()),
        why: string(),
      }),
    ),
  }),
});

/** What `store/dashboard.yml` says. */
export type Dashboard = InferOutput<typeof shape>;

/**
 * Reads `store/dashboard.yml`.
 *
 * @throws {Error} naming the answers that are missing or unknown.
 */
export function readDashboard(): Dashboard {
  const result = safeParse(shape, parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  throw new Error(
    `store/dashboard.yml is not as it should be:\n${issueLines(result.issues).join('\n')}`,
  );
}

/** Compares the permissions of the manifest with their justifications, and names each that is missing on one side. */
export function unjustified({ permissions }: Dashboard, asked: readonly string[]): string[] {
  const justified = Object.keys(permissions);
  return [
    ...asked
      .filter((name) => !justified.includes(name))
      .map((name) => `The manifest asks for ${name}, and store/dashboard.yml does not say why`),
    ...justified
      .filter((name) => !asked.includes(name))
      .map((name) => `store/dashboard.yml justifies ${name}, which the manifest does not ask for`),
  ];
}
