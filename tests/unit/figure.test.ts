import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchIds, type MuscleId } from '../../content/muscles.ts';
import { frontPoses } from '../../modules/figures/frontPoses.ts';
import { poses, type Pose, type Posture } from '../../modules/figures/poses.ts';
import { figureOf } from '../../modules/figures/engine/figure.ts';
import { backDepth, ballOfFoot, boneLength, fistAhead } from '../../modules/figures/engine/body.ts';
import {
  distance,
  headingDegrees,
  place,
  polar,
  reach,
  shortTurnDegrees,
  type Bend,
  type Bone,
  type Point,
} from '../../modules/figures/engine/geometry.ts';
import type { Piece } from '../../modules/figures/engine/piece.ts';
import { levelY } from '../../modules/figures/engine/scenery.ts';
import { skeletonOf, type Skeleton } from '../../modules/figures/engine/skeleton.ts';
import {
  bodyOf,
  bodyPoints,
  expectNear,
  expectOutside,
  pointsOf,
  shapesAt,
  solePoints,
  strokedPoints,
  within,
} from './shapes.ts';

const flanks = ['near', 'far'] as const;
const everyPose: readonly (readonly [string, Pose])[] = Object.entries(poses);

/** The pose with the body staying at rest. */
function atRest(pose: Pose): Pose {
  return { ...pose, held: { ...pose.held, ...pose.rest }, rest: {} };
}

/** Every pose as held and at rest. */
const everyPosture = everyPose.flatMap(([id, pose]) => [
  [id, pose] as const,
  [`${id} at rest`, atRest(pose)] as const,
]);

describe('every stretch', () => {
  test('has one pose', () => {
    const posed = [...Object.keys(poses), ...Object.keys(frontPoses)];
    expect(posed.toSorted()).toEqual([...stretchIds].toSorted());
  });

  test.each(everyPose)('%s is drawn with at most 34 elements', (_, pose) => {
    const count = (pieces: readonly Piece[]): number =>
      pieces.reduce((sum, piece) => sum + 1 + ('pieces' in piece ? count(piece.pieces) : 0), 0);
    expect(1 + count(figureOf(pose).pieces)).toBeLessThanOrEqual(34);
  });

  test.each(everyPose)('%s is framed 12 wide to 11 high', (_, { frame }) => {
    expect(frame.width / frame.height).toBeCloseTo(12 / 11, 2);
  });
});

describe('the body', () => {
  test.each(everyPosture)('%s keeps the length of its bones', (_, pose) => {
    const { legs, arms, trunk, head } = figureOf(pose).held;
    expect(distance(trunk.from, head.from)).toBeCloseTo(boneLength.trunk);
    for (const flank of flanks) {
      const { thigh, shank, foot } = legs[flank];
      const { upperArm, forearm, hand } = arms[flank];
      expect(distance(thigh.from, shank.from)).toBeCloseTo(boneLength.thigh);
      expect(distance(shank.from, foot.from)).toBeCloseTo(boneLength.shank);
      expect(distance(upperArm.from, forearm.from)).toBeCloseTo(boneLength.upperArm);
      expect(distance(forearm.from, hand.from)).toBeCloseTo(boneLength.forearm);
    }
  });

  test.each(everyPosture)('%s bends no joint further than a person can', (_, pose) => {
    for (const flank of flanks) {
      const joints = jointDegrees(figureOf(pose).held, flank);
      within(joints.kneeFlexion, 0, 150);
      // Lying, an ankle bends up by some 20 degrees; under the weight of the body, knee bent, by some 40.
      within(joints.dorsiflexion, -55, pose.held.legs[flank].kind === 'heel' ? 20 : 40);
      within(joints.toeExtension, -60, 80);
      within(joints.elbowFlexion, 0, 150);
      within(joints.hipFlexion, -20, 125);
    }
  });

  test.each(everyPosture)('%s keeps out of everything solid', (_, pose) => {
    for (const point of bodyPoints(figureOf(pose))) expectOutside(point, pose.scene, 0.4);
  });

  test.each(everyPose)('%s goes through nothing on its way from rest', (_, pose) => {
    for (const moved of [0.75, 0.5, 0.25]) {
      for (const point of bodyPoints(figureOf(pose), moved)) expectOutside(point, pose.scene, 1);
    }
  });

  test.each(everyPose)('%s starts exactly in its rest posture', (_, pose) => {
    const moved = shapesAt(bodyOf(figureOf(pose)), 1);
    const drawn = shapesAt(bodyOf(figureOf(atRest(pose))), 1);
    for (const [name, points] of drawn) {
      if (name === 'towel') continue; // It keeps its bend round the foot,
      if (name.endsWith('Hand')) continue; // and the hand may close on the way.
      const start = pointsOf(moved, name);
      points.forEach((point, i) => expectNear(point, start[i], 0.05));
    }
  });

  test.each(everyPosture)('%s stays in the frame, strokes and all', (_, pose) => {
    const { frame, pieces } = figureOf(pose);
    for (const { x, y, halfStroke } of strokedPoints(pieces)) {
      within(x, frame.x + halfStroke, frame.x + frame.width - halfStroke);
      within(y, frame.y + halfStroke, frame.y + frame.height - halfStroke);
    }
  });
});

