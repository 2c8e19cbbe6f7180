// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LearnPage } from '../../../components/learn/LearnPage.tsx';
import { muscleIds, positions, stretchFor } from '../../../content/muscles.ts';
import type { Session } from '../../../domain/session/index.ts';
import { startDelayMs } from '../../../state/session/actions.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { button, click, open, screen, t0 } from '../page.tsx';
import { setUp, openPopup, closeAfterEach, byId } from './fixtures.tsx';

setUp();

describe('Start', () => {
  closeAfterEach();
  const session = () => read<Session | null>(sessionItem);

  test('of each stretch starts it now and opens the popup', async () => {
    await open(LearnPage);
    for (const muscle of muscleIds) {
      for (const position of positions) {
        const stretch = stretchFor(muscle, position);
        await write(sessionItem, null);
        openPopup.mockClear();
        await click(within(byId(stretch)).getByRole('button', { name: /^Start / }));
        const { mode, phases, startedAtMs } = (await session())!;
        expect({ mode, startedAtMs }).toEqual({ mode: 'relief', startedAtMs: t0 + startDelayMs });
        expect([...new Set(phases.map((phase) => `${phase.stretch} ${phase.side}`))]).toEqual([
          `${stretch} left`,
        ]);
        expect(await read(choiceItem)).toMatchObject({ mode: 'relief', muscle, position });
        expect(openPopup).toHaveBeenCalledOnce();
      }
    }
  });

  test.each([
    ['Start Before bed: On the bed or floor', 'bed', ['calfAndHamstringsBed'], 'both'],
    [
      'Start Before bed: Standing',
      'standing',
      ['gastrocnemiusStanding', 'hamstringsStanding'],
      'left',
    ],
  ] as const)('%s starts the evening routine', async (name, position, stretches, side) => {
    await open(LearnPage);
    await click(button(name));
    const { routine, phases } = (await session())!;
    expect(routine).toBe('beforeBed');
    expect([...new Set(phases.map(({ stretch }) => stretch))]).toEqual(stretches);
    expect(phases[0]!.side).toBe(side);
    expect(await read(choiceItem)).toMatchObject({ mode: 'routine', routine, position });
  });

  test('during another session starts and chooses nothing, says so, and leads to that session', async () => {
    await open(LearnPage);
    await click(button('Start Calf: Sitting'));
    const running = await session();
    openPopup.mockClear();
    await click(button('Start Shin: In bed'));
    expect(screen.getByText(/^Another stretch is under way\./)).toBeTruthy();
    expect(await session()).toEqual(running);
    expect(await read(choiceItem)).toMatchObject({ muscle: 'gastrocnemius', position: 'sitting' });
    expect(openPopup).not.toHaveBeenCalled();
    await click(button('Show it'));
    expect(openPopup).toHaveBeenCalledOnce();
  });

  test('opens the kept-open window if the browser refuses the popup', async () => {
    const create = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({} as never);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
    openPopup.mockRejectedValue(new Error('No active window'));
    await open(LearnPage);
    await click(button('Start Foot: Standing'));
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({
        url: expect.stringMatching(/popup\.html\?kept-open$/),
        type: 'popup',
      }),
    );
    expect((await session())!.phases[0]!.stretch).toBe('footArchStanding');
  });
});
