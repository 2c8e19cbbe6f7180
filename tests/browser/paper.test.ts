import { beforeEach, describe, expect, test } from 'vitest';
import { sampleDiary } from '../../scripts/sampleDiary.ts';
import { reportNotesItem } from '../../state/diary/item.ts';
import { openDiary, storeDiary } from './diary/given.ts';
import { forgetEverything, store } from './legroom.ts';
import { lastText, overprints, printed } from './paper.ts';
import { browsers, useSharedRig } from './rig.ts';

/** As much text as the page for a doctor accepts, in one line and in many. */
const notes = {
  medicines: 'Amlodipine, ramipril and a water tablet, each in the morning. '
    .repeat(7)
    .slice(0, 400),
  questions: 'a\n'.repeat(200),
};

/** The color of good or reasonable support, whose marks have four or three bars. */
const supported = '#2c7a4b';

describe.each(browsers)('on paper, in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));
  const paper = name === 'chromium' ? 'A4' : 'Letter';

  test(`Learn is printed on ${paper} without overlaps and with its marks of strength`, async () => {
    const page = await rig().openPage('learn.html');
    await page.waitFor(
      'the figures',
      (window) => window.document.querySelectorAll('.guide .figure path').length > 400,
    );
    const sheets = await printed(page, paper);
    expect(sheets.flatMap(overprints)).toEqual([]);
    const headings = await page.evaluate(
      ({ document }, ranks) =>
        [...document.querySelectorAll(ranks)].map((heading) => heading.textContent.trim()),
      // Firefox does not know `break-after: avoid`: https://bugzilla.mozilla.org/show_bug.cgi?id=775617
      name === 'chromium' ? 'h2, h3, h4' : 'h2',
    );
    expect(sheets.map(lastText).filter((text) => headings.includes(text))).toEqual([]);
    const bars = sheets.map(({ fills }) => fills.get(supported) ?? 0);
    expect(bars.reduce((sum, count) => sum + count)).toBeGreaterThan(50);
    await page.close();
  });

  test(`the page for a doctor is one page of ${paper}, with its marks, however much there is`, async () => {
    await storeDiary(rig(), sampleDiary(400, 365, Date.now()));
    await store(rig(), { [reportNotesItem.key]: notes });
    const page = await openDiary(rig());
    await page.click('radio', '12 months');
    const [sheet, ...others] = await printed(page, paper);
    expect(others).toEqual([]);
    expect(overprints(sheet!)).toEqual([]);
    expect(sheet!.fills.get(supported)).toBeGreaterThanOrEqual(3);
    await page.close();
  });
});
