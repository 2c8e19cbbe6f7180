import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../wxt.config.ts';

/** What the manifest of each browser asks for, on installing and later, each permission once. */
export function manifestPermissions(): string[] {
  // It is written as a function of the browser, which needs neither WXT nor a build.
  const manifestFor = config.manifest as (env: Partial<ConfigEnv>) => UserManifest;
  const asked = ['chrome', 'firefox'].flatMap((browser) => {
    const { permissions = [], optional_permissions: optional = [] } = manifestFor({
      browser,
      mode: 'production',
    });
    return [...permissions, ...optional].filter((name) => name !== undefined);
  });
  return [...new Set<string>(asked)];
}
