import { describe, expect, test } from 'vitest';
import { type MuscleId } from '../../../content/muscles.ts';
import { poses, type Pose, type Posture } from '../../../modules/figures/poses.ts';
import { figureOf } from '../../../modules/figures/engine/figure.ts';
import { skeletonOf } from '../../../modules/figures/engine/skeleton.ts';
import { bodyOf, pointsOf, shapesAt, solePoints, within } from './shapes.ts';
import { everyPose, inFrameOf, jointDegrees } from './given.ts';

describe('the lit muscle', () => {
  const back = { least: 0, most: 6.6, reaches: 4.6 };
  const front = { least: -6.6, most: 0.5, reaches: -4 };
  test.each([
    ['gastrocnemius', 'shank', { ...back, from: -1, to: 20 }],
    ['soleus', 'shank', { ...back, from: 7, to: 23 }],
    ['tibialisAnterior', 'shank', { ...front, from: 1, to: 22 }],
    ['hamstrings', 'thigh', { ...back, from: 1, to: 25 }],
    ['quadriceps', 'thigh', { ...front, from: 1, to: 25 }],
    ['footArch', 'foot', { least: 1, most: 5, reaches: 4.5, from: -3, to: 10 }],
  ] as const)('%s lies on the right side of the near %s', (muscle, part, side) => {
    const lit = everyPose.filter(([, pose]) => pose.lit.includes(muscle));
    for (const [, pose] of lit) {
      const figure = figureOf(pose);
      const points = pointsOf(shapesAt(bodyOf(figure), 0), muscle);
      const local = points.map((point) => inFrameOf(figure.held.legs.near[part], point));
      const ys = local.map(({ y }) => y);
      for (const { x } of local) within(x, side.from, side.to);
      for (const y of ys) within(y, side.least, side.most);
      const outermost = side.reaches > 0 ? Math.max(...ys) : -Math.min(...ys);
      expect(outermost).toBeGreaterThan(Math.abs(side.reaches));
    }
  });

  test('both legs are lit, and the far one is seen beside the near one, where both stretch', () => {
    const { lit } = poses.calfAndHamstringsBed;
    const shapes = shapesAt(bodyOf(figureOf(poses.calfAndHamstringsBed)), 0);
    const top = (name: string) => Math.min(...pointsOf(shapes, name).map(({ y }) => y));
    for (const part of ['Thigh', 'Shank']) within(top(`near${part}`) - top(`far${part}`), 6, 12);
    const toes = (flank: 'near' | 'far') =>
      Math.max(...solePoints(shapes, flank).map(({ x }) => x));
    within(toes('far') - toes('near'), 5, 12);
    for (const muscle of lit) expect(pointsOf(shapes, `far ${muscle}`)).not.toHaveLength(0);
    const shin = top('nearShank');
    const seen = pointsOf(shapes, 'far gastrocnemius').filter(({ y }) => y < shin);
    expect(seen.length).toBeGreaterThan(8);
  });

  test.each(everyPose.filter(([, pose]) => !pose.bothLegsLit))(
    '%s lights nothing on the far leg',
    (_, pose) => {
      const names = [...shapesAt(bodyOf(figureOf(pose)), 0).keys()];
      expect(names.filter((name) => name.startsWith('far '))).toEqual([]);
    },
  );

  const jointsOf = (pose: Pose) => jointDegrees(figureOf(pose).held, 'near');
  const posesOf = (muscle: MuscleId) => everyPose.filter(([, { lit }]) => lit.includes(muscle));

  test.each(posesOf('gastrocnemius'))('%s stretches over a straight knee, toes up', (_, pose) => {
    within(jointsOf(pose).kneeFlexion, 0, 5);
    within(jointsOf(pose).dorsiflexion, 15, 30);
  });

  test.each(posesOf('soleus'))('%s stretches over a bent knee, toes up', (_, pose) => {
    within(jointsOf(pose).kneeFlexion, 20, 120);
    within(jointsOf(pose).dorsiflexion, 15, 40);
  });

  test.each(posesOf('quadriceps'))('%s stretches a bent knee under a low thigh', (_, pose) => {
    within(jointsOf(pose).kneeFlexion, 105, 150);
    within(jointsOf(pose).hipFlexion, -15, 30);
  });

  test.each(posesOf('hamstrings'))('%s stretches a bent hip over a straight knee', (_, pose) => {
    within(jointsOf(pose).kneeFlexion, 0, 25);
    within(jointsOf(pose).hipFlexion, 75, 125);
  });
});

describe('other poses the same body can take', () => {
  const { scene, held } = poses.gastrocnemiusSitting;
  const hands: Posture['hands'] = {
    near: { kind: 'free', shoulderFlexionDegrees: 20, elbowFlexionDegrees: 30 },
    far: { kind: 'free', shoulderFlexionDegrees: 10, elbowFlexionDegrees: 40 },
  };
  const free = (hipFlexionDegrees: number, kneeFlexionDegrees: number) =>
    ({ kind: 'free', hipFlexionDegrees, kneeFlexionDegrees, dorsiflexionDegrees: 0 }) as const;

  test('someone lying on their side has the angles they were given', () => {
    const hip = { kind: 'at', x: 50, y: 70 } as const;
    const legs = { near: free(0, 120), far: free(30, 40) };
    const body = skeletonOf({ ...held, hip, hands, legs, trunkLeanDegrees: -90 }, scene);
    expect(jointDegrees(body, 'near').kneeFlexion).toBeCloseTo(120);
    expect(jointDegrees(body, 'far').hipFlexion).toBeCloseTo(30);
    expect(jointDegrees(body, 'near').elbowFlexion).toBeCloseTo(30);
    expect(body.head.from.y).toBeCloseTo(70);
    expect(body.head.from.x).toBeLessThan(50);
  });

  test('someone kneeling with a hand on a chair reaches it', () => {
    const hip = { kind: 'at', x: 24, y: 78 } as const;
    const on: Posture['hands'] = { ...hands, near: { kind: 'level', on: 'seat', at: 36 } };
    const legs = { near: free(0, 90), far: free(90, 90) };
    const body = skeletonOf({ ...held, hip, legs, hands: on }, scene);
    expect(body.arms.near.hand.from.y).toBeCloseTo(scene.chair.seatY - 2);
  });

  test('a posture that touches what is not there is refused', () => {
    const hip = { kind: 'sits', on: 'mattress', at: 40 } as const;
    expect(() => skeletonOf({ ...held, hip }, scene)).toThrow('no mattress');
    const near = { kind: 'wall', at: 30 } as const;
    expect(() => skeletonOf({ ...held, hands: { ...hands, near } }, scene)).toThrow('wall');
    const grip = { kind: 'towel' } as const;
    expect(() => skeletonOf({ ...held, hands: { ...hands, near: grip } }, scene)).toThrow('towel');
  });
});
