// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HowTo } from '../../../components/popup/HowToView.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import { stretches } from '../../../content/stretches.ts';
import { routineSteps } from '../../../domain/routine.ts';
import { routinePhases, startRoutine } from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import { choiceItem } from '../../../state/session/item.ts';
import { keepUnstored } from '../../../state/session/unstored.ts';
import { button, click, open, screen, settle, t0 } from '../page.tsx';
import { chooseRoutine, openOn, setUp } from './fixtures.tsx';

setUp();

describe('how to do a stretch', () => {
  test.each(stretches)(
    '$id: its steps, what to feel, when to stop, who should ask first',
    (stretch) => {
      render(<HowTo side="left" ids={[stretch.id]} />);
      const [steps, stopIf, avoidIf] = screen.getAllByRole('list').map(({ children }) => children);
      expect(steps).toHaveLength(stretch.steps.length);
      expect(stopIf).toHaveLength(stretch.stopIf.length);
      expect(avoidIf).toHaveLength(stretch.avoidIf.length);
      const feel = screen.getByRole('heading', { name: 'What you should feel' }).nextElementSibling;
      expect(feel?.textContent).toMatch(/^A .*\.$/);
      for (const item of screen.getAllByRole('listitem')) expect(item.textContent).not.toBe('');
    },
  );

  test('a joint stretch names both its muscles, and the finding of the evening trial', () => {
    render(<HowTo side="left" ids={['calfAndHamstringsBed']} />);
    expect(screen.getByText('Calf (gastrocnemius) · Back of thigh (hamstrings)')).toBeTruthy();
    expect(screen.getByText(/In one small trial, people over 55/)).toBeTruthy();
    expect(screen.queryByText(/Stretching a cramped muscle is backed/)).toBeNull();
  });

  test('a stretch for a cramp says that positions have not been compared, and isolates its sources', () => {
    render(<HowTo side="left" ids={['quadricepsStanding']} />);
    expect(screen.getByText(/Which position works best has not been compared/)).toBeTruthy();
    const isolated = document.querySelector('.evidence bdi');
    expect(isolated?.textContent).toMatch(/^\w/);
  });

  test('a routine has the steps of each of its stretches, and every reason to stop and to ask once', () => {
    render(
      <HowTo
        side="left"
        ids={['gastrocnemiusStanding', 'hamstringsStanding']}
        title="Before bed"
      />,
    );
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Before bed');
    const lists = screen.getAllByRole('list').map(({ children }) => [...children]);
    const both = stretches.filter(({ id }) => /^(gastrocnemius|hamstrings)Standing$/.test(id));
    expect(lists).toHaveLength(4);
    expect(lists.slice(0, 2).map((steps) => steps.length)).toEqual(
      both.map(({ steps }) => steps.length),
    );
    for (const [index, key] of (['stopIf', 'avoidIf'] as const).entries()) {
      const expected = new Set<string>(both.flatMap((stretch) => [...stretch[key]]));
      const words = lists[2 + index]!.map(({ textContent }) => textContent);
      expect(new Set(words).size).toBe(words.length);
      expect(words).toHaveLength(expected.size);
    }
  });
});

describe('how to do it, over a running timer', () => {
  test('changes to the next stretch of a routine when that begins', async () => {
    const steps = routineSteps('deskLegs', 'standing', choiceItem.fallback.own);
    const phases = routinePhases(steps, 'left');
    const next = phases.findIndex(({ stretch }) => stretch !== phases[0]!.stretch);
    const untilNextMs =
      phases.slice(0, next).reduce((sum, { seconds }) => sum + seconds, 0) * secondMs;
    const startedAtMs = t0 - untilNextMs + 500;
    const session = startRoutine('deskLegs', phases, startedAtMs, null);
    await openOn({ ...session, seenAtMs: t0 });
    await click(button('How to do it'));
    const before = screen.getByRole('heading', { level: 2 }).textContent;
    await vi.advanceTimersByTimeAsync(secondMs);
    await settle();
    expect(screen.getByRole('heading', { level: 2 }).textContent).not.toBe(before);
  });

  test('a routine that cannot be stored goes on', async () => {
    await chooseRoutine('deskLegs');
    await open(Popup);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await click(button('Start stretch'));
    await click(button('How to do it'));
    for (let second = 0; second < 20; second += 1) {
      await vi.advanceTimersByTimeAsync(secondMs);
      await settle();
    }
    await click(button('Back'));
    expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Resume' })).toBeNull();
    keepUnstored(null);
  });
});
