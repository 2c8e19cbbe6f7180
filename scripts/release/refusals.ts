import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { imprint } from '../../content/imprint.ts';
import { readDashboard } from '../pictures/dashboard.ts';
import { privacyDocument } from '../privacy/document.ts';
import { auditFaults } from './audit.ts';
import {
  changelogFaults,
  commitFaults,
  filesOf,
  imprintFaults,
  packageFaults,
  sourceFaults,
  warningFaults,
} from './checks.ts';
import { lint } from './linter.ts';

/** Where WXT puts the packages of a version. */
export function zipsOf(root: string, version: string) {
  const zip = (kind: string) => resolve(root, `.output/legroom-${version}-${kind}.zip`);
  return { chrome: zip('chrome'), firefox: zip('firefox'), sources: zip('sources') };
}

/**
 * Lists why a version is not to be released, a sentence for each reason.
 *
 * @param by the publisher
 * @param told what Mozilla's reviewers are told of the linter's warnings
 */
export async function refusals(
  root: string,
  version: string,
  {
    by = imprint,
    told = readDashboard().firefox.warnings,
    lintZip = lint,
    askNpm = auditFaults,
  } = {},
): Promise<string[]> {
  const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
  const faults = [
    ...imprintFaults(by),
    ...(read('PRIVACY.md') === (await privacyDocument(by))
      ? []
      : ['PRIVACY.md is not what npm run privacy writes.']),
    ...changelogFaults(read('CHANGELOG.md'), version),
    ...commitFaults(root, version),
    ...(await askNpm(root)),
  ];
  const zips = zipsOf(root, version);
  const missing = Object.values(zips).filter((zip) => !existsSync(zip));
  if (missing.length > 0)
    return [...faults, ...missing.map((zip) => `There is no ${basename(zip)}.`)];

  const { errors, warnings } = lintZip(zips.firefox);
  return [
    ...faults,
    ...sourceFaults(root, filesOf(zips.sources)),
    ...[zips.chrome, zips.firefox].flatMap((zip) => packageFaults(zip, filesOf(zip), version)),
    ...errors,
    ...warningFaults(warnings, told),
  ];
}
