import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { permissions } from '../../content/privacy.ts';
import { manifestPermissions } from '../../scripts/manifest.ts';
import { privacyDocument, privacyFile } from '../../scripts/privacy/document.ts';

describe('what is said about privacy', () => {
  test('PRIVACY.md says the same as the page; npm run privacy updates it', async () => {
    expect(readFileSync(privacyFile, 'utf8')).toBe(await privacyDocument());
  });

  test('the permissions are those of the manifests', () => {
    const named = permissions.map(({ id }) => id);
    expect(named.toSorted()).toEqual(manifestPermissions().toSorted());
  });
});