describe('what touches', () => {
  test.each(everyPosture)('%s rests its feet and its seat where the pose says', (_, pose) => {
    const { scene, held } = pose;
    const shapes = shapesAt(bodyOf(figureOf(pose)), 0);
    for (const flank of flanks) {
      const leg = held.legs[flank];
      if (!('on' in leg)) continue;
      const lowest = Math.max(...solePoints(shapes, flank).map(({ y }) => y));
      const above = flank === 'far' ? (held.farLegSeen?.above ?? 0) : 0;
      within(lowest + above - levelY(scene, leg.on), -1, 1);
    }
    if (held.hip.kind === 'sits') {
      const seat = [...pointsOf(shapes, 'trunk'), ...pointsOf(shapes, 'farThigh')];
      const hipX = figureOf(pose).held.trunk.from.x;
      const onSeat = seat.filter(({ x }) => x > hipX - 6 && x < hipX);
      const lowest = Math.max(...onSeat.map(({ y }) => y));
      within(lowest - levelY(scene, held.hip.on), -1, 1);
    }
  });

  test.each(everyPosture)('%s stands on heel and ball where a foot is flat', (_, pose) => {
    const shapes = shapesAt(bodyOf(figureOf(pose)), 0);
    for (const flank of flanks) {
      const leg = pose.held.legs[flank];
      if (leg.kind !== 'sole' && leg.kind !== 'stance') continue;
      const ground = levelY(pose.scene, leg.on);
      const touching = solePoints(shapes, flank).filter(({ y }) => Math.abs(y - ground) < 0.5);
      const xs = touching.map(({ x }) => x);
      expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(12);
    }
  });

  test.each(everyPose)('%s keeps the toes up where only the heel stands', (_, pose) => {
    const shapes = shapesAt(bodyOf(figureOf(pose)), 0);
    for (const flank of flanks) {
      if (pose.held.legs[flank].kind !== 'heel') continue;
      const ys = solePoints(shapes, flank).map(({ y }) => y);
      expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(13);
    }
  });

  test.each(everyPosture)('%s has its hands on what they hold', (_, pose) => {
    const figure = figureOf(pose);
    const shapes = shapesAt(bodyOf(figure), 0);
    for (const flank of flanks) {
      const hand = pose.held.hands[flank];
      const palm = pointsOf(shapes, `${flank}Hand`);
      if (hand.kind === 'wall') {
        const reached = Math.max(...palm.map(({ x }) => x));
        within(reached - (pose.scene.wall?.x ?? Number.NaN), -1, 1);
      }
      if (hand.kind === 'limb' || hand.kind === 'grip') {
        const limb = pointsOf(shapes, hand.place.limb);
        const gap = Math.min(...palm.flatMap((a) => limb.map((b) => distance(a, b))));
        within(gap, 0, 1);
      }
      if (hand.kind === 'towel') {
        const { towel, arms } = figure.held;
        const { from, headingDegrees: heading } = arms[flank].hand;
        const end = towel && polar(towel.pull.from, towel.pull.headingDegrees, towel.length);
        expectNear(polar(from, heading, fistAhead), end, 0.01);
      }
    }
  });

  test.each([
    ['gastrocnemiusBed', poses.gastrocnemiusBed],
    ['soleusBed', poses.soleusBed],
  ])('%s has the towel round the ball of the foot', (_, pose) => {
    const { held } = figureOf(pose);
    const { from, headingDegrees: heading } = held.legs.near.foot;
    expectNear(place(ballOfFoot, from, heading), held.towel?.pull.from, 0.01);
    const towel = pointsOf(shapesAt(bodyOf(figureOf(pose)), 0), 'towel');
    const onSole = towel.map((point) => inFrameOf(held.legs.near.foot, point)).map(({ y }) => y);
    within(Math.max(...onSole), 4.8, 6.8);
  });

  test('the back of a knee lies on its pillow', () => {
    const { pillow, bed } = poses.soleusBed.scene;
    for (const pose of [poses.soleusBed, atRest(poses.soleusBed)]) {
      const { x, y } = figureOf(pose).held.legs.near.shank.from;
      within(x, pillow.x - 3, pillow.x + 3);
      within(y + backDepth('thigh', 1) - (bed.topY - pillow.height), -1, 1);
    }
  });
});

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

/** A point in a bone's own frame: x along it. */
function inFrameOf({ from, headingDegrees: heading }: Bone, { x, y }: Point): Point {
  return place({ x: x - from.x, y: y - from.y }, { x: 0, y: 0 }, -heading);
}

function jointDegrees({ trunk, legs, arms }: Skeleton, flank: 'near' | 'far') {
  const turn = (from: Bone, to: Bone) => shortTurnDegrees(to.headingDegrees - from.headingDegrees);
  const { thigh, shank, foot, toes } = legs[flank];
  const { upperArm, forearm } = arms[flank];
  const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6 + 0;
  return {
    hipFlexion: rounded(shortTurnDegrees(180 - turn(trunk, thigh))),
    kneeFlexion: rounded(turn(thigh, shank)),
    dorsiflexion: rounded(-90 - turn(shank, foot)),
    toeExtension: rounded(-turn(foot, toes)),
    elbowFlexion: rounded(-turn(upperArm, forearm)),
  };
}
