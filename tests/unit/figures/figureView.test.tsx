// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { MuscleMap } from '../../../components/figure/MuscleMap.tsx';
import { Figure } from '../../../components/figure/Figure.tsx';
import { muscleIds, stretchIds } from '../../../content/muscles.ts';
import { muscleMapOf } from '../../../modules/figures/engine/muscleMap.ts';
import { shapesAt, strokedPoints, within } from './shapes.ts';

afterEach(cleanup);

describe('a figure', () => {
  test('of the calf, sitting, is there at once', () => {
    const { container } = render(
      <Figure stretch="gastrocnemiusSitting" side="left" label="calf" />,
    );
    expect(container.querySelectorAll('path').length).toBeGreaterThan(15);
  });

  test.each(stretchIds)('of %s is drawn under its name', async (stretch) => {
    const { container, getByRole } = render(<Figure stretch={stretch} side="right" label="pose" />);
    expect(getByRole('img', { name: 'pose' })).toBeTruthy();
    await waitFor(() => expect(container.querySelector('.figure-lit')).not.toBeNull());
  });
});

describe('where a muscle is', () => {
  test.each(muscleIds)('%s is lit on a leg that has a name', (muscle) => {
    const { container, getByRole } = render(<MuscleMap muscle={muscle} />);
    expect(getByRole('img').getAttribute('aria-label')).toBeTruthy();
    expect(container.querySelectorAll('.figure-lit')).toHaveLength(1);
  });

  test.each(muscleIds)('%s stays in its frame and on its part of the leg', (muscle) => {
    const { frame, pieces } = muscleMapOf(muscle);
    for (const { x, y, halfStroke } of strokedPoints(pieces)) {
      within(x, frame.x + halfStroke, frame.x + frame.width - halfStroke);
      within(y, frame.y + halfStroke, frame.y + frame.height - halfStroke);
    }
    const heights = (shapesAt(pieces, 0).get(muscle) ?? []).map(({ y }) => y);
    const isThigh = ['hamstrings', 'quadriceps', 'adductors'].includes(muscle);
    const [top, bottom] = isThigh ? [0, 25] : muscle === 'footArch' ? [50, 55] : [24, 48];
    within(Math.min(...heights), top, bottom);
    within(Math.max(...heights), top, bottom);
  });
});
