import { describe, expect, test } from 'vitest';
import { browsers, only, useRig, useSharedRig } from './rig.ts';

// Nothing is written from private windows, because Legroom is not in them.

describe.each(browsers)('in %s', (name) => {
  const rig = useSharedRig(name);

  test('Legroom declares that it does not run in private windows, and does not', async () => {
    const { incognito, isAllowed } = await rig().inExtension(async (api) => ({
      incognito: api.runtime.getManifest().incognito,
      isAllowed: await api.extension.isAllowedIncognitoAccess(),
    }));
    expect({ incognito, isAllowed }).toEqual({ incognito: 'not_allowed', isAllowed: false });
  });
});

// Only Firefox: in Chromium no automation can try it, so the test above has to be enough.
describe.each(only('firefox'))('a private window in %s', (name) => {
  const rig = useRig(name, { privateWindows: true });

  test('shows no button of Legroom and gives its pages no API, even if the person tries to allow it', async () => {
    expect(await rig().lookInPrivateWindow('popup.html')).toEqual({
      hasButton: false,
      hasApi: false,
    });
  });
});
