import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../wxt.config.ts';

/** Lists the permissions that the manifests ask for, on installing and later, each once. */
export function manifestPermissions(): string[] {
  // A function of the browser's name, so that neither WXT nor a build is needed.
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
