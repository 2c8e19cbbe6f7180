import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pack, unpack } from '../../../domain/diary/compact.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { dayMs, minuteMs } from '../../../domain/time.ts';
import { sampleDiary } from '../../../scripts/sampleDiary.ts';
import { deleteCramp, saveCramp } from '../../../state/diary/actions.ts';
import { backup } from '../../../state/diary/files/backup.ts';
import { importFile } from '../../../state/diary/files/importFile.ts';
import { readFile } from '../../../state/diary/files/readFile.ts';
import { settingsItem } from '../../../state/items.ts';
import { read, write } from '../../../state/stored.ts';
import {
  eraseEverywhere,
  eraseHere,
  turnOffAndForget,
  turnOffSync,
  turnOnSync,
} from '../../../state/sync/actions.ts';
import { syncReportItem } from '../../../state/sync/items.ts';
import { crampOf, setUp, storeCramps, storedCramps, t0 } from '../diary/given.tsx';
import { anyDiary } from '../domain/diary/given.ts';
import { carried, Device } from './devices.ts';

setUp();

const { sync } = fakeBrowser.storage;

let laptop: Device;
let desktop: Device;

beforeEach(async () => {
  [laptop, desktop] = [new Device(), new Device()];
  for (const device of [laptop, desktop]) await device.do(turnOnSync);
});

const later = (ms = minuteMs) => void vi.setSystemTime(Date.now() + ms);

const syncAll = async () => {
  for (const device of [laptop, desktop, laptop, desktop]) await device.sync();
};

test('a diary is the same after it was packed', () => {
  fc.assert(
    fc.property(anyDiary, (diary) => {
      const entries = unpack(pack(diary));
      expect(entries).not.toContain(null);
      const byText = (list: readonly unknown[]) =>
        list.map((entry) => JSON.stringify(entry)).toSorted();
      const inOrder = diary.cramps.map((cramp) => ({ ...cramp, done: cramp.done.toSorted() }));
      const back = entries.map((entry) =>
        entry && 'done' in entry ? { ...entry, done: entry.done.toSorted() } : entry,
      );
      const fields = (entry: object | null) =>
        Object.fromEntries(
          Object.entries(entry!).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        );
      expect(byText(back.map(fields))).toEqual(
        byText([...inOrder, ...diary.deletions].map(fields)),
      );
    }),
  );
});

describe('while it is off', () => {
  test('nothing is carried, and nothing is taken', async () => {
    await laptop.do(() => turnOffSync());
    await laptop.do(() => saveCramp(crampOf()));
    await laptop.sync();
    expect((await carried()).stored).toEqual({});
    await desktop.do(() => saveCramp(crampOf({ id: 'other1' })));
    await desktop.sync();
    await laptop.sync();
    expect(Object.keys(await laptop.notes())).toEqual(['cramp1']);
  });
});

