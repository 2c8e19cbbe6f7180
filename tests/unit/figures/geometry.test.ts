import fc from 'fast-check';
import { expect, test } from 'vitest';
import { along, between, lengthOf, middleJoint } from '../../../modules/figures/engine/geometry.ts';

const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
const spot = fc.record({ x: coordinate, y: coordinate, z: coordinate });
const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });

test('the joint between two bones keeps the length of both and lies on the side of the hint', () => {
  fc.assert(
    fc.property(spot, spot, spot, share, (root, way, hint, part) => {
      fc.pre(lengthOf(way) > 1 && lengthOf(hint) > 1);
      const dot = way.x * hint.x + way.y * hint.y + way.z * hint.z;
      fc.pre(Math.abs(dot) < 0.999 * lengthOf(way) * lengthOf(hint));
      const end = along(root, way, part * 40);
      const joint = middleJoint(root, end, 20, 20, hint);
      expect(lengthOf(between(root, joint))).toBeCloseTo(20);
      expect(lengthOf(between(joint, end))).toBeCloseTo(20);
      const middle = along(root, way, part * 20);
      const bulge = between(middle, joint);
      expect(bulge.x * hint.x + bulge.y * hint.y + bulge.z * hint.z).toBeGreaterThan(0);
    }),
  );
});

test('the joint between two bones lies on the way to an end out of reach', () => {
  const origin = { x: 0, y: 0, z: 0 };
  const joint = middleJoint(origin, { x: 0, y: 0, z: 90 }, 20, 15, { x: 1, y: 0, z: 0 });
  expect(joint).toEqual({ x: 0, y: 0, z: 20 });
});
