import { beforeEach, describe, test } from 'vitest';
import type { Session } from '../../domain/session/index.ts';
import { forgetEverything, pick, stored } from './legroom.ts';
import { browsers, useSharedRig, waitUntil, type Rig, type View } from './rig.ts';

const expectStarted = (rig: Rig, stretch: string) =>
  waitUntil(stretch, async () => {
    const session = await stored<Session>(rig, 'session');
    return session?.endedAtMs === null && session.phases.every((each) => each.stretch === stretch);
  });

const focused = (view: View) =>
  view.evaluate((window) => window.document.activeElement?.textContent ?? '');

describe.each(browsers)('the way from the popup in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('leads to Settings and to Learn, there to the chosen stretch, which starts', async () => {
    const first = await rig().openPopup();
    await first.click('link', 'Settings');
    await (await rig().openedPage('options.html')).close();
    const second = await rig().openPopup();
    await second.click('link', 'Learn');
    const learn = await rig().openedPage('learn.html');
    await learn.find('heading', 'Which stretch?');

    const popup = await rig().openPopup();
    await pick(popup, 'Shin');
    // Its card moves the button below.
    await popup.findText('Ankle on your knee');
    await pick(popup, 'In bed');
    await popup.click('button', 'How to do it');
    await popup.click('link', 'More under Learn');
    await waitUntil('the stretch', () =>
      learn.evaluate((window) => window.location.hash === '#tibialisAnteriorBed'),
    );
    await waitUntil('the focus', async () => (await focused(learn)) === 'In bed');
    const again = await rig().openPopup();
    await again.click('button', 'Start stretch');
    await expectStarted(rig(), 'tibialisAnteriorBed');
    await learn.close();
  });
});

describe.each(browsers)('the Learn page in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('follows links from outside, its own links and Back', async () => {
    const learn = await rig().openPage('learn.html#magnesium');
    await waitUntil('the focus', async () => (await focused(learn)) === 'Magnesium');
    const isSeen = (id: string) =>
      learn.evaluate((window, anchor) => {
        const { top, bottom } = window.document.getElementById(anchor)!.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      }, id);
    await waitUntil('the fact', () => isSeen('magnesium'));
    await learn.evaluate((window) => {
      window.document.querySelector<HTMLElement>('#magnesium a')!.click();
    });
    await waitUntil('the source', () => isSeen('source-garrison2020'));
    await learn.evaluate((window) => window.history.back());
    await waitUntil('the fact again', () => isSeen('magnesium'));
    await learn.close();
  });

  test('starts a stretch and opens the popup', async () => {
    const learn = await rig().openPage('learn.html#adductors');
    await learn.click('button', 'Start Inner thigh: In bed');
    await expectStarted(rig(), 'adductorsBed');
    await waitUntil('the popup, or the kept-open window', () =>
      rig().inExtension(async (api) => {
        const kept = (await api.tabs.query({})).filter(({ url }) => url?.endsWith('?kept-open'));
        return kept.length + api.extension.getViews({ type: 'popup' }).length === 1;
      }),
    );
    await learn.close();
  });
});
