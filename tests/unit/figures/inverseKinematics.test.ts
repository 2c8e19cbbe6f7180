import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distance,
  headingDegrees,
  polar,
  reach,
  shortTurnDegrees,
  type Bend,
  type Point,
} from '../../../modules/figures/engine/geometry.ts';
import { expectNear, within } from './shapes.ts';

describe('two-bone inverse kinematics', () => {
  const length = fc.double({ min: 1, max: 60, noNaN: true });
  const coordinate = fc.double({ min: -200, max: 200, noNaN: true });
  const point = fc.record({ x: coordinate, y: coordinate });
  const bend = fc.constantFrom<Bend>('knee', 'elbow');
  const ends = (root: Point, a: number, b: number, bones: ReturnType<typeof reach>) => {
    const middle = polar(root, bones.upperDegrees, a);
    return { middle, end: polar(middle, bones.lowerDegrees, b) };
  };

  test('reaches every target within reach, bending the right way', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const heading = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(point, heading, share, length, length, bend, (root, to, part, a, b, way) => {
        const shortest = Math.abs(a - b);
        const target = polar(root, to, shortest + part * (a + b - shortest));
        const bones = reach(root, target, a, b, way);
        const { middle, end } = ends(root, a, b, bones);
        expectNear(end, target, 0.01);
        expect(distance(root, middle)).toBeCloseTo(a);
        expect(distance(middle, end)).toBeCloseTo(b);
        const flexion = shortTurnDegrees(bones.lowerDegrees - bones.upperDegrees);
        within(way === 'knee' ? flexion : -flexion, -0.001, 180);
      }),
    );
  });

  test('points straight at a target too far away', () => {
    fc.assert(
      fc.property(point, point, length, length, bend, (root, target, a, b, way) => {
        fc.pre(distance(root, target) > a + b);
        const { end } = ends(root, a, b, reach(root, target, a, b, way));
        expect(distance(root, end)).toBeCloseTo(a + b);
        expectNear(end, polar(root, headingDegrees(root, target), a + b), 0.01);
      }),
    );
  });

  test('never loses itself, even with the target on the root', () => {
    fc.assert(
      fc.property(point, point, length, length, bend, (root, target, a, b, way) => {
        for (const goal of [target, root]) {
          const { upperDegrees, lowerDegrees } = reach(root, goal, a, b, way);
          expect(upperDegrees).not.toBeNaN();
          expect(lowerDegrees).not.toBeNaN();
        }
      }),
    );
  });

  test('folds towards a target too near', () => {
    const root = { x: 0, y: 0 };
    const { end } = ends(root, 20, 10, reach(root, { x: 3, y: 0 }, 20, 10, 'elbow'));
    expectNear(end, { x: 10, y: 0 }, 0.01);
  });
});
