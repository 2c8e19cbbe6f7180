// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { HowTo } from '../../../components/popup/HowToView.tsx';
import { stretches } from '../../../content/stretches.ts';

afterEach(cleanup);

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

  test('a joint stretch names both its muscles, and claims what the evening trial found', () => {
    render(<HowTo side="left" ids={['calfAndHamstringsBed']} />);
    expect(screen.getByText('Calf (gastrocnemius) · Back of thigh (hamstrings)')).toBeTruthy();
    expect(screen.getByText(/In one small trial, people over 55/)).toBeTruthy();
    expect(screen.queryByText(/Stretching a cramped muscle is backed/)).toBeNull();
  });

  test('a stretch for a cramp says that positions have not been compared, and isolates who says so', () => {
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
