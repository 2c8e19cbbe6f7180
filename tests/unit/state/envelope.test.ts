import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isSealed, sealed } from '../../../state/envelope.ts';
import { choiceItem, waterItem } from '../../../state/items.ts';
import type { Stored } from '../../../state/stored.ts';

const item: Stored<fc.JsonValue> = { key: 'any', version: 2, fallback: null };
/** As the browser gives it back: through JSON, and in Chrome with the fields in the order of their names. */
const stored = (raw: unknown): unknown =>
  JSON.parse(JSON.stringify(raw), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value,
  );

describe('a sealed value', () => {
  test('is known again when the browser gives it back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSealed(item, stored(sealed(item, value)))).toBe(true);
      }),
    );
  });

  test('is not known again with another value, of another version, or without its sum', () => {
    const drinks = [{ atMs: 1, ml: 200 }];
    const envelope = sealed(waterItem, drinks);
    expect(isSealed(waterItem, envelope)).toBe(true);
    expect(isSealed(waterItem, { ...envelope, value: [{ atMs: 1, ml: 201 }] })).toBe(false);
    expect(isSealed({ ...waterItem, version: 2 }, envelope)).toBe(false);
    expect(isSealed(waterItem, { version: envelope.version, value: drinks })).toBe(false);
    for (const rubbish of [undefined, null, 'text', 3, [], { sum: 0 }])
      expect(isSealed(waterItem, rubbish)).toBe(false);
  });
});

describe('a page', () => {
  const checks = vi.fn<() => void>();

  beforeEach(() => {
    vi.resetModules();
    checks.mockClear();
    vi.doMock('../../../state/checker.ts', async (original) => {
      checks();
      return await original();
    });
  });

  /** A page that has just been opened, with nothing loaded. */
  async function open() {
    const { follow } = await import('../../../state/useStored.ts');
    const { knownValue } = await import('../../../state/knownValues.ts');
    const { allItems } = await import('../../../state/items.ts');
    await follow(allItems);
    return knownValue(choiceItem);
  }
  const choice = { ...choiceItem.fallback, muscle: 'adductors' as const };

  test('does not load the schemas for what Legroom wrote', async () => {
    await fakeBrowser.storage.local.set({ choice: sealed(choiceItem, choice) });
    expect(await open()).toEqual(choice);
    expect(checks).not.toHaveBeenCalled();
  });

  test('checks what carries no sum, and uses it where it fits', async () => {
    await fakeBrowser.storage.local.set({ choice: { version: 2, value: choice } });
    expect(await open()).toEqual(choice);
    expect(checks).toHaveBeenCalled();
  });

  test('checks what was damaged, and uses the fallback', async () => {
    const damaged = { ...sealed(choiceItem, choice), value: { ...choice, muscle: 'wing' } };
    await fakeBrowser.storage.local.set({ choice: damaged });
    expect(await open()).toEqual(choiceItem.fallback);
    expect(checks).toHaveBeenCalled();
  });

  test('takes the later of two values, also where the first takes a while to be checked', async () => {
    await open();
    const { knownValue } = await import('../../../state/knownValues.ts');
    await fakeBrowser.storage.local.set({ choice: { version: 2, value: choice } });
    const later = { ...choice, muscle: 'soleus' as const };
    await fakeBrowser.storage.local.set({ choice: sealed(choiceItem, later) });
    await vi.dynamicImportSettled();
    expect(knownValue(choiceItem)).toEqual(later);
  });
});
