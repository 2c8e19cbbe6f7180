// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Figure } from '../../../components/figure/Figure.tsx';
import { MuscleMap } from '../../../components/figure/MuscleMap.tsx';
import { stretchIds } from '../../../content/muscles.ts';
import { muscleMapFrame, muscleMapParts } from '../../../modules/figures/engine/muscleMap.ts';
import { outOfFrame, shapesOf, within } from './shapes.ts';

afterEach(cleanup);

test.each(stretchIds)('the figure of %s is drawn, and says what it shows', async (stretch) => {
  const { container, getByRole } = render(<Figure stretch={stretch} side="right" />);
  expect(getByRole('img', { name: /^A person/ })).toBeTruthy();
  await waitFor(() => expect(container.querySelector('.figure-lit')).not.toBeNull());
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
] as const)('the map of %s lights it at the %s of its part of the leg', (muscle, side, heights) => {
  const { container, getByRole } = render(<MuscleMap muscle={muscle} />);
  expect(getByRole('img').getAttribute('aria-label')).toBeTruthy();
  expect(container.querySelectorAll('.figure-lit')).toHaveLength(1);

  const shapes = shapesOf(muscleMapParts(muscle));
  const [x, y, width, height] = muscleMapFrame;
  expect(outOfFrame(shapes, { x, y, width, height })).toEqual([]);
  const lit = shapes.find(({ name }) => name === muscle)!.points;
  for (const point of lit) within(point.y, heights);
  const middleX = muscle === 'adductors' ? -3 : 0;
  if (side !== 'sole')
    for (const point of lit) within((point.x - middleX) * (side === 'back' ? -1 : 1), [-0.5, 6.6]);
});
