import { firefoxAddOnId } from '../launch/addon.ts';
import type { ChromeScope } from './chromeScope.ts';

interface Permissions {
  ExtensionPermissions: {
    add(id: string, permissions: object, extension: unknown): Promise<void>;
  };
}

interface AddOns {
  AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
}

/** Does what the person does under "Run in Private Windows": the extension starts anew, and works there too. */
export function allowInPrivateWindows(scope: ChromeScope): Promise<void> {
  return scope.run(async (window, id) => {
    const { ExtensionPermissions } = window.ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    ) as unknown as Permissions;
    const { AddonManager } = window.ChromeUtils.importESModule(
      'resource://gre/modules/AddonManager.sys.mjs',
    ) as unknown as AddOns;
    const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    const extension = window.WebExtensionPolicy.getByID(id)?.extension;
    await ExtensionPermissions.add(id, permissions, extension);
    await (await AddonManager.getAddonByID(id)).reload();
  }, firefoxAddOnId);
}
