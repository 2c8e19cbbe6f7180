// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Figure } from '../../../components/figure/Figure.tsx';
import { MuscleMap } from '../../../components/figure/MuscleMap.tsx';
import { muscleIds, stretchIds } from '../../../content/muscles.ts';
import { muscleMapFrame, muscleMapParts } from '../../../modules/figures/engine/muscleMap.ts';
import { within } from './fixtures.ts';
import { shapesOf } from './shapes.ts';

afterEach(cleanup);

describe('a figure', () => {
  test('of the calf, sitting, is available at once', () => {
    const { container } = render(<Figure stretch="gastrocnemiusSitting" side="left" />);
    expect(container.querySelectorAll('path').length).toBeGreaterThan(15);
  });

  test.each(stretchIds)('of %s is drawn, and says what it shows', async (stretch) => {
    const { container, getByRole } = render(<Figure stretch={stretch} side="right" />);
    expect(getByRole('img', { name: /^A person/ })).toBeTruthy();
    await waitFor(() => expect(container.querySelector('.figure-lit')).not.toBeNull());
  });
});

describe.each(muscleIds)('the map of %s', (muscle) => {
  test('lights one muscle on a leg, and has a name', () => {
    const { container, getByRole } = render(<MuscleMap muscle={muscle} />);
    expect(getByRole('img').getAttribute('aria-label')).toBeTruthy();
    expect(container.querySelectorAll('.figure-lit')).toHaveLength(1);
  });

  test('stays in its frame', () => {
    const [left, top, width, height] = muscleMapFrame;
    for (const { points, halfStroke } of shapesOf(muscleMapParts(muscle))) {
      for (const { x, y } of points) {
        within(x, [left + halfStroke, left + width - halfStroke]);
        within(y, [top + halfStroke, top + height - halfStroke]);
      }
    }
  });
});

// Where a leg shows its muscles: back ones left of its middle, front ones right; the inner thigh is seen from the
// front.
test.each([
  ['gastrocnemius', 'back', [24, 45]],
  ['soleus', 'back', [32, 48]],
  ['tibialisAnterior', 'front', [25, 47]],
  ['footArch', 'sole', [50, 55]],
  ['hamstrings', 'back', [0, 25]],
  ['quadriceps', 'front', [0, 25]],
  ['adductors', 'front', [0, 25]],
] as const)('%s lies at the %s of its part of the leg', (muscle, side, heights) => {
  const points = shapesOf(muscleMapParts(muscle)).flatMap(({ name, points: own }) =>
    name === muscle ? own : [],
  );
  for (const { y } of points) within(y, heights);
  const middleX = muscle === 'adductors' ? -3 : 0;
  if (side !== 'sole')
    for (const { x } of points) within((x - middleX) * (side === 'back' ? -1 : 1), [-0.5, 6.6]);
});
