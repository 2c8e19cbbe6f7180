import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { gestureWithinMs } from '../../components/ui/pressGuard.ts';
import { muscleIds, positions, stretchFor, type MuscleId } from '../../content/muscles.ts';
import type { Session } from '../../domain/session/index.ts';
import { readLanguages } from '../../modules/words/languages.ts';
import { forgetEverything, pick, stored } from './legroom.ts';
import { browsers, useSharedRig, waitUntil, type Rig, type View } from './rig.ts';
import { widenText } from './wideText.ts';

const names: Record<MuscleId, string> = {
  gastrocnemius: 'Calf',
  soleus: 'Lower calf',
  tibialisAnterior: 'Shin',
  footArch: 'Foot',
  hamstrings: 'Back of thigh',
  quadriceps: 'Front of thigh',
  adductors: 'Inner thigh',
};
const positionNames = { sitting: 'Sitting', standing: 'Standing', bed: 'In bed' };

const english = readLanguages(false).get('en')!;

/** Whether the view shows the picture of a stretch, found by its description. */
const shows = (view: View, stretch: string) =>
  view.has('img', english[`stretch.${stretch}.picture`]!);

const session = (rig: Rig) => stored<Session | null>(rig, 'session');
const focused = (view: View) =>
  view.evaluate((window) => window.document.activeElement?.textContent ?? '');

/** Opens the page and waits until it is complete. */
async function openLearn(rig: Rig, hash = ''): Promise<View> {
  const learn = await rig.openPage(`learn.html${hash}`);
  await learn.waitFor(
    'the figures',
    (window) => window.document.querySelectorAll('.guide .figure path').length > 400,
  );
  return learn;
}

/** Types words into the search field. */
const search = (view: View, words: string) =>
  view.evaluate((window, text) => {
    const field = window.document.querySelector<HTMLInputElement>('input[type="search"]')!;
    field.value = text;
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
  }, words);

describe.each(browsers)('every muscle can be chosen and started in the popup, in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('one after another, sitting, standing and in bed in turn', async () => {
    const popup = await rig().openPopup();
    for (const [index, muscle] of muscleIds.entries()) {
      const position = positions[index % positions.length]!;
      const stretch = stretchFor(muscle, position);
      await pick(popup, names[muscle]);
      // The words of another stretch can be a line longer, which moves the next button.
      await waitUntil('the muscle', async () => {
        const shown = await Promise.all(
          positions.map((each) => shows(popup, stretchFor(muscle, each))),
        );
        return shown.includes(true);
      });
      await pick(popup, positionNames[position]);
      await waitUntil('the position', () => shows(popup, stretch));
      await popup.click('button', 'Start stretch');
      await waitUntil(stretch, async () => {
        const { phases, endedAtMs } = (await session(rig())) ?? {};
        return endedAtMs === null && phases?.every((phase) => phase.stretch === stretch);
      });
      await popup.click('button', 'It let go');
      await popup.click('button', 'Done');
      // An earlier press near it would count as the second click of a double click.
      await sleep(gestureWithinMs);
      await popup.find('button', 'Change');
    }
    await popup.close();
  });
});

describe.each(browsers)('the Learn page in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('opens from the popup, and at a stretch from the steps of that stretch', async () => {
    const popup = await rig().openPopup();
    await popup.click('link', 'Learn');
    const learn = await rig().openedPage('learn.html');
    await learn.find('heading', 'Which stretch?');
    const again = await rig().openPopup();
    await pick(again, 'Shin');
    // Its card moves the button below.
    await again.findText('Ankle on your knee');
    await again.click('button', 'How to do it');
    await again.click('link', 'More under Learn');
    await waitUntil('the stretch', () =>
      learn.evaluate((window) => window.location.hash === '#tibialisAnteriorSitting'),
    );
    await waitUntil('the focus', async () => (await focused(learn)) === 'Sitting');
    await learn.close();
  });

  test('follows links from outside, its own links and Back; a link that leads nowhere does no harm', async () => {
    const learn = await openLearn(rig(), '#magnesium');
    await waitUntil('the focus', async () => (await focused(learn)) === 'Magnesium');
    const isSeen = (id: string) =>
      learn.evaluate((window, anchor) => {
        const { top, bottom } = window.document.getElementById(anchor)!.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      }, id);
    expect(await isSeen('magnesium')).toBe(true);

    await learn.evaluate((window) => {
      window.document.querySelector<HTMLElement>('#magnesium a')!.click();
    });
    await waitUntil('the source', () => isSeen('source-garrison2020'));
    await learn.evaluate((window) => window.history.back());
    await waitUntil('the fact again', () => isSeen('magnesium'));

    for (const hash of ['nowhere', '%E0%A4%A', 'content']) {
      await learn.evaluate((window, to) => {
        window.location.hash = to;
      }, hash);
    }
    await learn.evaluate((window) => {
      window.location.hash = 'soleus';
    });
    await waitUntil('the muscle', async () => (await focused(learn)).startsWith('Lower calf'));
    await learn.close();
  });

  test('a search shows only what has the words, and a link ends it', async () => {
    const learn = await openLearn(rig());
    await search(learn, 'tetanus');
    await waitUntil('the sign', async () => !(await learn.has('heading', 'Which stretch?')));
    await learn.findText('Stiff jaw');
    await learn.findText(/\d found/);
    await learn.click('link', 'What works?');
    await waitUntil('the answers', async () => (await focused(learn)) === 'What works?');
    await learn.find('heading', 'Which stretch?');
    await learn.close();
  });

  test('Start starts that stretch and opens the popup; a second Start says that one is under way', async () => {
    const learn = await openLearn(rig(), '#adductors');
    await learn.click('button', 'Start Inner thigh: In bed');
    await waitUntil(
      'the session',
      async () => (await session(rig()))?.phases[0]?.stretch === 'adductorsBed',
    );
    await waitUntil('the popup, or the kept-open window', () =>
      rig().inExtension(async (api) => {
        const kept = (await api.tabs.query({})).filter(({ url }) => url?.endsWith('?kept-open'));
        return kept.length + api.extension.getViews({ type: 'popup' }).length === 1;
      }),
    );
    const { startedAtMs } = (await session(rig()))!;
    await learn.evaluate((window) => {
      const start = window.document.querySelector<HTMLElement>('#soleusBed button');
      start!.click();
    });
    await learn.findText('Another stretch is under way');
    expect((await session(rig()))!.startedAtMs).toBe(startedAtMs);
    await learn.close();
  });

  test.each(['learn.html', 'options.html'])(
    '%s fits 320 px, with everything unfolded, at the usual and at double text size, also in a wide font',
    async (path) => {
      const page = await rig().openPage(path);
      await page.find('navigation', 'Pages');
      await page.resize(320, 640);
      for (const font of ['the font of the machine', 'a wide font']) {
        for (const size of ['', '28px']) {
          const overflow = await page.evaluate((window, fontSize) => {
            const { documentElement } = window.document;
            documentElement.style.fontSize = fontSize;
            for (const fold of window.document.querySelectorAll('details')) fold.open = true;
            return documentElement.scrollWidth - documentElement.clientWidth;
          }, size);
          expect(overflow, `${size || 'the usual size'} in ${font}`).toBeLessThanOrEqual(0);
        }
        await widenText(page);
      }
      await page.close();
    },
  );
});
