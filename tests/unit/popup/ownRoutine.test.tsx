// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OwnRoutineView } from '../../../components/popup/OwnRoutineView.tsx';
import { choiceItem } from '../../../state/session/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { close, open, screen, settle, surround } from '../page.tsx';

function View() {
  return <OwnRoutineView onClose={() => {}} />;
}

const muscle = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const ownMuscles = async () => (await read(choiceItem)).own.muscles;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T10:00Z') });
  surround();
  await open(View);
});
afterEach(async () => {
  await close();
  vi.useRealTimers();
});

describe('the muscles of the own routine', () => {
  test('are all kept where two are ticked before the first is stored', async () => {
    fireEvent.click(muscle('Foot'));
    fireEvent.click(muscle('Shin'));
    await settle();
    expect(await ownMuscles()).toHaveLength(3);
    expect(muscle('Foot').checked).toBe(true);
    expect(muscle('Shin').checked).toBe(true);
  });

  test('are never none: where the last two are unticked at once, one stays and is shown', async () => {
    fireEvent.click(muscle('Foot'));
    await settle();
    fireEvent.click(muscle('Foot'));
    fireEvent.click(muscle('Calf'));
    await settle();
    expect(await ownMuscles()).toEqual(['gastrocnemius']);
    expect(muscle('Calf').checked).toBe(true);
  });
});
