import { expect, test } from 'vitest';
import { middleJoint } from '../../../modules/figures/engine/geometry.ts';

test('the joint between two bones lies on the way to an end out of reach', () => {
  const origin = { x: 0, y: 0, z: 0 };
  const joint = middleJoint(origin, { x: 0, y: 0, z: 90 }, 20, 15, { x: 1, y: 0, z: 0 });
  expect(joint).toEqual({ x: 0, y: 0, z: 20 });
});
