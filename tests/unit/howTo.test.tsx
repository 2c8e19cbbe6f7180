// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { HowToView } from '../../components/popup/HowToView.tsx';
import { stretches } from '../../content/stretches.ts';

afterEach(cleanup);

describe('how to do a stretch', () => {
  test.each(stretches)(
    '$id: its steps, what to feel, when to stop, who should ask first',
    (stretch) => {
      render(<HowToView stretch={stretch.id} />);
      const [steps, stopIf, avoidIf] = screen.getAllByRole('list').map(({ children }) => children);
      expect(steps).toHaveLength(stretch.steps.length);
      expect(stopIf).toHaveLength(stretch.stopIf.length);
      expect(avoidIf).toHaveLength(stretch.avoidIf.length);
      const feel = screen.getByRole('heading', { name: 'What to feel' }).nextElementSibling;
      expect(feel?.textContent).toMatch(/^A .*\.$/);
      for (const item of screen.getAllByRole('listitem')) expect(item.textContent).not.toBe('');
    },
  );

  test('a joint stretch names both its muscles, and claims what the evening trial found', () => {
    render(<HowToView stretch="calfAndHamstringsBed" />);
    expect(screen.getByText('Calf (gastrocnemius) · Back of thigh (hamstrings)')).toBeTruthy();
    expect(screen.getByText(/In one small trial, people over 55/)).toBeTruthy();
    expect(screen.queryByText(/Stretching a cramped muscle is backed/)).toBeNull();
  });

  test('a stretch for a cramp says that positions have not been compared', () => {
    render(<HowToView stretch="quadricepsStanding" />);
    expect(screen.getByText(/Which position works best has not been compared/)).toBeTruthy();
  });
});
