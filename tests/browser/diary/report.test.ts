import { beforeEach, describe, expect, test } from 'vitest';
import { sampleDiary } from '../../../scripts/sampleDiary.ts';
import { reportNotesItem } from '../../../state/diary/items.ts';
import { forgetEverything, store } from '../legroom.ts';
import { browsers, useSharedRig } from '../rig.ts';
import { openDiary, storeDiary } from './given.ts';
import { pageCount } from './pdf.ts';

/** As much as the page lets anybody write. */
/** As much, in as many lines. */
const manyLines = 'a\n'.repeat(200);

const longNote = 'Amlodipine, ramipril and a water tablet, each in the morning. '
  .repeat(7)
  .slice(0, 400);

describe.each(browsers)('the page for a doctor, in %s', (name) => {
  const rig = useSharedRig(name);

  beforeEach(() => forgetEverything(rig()));

  test.each(['A4', 'Letter'] as const)(
    'prints on one page of %s, however much there is',
    async (paper) => {
      await storeDiary(rig(), sampleDiary(400, 365, Date.now()));
      await store(rig(), { [reportNotesItem.key]: { medicines: longNote, questions: manyLines } });
      const page = await openDiary(rig());
      await page.click('radio', '12 months');
      expect(pageCount(await page.pdf(paper))).toBe(1);
      await page.close();
    },
  );
});
