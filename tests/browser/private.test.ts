import { describe, expect, test } from 'vitest';
import { browsers, only, useRig, useSharedRig } from './rig.ts';

// Nothing is written from private windows, because Legroom is not in them.

describe.each(browsers)('in %s', (name) => {
  const rig = useSharedRig(name);

  test('Legroom asks not to be let into private windows, and is not', async () => {
    const { incognito, isAllowed } = await rig().inExtension(async (api) => ({
      incognito: api.runtime.getManifest().incognito,
      isAllowed: await api.extension.isAllowedIncognitoAccess(),
    }));
    expect({ incognito, isAllowed }).toEqual({ incognito: 'not_allowed', isAllowed: false });
  });
});

// Chromium lets no automation try it: there, the manifest and the browser's own answer above must do.
describe.each(only('firefox'))('a private window in %s', (name) => {
  const rig = useRig(name, { privateWindows: true });

  test('has no button of Legroom and gives its pages nothing to work with, also where the person tries to let it in', async () => {
    expect(await rig().lookInPrivateWindow('popup.html')).toEqual({
      hasButton: false,
      hasApi: false,
    });
  });
});
