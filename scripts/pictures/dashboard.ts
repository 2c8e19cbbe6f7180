import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { array, record, safeParse, strictObject, string, type InferOutput } from 'valibot';
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
  addresses: strictObject({ support: string(), privacyPolicy: string() }),
  edge: string(),
  firefox: strictObject({
    dataCollection: strictObject({ required: array(string()) }),
    why: string(),
    build: array(string()),
    warnings: array(strictObject({ code: string(), of: string(), why: string() })),
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

/** Compares the permissions of the manifest with their justifications, and names each that stands alone. */
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

/** Writes the answers for the stores' dashboards as one document in Markdown, to copy from. */
export function dashboardDocument(answers: Dashboard): string {
  const { data, categories, addresses, firefox } = answers;
  const parts = [
    '# For the dashboards of the stores',
    '## All stores',
    '### Single purpose',
    answers.singlePurpose,
    '### Permissions',
    ...Object.entries(answers.permissions).map(([name, why]) => `**${name}**: ${why}`),
    `**Host permissions**: ${answers.hostPermissions}`,
    `**Remote code**: ${answers.remoteCode}`,
    '### Data',
    list(data.handled.map(({ type, what }) => `**${type}**: ${what}`)),
    data.where,
    '### Addresses',
    list([`Support: ${addresses.support}`, `Privacy policy: ${addresses.privacyPolicy}`]),
    '## Chrome Web Store',
    `Category: ${categories.chrome}`,
    'Data types to tick:',
    list(data.handled.map(({ type }) => type)),
    'To certify:',
    list(data.certified),
    '## Microsoft Edge Add-ons',
    `Category: ${categories.edge}`,
    answers.edge,
    '## addons.mozilla.org',
    `Category: ${categories.firefox}`,
    `data_collection_permissions: ${firefox.dataCollection.required.join(', ')}. ${firefox.why}`,
    '### Notes to reviewers',
    list(firefox.build),
    'What the linter still warns of:',
    list(firefox.warnings.map(({ code, of, why }) => `${code} (${of}): ${why}`)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