describe('two devices', () => {
  test('come to the same diary and the same settings', async () => {
    await laptop.do(() => saveCramp(crampOf({ id: 'one1', note: 'laptop' })));
    await desktop.do(() => saveCramp(crampOf({ id: 'two2', note: 'desktop' })));
    await laptop.do(() => write(settingsItem, { ...defaultSettings, glassMl: 300 }));
    await syncAll();
    for (const device of [laptop, desktop]) {
      expect(await device.notes()).toEqual({ one1: 'laptop', two2: 'desktop' });
      expect((await device.do(() => read(settingsItem))).glassMl).toBe(300);
    }
  });

  test('that edit one cramp offline: the later edit counts on both', async () => {
    await laptop.do(() => saveCramp(crampOf()));
    await syncAll();
    const edit = (device: Device, note: string) =>
      device.do(async () => {
        const [cramp] = await storedCramps();
        await saveCramp({ ...cramp!, note }, cramp);
      });
    later();
    await edit(desktop, 'earlier');
    later();
    await edit(laptop, 'later');
    await syncAll();
    expect(await laptop.notes()).toEqual({ cramp1: 'later' });
    expect(await desktop.notes()).toEqual({ cramp1: 'later' });
  });

  test('of which one deletes: the cramp does not come back, also after a month away', async () => {
    await laptop.do(() => saveCramp(crampOf()));
    await syncAll();
    later();
    await laptop.do(async () => deleteCramp((await storedCramps())[0]!));
    await laptop.sync();
    later(30 * dayMs);
    await desktop.do(() => saveCramp(crampOf({ id: 'away1' })));
    await syncAll();
    expect(Object.keys(await laptop.notes())).toEqual(['away1']);
    expect(Object.keys(await desktop.notes())).toEqual(['away1']);
  });

  test('of which one erases everywhere: what was saved after it stays, whatever the clocks', async () => {
    await laptop.do(() => saveCramp(crampOf()));
    await syncAll();
    // The clock of the laptop is a day ahead.
    later(dayMs);
    await laptop.do(eraseEverywhere);
    await laptop.sync();
    later(-dayMs + minuteMs);
    await desktop.sync();
    expect(await desktop.notes()).toEqual({});
    await desktop.do(() => saveCramp(crampOf({ id: 'fresh1' })));
    await syncAll();
    expect(Object.keys(await laptop.notes())).toEqual(['fresh1']);
  });

  test('of which one erased before the other joined: what that one brings stays', async () => {
    const tablet = new Device();
    await tablet.do(() => saveCramp(crampOf({ id: 'brought1' })));
    later();
    await laptop.do(eraseEverywhere);
    await syncAll();
    await tablet.do(turnOnSync);
    await tablet.sync();
    await tablet.sync();
    await syncAll();
    expect(Object.keys(await tablet.notes())).toEqual(['brought1']);
    expect(Object.keys(await laptop.notes())).toEqual(['brought1']);
  });

  test('of which one imports what was erased everywhere: it is back', async () => {
    await laptop.do(() => saveCramp(crampOf()));
    const file = await readFile(new Blob([await laptop.do(() => backup(Date.now()))]));
    later();
    await laptop.do(eraseEverywhere);
    await syncAll();
    await laptop.do(() => importFile(file, false));
    await syncAll();
    expect(Object.keys(await laptop.notes())).toEqual(['cramp1']);
    expect(Object.keys(await desktop.notes())).toEqual(['cramp1']);
  });

  test('of which one erases its own: the other keeps everything', async () => {
    await laptop.do(() => saveCramp(crampOf()));
    await syncAll();
    await laptop.do(eraseHere);
    await syncAll();
    expect(await laptop.notes()).toEqual({});
    expect(Object.keys(await desktop.notes())).toEqual(['cramp1']);
  });

  test('with the same settings and diary write nothing more', async () => {
    await laptop.do(() => saveCramp(crampOf()));
    await syncAll();
    const writes = [vi.spyOn(sync, 'set'), vi.spyOn(sync, 'remove')];
    await syncAll();
    for (const written of writes) expect(written).not.toHaveBeenCalled();
  });

  test('whatever is done on them in any order, they agree in the end and lose nothing', async () => {
    const command = fc.record({
      device: fc.boolean(),
      what: fc.constantFrom('add', 'edit', 'delete', 'sync', 'off', 'on'),
      which: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 12 }), async (commands) => {
        fakeBrowser.reset();
        const devices = [new Device(), new Device()] as const;
        for (const device of devices) await device.do(turnOnSync);
        const expected = new Map<string, string>();
        let count = 0;
        for (const { device: isFirst, what, which } of commands) {
          later();
          const device = devices[isFirst ? 0 : 1];
          count += 1;
          const note = `change ${count}`;
          if (what === 'sync') await device.sync();
          if (what === 'off') await device.do(turnOffSync);
          if (what === 'on') await device.do(turnOnSync);
          if (what === 'add') {
            const id = `cramp${count}`;
            await device.do(() => saveCramp(crampOf({ id, note })));
            expected.set(id, note);
          }
          const cramp = (await device.do(storedCramps)).toSorted((a, b) => (a.id < b.id ? -1 : 1))[
            which
          ];
          if (what === 'edit' && cramp) {
            await device.do(() => saveCramp({ ...cramp, note }, cramp));
            expected.set(cramp.id, note);
          }
          if (what === 'delete' && cramp) {
            await device.do(() => deleteCramp(cramp));
            expected.delete(cramp.id);
          }
        }
        later();
        for (const device of devices) await device.do(turnOnSync);
        for (const device of [...devices, ...devices]) await device.sync();
        expect(await devices[0].notes()).toEqual(Object.fromEntries(expected));
        expect(await devices[1].notes()).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the quotas of the browser', () => {
  test('two thousand cramps fit', async () => {
    await laptop.do(() => storeCramps(sampleDiary(2000, 730, t0)));
    await laptop.sync();
    const { bytes, items, largest } = await carried();
    expect(bytes).toBeLessThanOrEqual(102_400);
    expect(items).toBeLessThanOrEqual(512);
    expect(largest).toBeLessThanOrEqual(8192);
    expect((await laptop.do(() => read(syncReportItem))).leftOut).toBe(0);
    await desktop.sync();
    expect(Object.keys(await desktop.notes())).toHaveLength(2000);
  });

  test('of four thousand the oldest stay on their device, and it says how many', async () => {
    await laptop.do(() => storeCramps(sampleDiary(4000, 3650, t0)));
    await laptop.sync();
    expect((await carried()).bytes).toBeLessThanOrEqual(102_400);
    const { leftOut } = await laptop.do(() => read(syncReportItem));
    expect(leftOut).toBeGreaterThan(0);
    await desktop.sync();
    expect(Object.keys(await desktop.notes())).toHaveLength(4000 - leftOut);
    await syncAll();
    expect(Object.keys(await laptop.notes())).toHaveLength(4000);
  });

  test('a refusal is said, loses nothing, and is over once there is room', async () => {
    await laptop.do(() => saveCramp(crampOf()));
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(laptop.sync()).rejects.toThrow('quota');
    expect(await laptop.do(() => read(syncReportItem))).toMatchObject({ failure: 'full' });
    expect(Object.keys(await laptop.notes())).toEqual(['cramp1']);
    await syncAll();
    expect(await laptop.do(() => read(syncReportItem))).toMatchObject({ failure: null });
    expect(Object.keys(await desktop.notes())).toEqual(['cramp1']);
  });
});

test('rubbish in the sync area is left out, and does no harm', async () => {
  await laptop.do(() => saveCramp(crampOf()));
  await sync.set({
    'd:2026-11:0': ['rubbish', 7, 'aaaa,!!,!!,!!,!!,zzzzzzz,!!,note', '~bbbb,-,-'],
    'd:2026-11:1': 'rubbish',
    settings: { chosenAtMs: 1e15, version: 4, value: 'rubbish' },
    erasedAtMs: 'yesterday',
  });
  await syncAll();
  expect(Object.keys(await laptop.notes())).toEqual(['cramp1']);
  expect(Object.keys(await desktop.notes())).toEqual(['cramp1']);
});

test('stopping for good leaves nothing carried, and every device its own', async () => {
  await laptop.do(() => saveCramp(crampOf()));
  await syncAll();
  await laptop.do(turnOffAndForget);
  expect((await carried()).stored).toEqual({});
  expect(Object.keys(await laptop.notes())).toEqual(['cramp1']);
  expect(Object.keys(await desktop.notes())).toEqual(['cramp1']);
});
