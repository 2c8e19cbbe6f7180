import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { permissions, storedThings } from '../../content/privacy.ts';
import { manifestPermissions } from '../../scripts/manifest.ts';
import { privacyDocument, privacyFile } from '../../scripts/privacy/document.ts';
import { diaryItems, monthKey } from '../../state/diary/items.ts';
import { allItems } from '../../state/items.ts';
import { brokenPrefix, newerPrefix } from '../../state/setAside.ts';

describe('what is said about privacy', () => {
  test('PRIVACY.md says what the page says; npm run privacy writes it anew', async () => {
    expect(readFileSync(privacyFile, 'utf8')).toBe(await privacyDocument());
  });

  test('every key of the storage is named, and no other', () => {
    const prefixes = [monthKey(0).replace(/:.*/, ':'), brokenPrefix, newerPrefix];
    const keys = [
      ...[...allItems, ...diaryItems].map(({ key }) => key),
      ...prefixes.map((prefix) => `${prefix}…`),
    ];
    expect(storedThings.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
  });

  test('the permissions are those of the manifests', () => {
    const named = permissions.map(({ id }) => id);
    expect(named.toSorted()).toEqual(manifestPermissions().toSorted());
  });
});
