import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { gestureWithinMs } from '../../components/ui/pressGuard.ts';
import type { Choice } from '../../domain/session/index.ts';
import {
  badgeText,
  expectCounting,
  expectOnlyTheLimit,
  forgetEverything,
  pick,
  secondsShown,
  startHold,
  store,
  stored,
  storedSession,
} from './legroom.ts';
import { browsers, useSharedRig, waitUntil, type View } from './rig.ts';

const reliefSteps = [
  'Stretch it and hold',
  'Stand on it, walk a few steps',
  'Rub it gently',
  'Warm if tight, cold if sore',
  'Sip if thirsty',
  'Sore later? Ask a pharmacist',
];

describe.each(browsers)('clicking the toolbar icon in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('shows at once what to do', async () => {
    const popup = await rig().openPopup();
    expect(await popup.has('radiogroup', 'Mode')).toBe(true);
    for (const button of ['Start stretch', 'When to get help', 'How to do it'])
      expect(await popup.has('button', button), button).toBe(true);
    for (const step of reliefSteps) expect(await popup.has('checkbox', step), step).toBe(true);
    expect(await popup.has('switch', 'Water nudges')).toBe(true);
    expect(await popup.has('img', /leg out straight/)).toBe(true);
    await popup.click('button', 'Change');
    for (const group of ['Muscle', 'Position', 'Side']) await popup.find('radiogroup', group);
  });

  test('draws the stretch of the chosen position, and remembers the choice', async () => {
    const popup = await rig().openPopup();
    await pick(popup, 'Standing');
    await pick(popup, 'Right');
    await popup.find('img', /leaning on a wall/);
    // This test is quicker than a person: if the popup closed within a millisecond of a click, the choice would be
    // lost.
    await waitUntil('the choice to be stored', async () => {
      const choice = await stored<Choice>(rig(), 'choice');
      return choice?.side === 'right' && choice.position === 'standing';
    });
    await popup.close();
    const again = await rig().openPopup();
    await again.find('heading', 'Right calf, standing');
  });

  test('leads to every help sign in one click, and back', async () => {
    const popup = await rig().openPopup();
    await popup.click('button', 'When to get help');
    for (const group of ['Emergency now', 'A doctor today', 'An appointment'])
      await popup.find('heading', group);
    const signs = await popup.evaluate(
      (window) => window.document.querySelectorAll('.help li').length,
    );
    expect(signs).toBe(35);
    await popup.findText('Do not rub, roll or heat it.');
    await popup.click('button', 'Back');
    await popup.find('button', 'Start stretch');
  });

  test('shows the steps of the stretch in one click', async () => {
    const popup = await rig().openPopup();
    await popup.click('button', 'How to do it');
    await popup.findText('Sit tall');
    await popup.findText('For easing a cramp: reasonably supported');
  });

  test('opens the Settings page from its link', async () => {
    const popup = await rig().openPopup();
    await popup.click('link', 'Settings');
    await waitUntil('the Settings page', () =>
      rig().inExtension(async (api) => {
        const tabs = await api.tabs.query({});
        return tabs.some(({ url, title }) => `${url} ${title}`.includes('options.html'));
      }),
    );
  });
});

describe.each(browsers)('starting the stretch timer in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('gives 3 s to get into position, then counts the hold down, on the icon too', async () => {
    const popup = await rig().openPopup();
    await popup.click('button', 'Start stretch');
    await popup.findText('Get into position');
    expect(await secondsShown(popup)).toBeLessThanOrEqual(3);
    await popup.findText('Hold it there');
    await waitUntil('28 seconds left', async () => (await secondsShown(popup)) <= 28);
    await popup.close();
    const badge = await waitUntil('the badge', async () => {
      const seconds = Number(await badgeText(rig()));
      return seconds > 0 && seconds <= 28 && seconds;
    });
    await waitUntil('the badge to count', async () => Number(await badgeText(rig())) < badge);
  });

  test('closing the popup does not stop the hold', async () => {
    const popup = await startHold(rig());
    const atMs = Date.now();
    const before = await secondsShown(popup);
    await popup.close();
    await sleep(3_000);
    const again = await rig().openPopup();
    await again.waitFor('the timer', (window) => window.document.querySelector('[role="timer"]'));
    const expected = before - (Date.now() - atMs) / 1000;
    expect(Math.abs((await secondsShown(again)) - expected)).toBeLessThanOrEqual(1.5);
  });

  test('the hold shows the same time in another window', async () => {
    const popup = await startHold(rig());
    const atMs = Date.now();
    const before = await secondsShown(popup);
    const other = await rig().openPopup({ newWindow: true });
    await other.waitFor('the timer', (window) => window.document.querySelector('[role="timer"]'));
    const expected = before - (Date.now() - atMs) / 1000;
    expect(Math.abs((await secondsShown(other)) - expected)).toBeLessThanOrEqual(1.5);
    await other.close();
  });

  test('pausing stops the timer and clears the icon, and resuming goes on from there', async () => {
    const popup = await startHold(rig());
    await popup.click('button', 'Pause');
    await popup.find('button', 'Resume');
    const stood = await secondsShown(popup);
    await sleep(2_500);
    expect(await secondsShown(popup)).toBe(stood);
    await popup.click('button', 'Resume');
    await expectCounting(popup, stood);
    // An earlier press would count as the second click of a double click on Resume.
    await sleep(gestureWithinMs);
    await popup.click('button', 'Pause');
    await popup.find('button', 'Resume');
    await popup.close();
    await waitUntil('an empty badge', async () => (await badgeText(rig())) === '');
    await expectOnlyTheLimit(rig());
  });

  test('restarting begins again with getting into position', async () => {
    const popup = await startHold(rig());
    await popup.click('button', 'Restart');
    await popup.findText('Get into position');
  });

  test('ticks last for the episode and are cleared for the next', async () => {
    const popup = await startHold(rig());
    await popup.click('checkbox', 'Rub it gently');
    const tickedIn = (view: View) =>
      view.evaluate((window) =>
        [...window.document.querySelectorAll<HTMLInputElement>('li input')]
          .filter(({ checked }) => checked)
          .map((input) => input.parentElement?.textContent),
      );
    await waitUntil('one tick', async () => (await tickedIn(popup)).length === 1);
    await popup.click('button', 'It let go');
    await popup.find('heading', /^Let go after/);
    await waitUntil('two ticks', async () => (await tickedIn(popup)).length === 2);
    expect(await tickedIn(popup)).toEqual(['Stretch it and hold', 'Rub it gently']);
    await popup.click('button', 'Done');
    await waitUntil(
      'the result to be closed',
      async () => (await storedSession(rig())).dismissedAtMs !== null,
    );
    expect(await tickedIn(popup)).toHaveLength(2);
    await popup.close();
    // Ten minutes have passed since it let go.
    const { episode, ...session } = await storedSession(rig());
    const letGoAtMs = episode!.letGoAtMs! - 600_000;
    await store(rig(), { session: { ...session, episode: { ...episode, letGoAtMs } } });
    const again = await rig().openPopup();
    await again.find('checkbox', 'Rub it gently');
    expect(await tickedIn(again)).toEqual([]);
  });

  test('Enter starts and Space pauses, without touching the mouse', async () => {
    const popup = await rig().openPopup();
    await popup.press('Enter');
    await waitUntil('the focus on Pause', () =>
      popup.evaluate((window) => window.document.activeElement?.textContent === 'Pause'),
    );
    await popup.press('Space');
    await popup.find('button', 'Resume');
  });
});
