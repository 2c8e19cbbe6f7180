import type { Dashboard } from './dashboard.ts';

/** The answers for the stores' dashboards as one document in Markdown, to copy from. */
export function dashboardDocument(answers: Dashboard): string {
  const { data, categories, addresses, firefox } = answers;
  const { required } = firefox.dataCollection;
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
    `data_collection_permissions: required ${required.join(', ')}. ${firefox.why}`,
    '### Notes to reviewers',
    list(firefox.build),
    'What the linter still warns of:',
    list(firefox.warnings.map(({ code, of, why }) => `${code} (${of}): ${why}`)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
