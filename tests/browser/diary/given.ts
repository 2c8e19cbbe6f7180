import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cramp } from '../../../domain/diary/cramp.ts';
import { diaryOf } from '../../../scripts/sampleDiary.ts';
import { put } from '../legroom.ts';
import { waitUntil, type Rig, type View } from '../rig.ts';

/** Stores a diary that was started long ago, as Legroom writes it. */
export async function storeDiary(rig: Rig, cramps: readonly Cramp[]): Promise<void> {
  await put(rig, diaryOf(cramps));
}

/** All cramps that are stored. */
export async function storedCramps(rig: Rig): Promise<Cramp[]> {
  return rig.inExtension(async (api) => {
    const all = await api.storage.local.get<Record<string, { value: { cramps: never[] } }>>();
    return Object.entries(all).flatMap(([key, { value }]) =>
      /^diary:\d/.test(key) ? value.cramps : [],
    );
  });
}

/** Opens the diary page and waits until it is complete. */
export async function openDiary(rig: Rig): Promise<View> {
  const page = await rig.openPage('diary.html');
  await page.find('heading', 'Your data');
  await page.waitFor(
    'the whole of it',
    (window) => !window.document.body.textContent.includes('Earlier months are being read'),
  );
  return page;
}

/** Chooses a file with this text on the diary page, as a person does in the browser's dialog. */
export async function chooseFile(page: View, name: string, text: string): Promise<void> {
  await page.evaluate(
    (window, fileName, contents) => {
      const files = new window.DataTransfer();
      files.items.add(new window.File([contents], fileName));
      const chooser = window.document.querySelector<HTMLInputElement>('input[type="file"]')!;
      chooser.files = files.files;
      chooser.dispatchEvent(new window.Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

/** Runs an action that downloads a file, and reads the file. */
export async function downloaded(rig: Rig, act: () => Promise<void>): Promise<string> {
  rmSync(rig.downloads, { recursive: true, force: true });
  await act();
  return waitUntil('the download', async () => {
    const names = existsSync(rig.downloads) ? readdirSync(rig.downloads) : [];
    const file = names.find((name) => /^legroom.*\.(json|csv)$/.test(name));
    // Firefox creates it empty first, and both browsers write into another file beside it.
    if (!file || names.length > 1) return false;
    return readFileSync(join(rig.downloads, file), 'utf8') || false;
  });
}
