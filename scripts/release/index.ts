// Builds, checks and packs a release for the stores: npm run release
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { root, runWxt } from '../tools.ts';
import { refusals, zipsOf } from './refusals.ts';

const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  version: string;
};
const zips = zipsOf(root, version);

try {
  for (const zip of Object.values(zips)) rmSync(zip, { force: true });
  runWxt('zip', 'chrome');
  runWxt('zip', 'firefox');

  const reasons = await refusals(root, version);
  if (reasons.length > 0) throw new Error(`\nNot to be released:\n- ${reasons.join('\n- ')}`);
  console.log(
    `\nLegroom ${version} is ready. For Chrome and Edge:\n  ${zips.chrome}\nFor Firefox, with its sources:\n  ${zips.firefox}\n  ${zips.sources}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
