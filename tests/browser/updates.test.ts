import { describe, expect, test } from 'vitest';
import { browsers, openRig, waitUntil } from './rig.ts';
import { buildUpdatesExtension } from './updates/build.ts';

describe.each(browsers)('update() in %s', (name) => {
  test('loses none of 201 concurrent calls from two pages and the background', async () => {
    const rig = await openRig(name, {
      extensionDir: await buildUpdatesExtension(),
      keepWelcome: true,
    });
    try {
      await rig.openPage('page.html?first');
      const second = await rig.openPage('page.html?second');
      await rig.inExtension((api) => api.storage.local.set({ go: true }));
      await waitUntil(
        'all three to finish',
        () =>
          rig.inExtension(async (api) => {
            const all = await api.storage.local.get();
            return ['?first', '?second', 'background'].every((who) => all[`done ${who}`]);
          }),
        30_000,
      );
      const marks = await second.evaluate((window) =>
        (window as unknown as { readMarks(): Promise<string[]> }).readMarks(),
      );
      expect(new Set(marks).size).toBe(201);
      expect(marks).toHaveLength(201);
    } finally {
      await rig.close();
    }
  });
});
