import { firefoxAddOnId } from '../../manifestValues.ts';
import type { ChromeScope } from './chromeScope.ts';

interface Permissions {
  ExtensionPermissions: {
    add(id: string, permissions: object, extension: unknown): Promise<void>;
  };
}

interface AddOns {
  AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
}

/** Gives an optional permission, as a person can on the add-on's page; the extension gets the event. */
export function grantPermission(scope: ChromeScope, name: string): Promise<void> {
  return scope.run(
    async (window, id, permission) => {
      const { ExtensionPermissions } = window.ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      ) as unknown as Permissions;
      const permissions = { permissions: [permission], origins: [] };
      const extension = window.WebExtensionPolicy.getByID(id)?.extension;
      await ExtensionPermissions.add(id, permissions, extension);
    },
    firefoxAddOnId,
    name,
  );
}

/** Allows the extension in private windows, as a person can on its page. The extension restarts. */
export async function allowInPrivateWindows(scope: ChromeScope): Promise<void> {
  await grantPermission(scope, 'internal:privateBrowsingAllowed');
  await scope.run(async (window, id) => {
    const { AddonManager } = window.ChromeUtils.importESModule(
      'resource://gre/modules/AddonManager.sys.mjs',
    ) as unknown as AddOns;
    await (await AddonManager.getAddonByID(id)).reload();
  }, firefoxAddOnId);
}
