import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  along,
  between,
  lengthOf,
  middleJoint,
} from '../../../modules/figures/engine/front/space.ts';

describe('the middle joint of two bones in space', () => {
  const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
  const spot = fc.record({ x: coordinate, y: coordinate, z: coordinate });
  const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });

  test('keeps both lengths for every end within reach', () => {
    fc.assert(
      fc.property(spot, spot, spot, share, (root, way, hint, part) => {
        fc.pre(lengthOf(way) > 1 && lengthOf(hint) > 1);
        const end = along(root, way, part * 40);
        const joint = middleJoint(root, end, 20, 20, hint);
        fc.pre(lengthOf(between(root, joint)) > 0);
        const cosine =
          (way.x * hint.x + way.y * hint.y + way.z * hint.z) / (lengthOf(way) * lengthOf(hint));
        fc.pre(Math.abs(cosine) < 0.999);
        expect(lengthOf(between(root, joint))).toBeCloseTo(20);
        expect(lengthOf(between(joint, end))).toBeCloseTo(20);
      }),
    );
  });

  test('lies on the way to an end out of reach', () => {
    const origin = { x: 0, y: 0, z: 0 };
    const joint = middleJoint(origin, { x: 0, y: 0, z: 90 }, 20, 15, { x: 1, y: 0, z: 0 });
    expect(joint).toEqual({ x: 0, y: 0, z: 20 });
  });
});
