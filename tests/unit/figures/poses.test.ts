import { describe, expect, test } from 'vitest';
import type { MuscleId } from '../../../content/muscles.ts';
import { backDepth, boneLength, frontDepth } from '../../../modules/figures/engine/body.ts';
import { drawingOf, figureOf, type Stroke } from '../../../modules/figures/engine/drawing.ts';
import {
  between,
  distance,
  lengthOf,
  type Bone,
  type Point,
} from '../../../modules/figures/engine/geometry.ts';
import { limbOf, onFoot, spotOn } from '../../../modules/figures/engine/legs.ts';
import type { Pose } from '../../../modules/figures/engine/pose.ts';
import { levelY, pillowHeight } from '../../../modules/figures/engine/scenery.ts';
import { skeletonOf } from '../../../modules/figures/engine/skeleton.ts';
import { poses } from '../../../modules/figures/poses.ts';
import {
  everyPose,
  flanks,
  gapBetween,
  jointsOf,
  pointsOf,
  within,
  worked,
  type Figure,
  type Joint,
} from './fixtures.ts';
import { shapesOf, type Shape } from './shapes.ts';

const nowhere: Point = { x: Number.NaN, y: Number.NaN };

/** How far a person can bend, in degrees. */
const bounds: Record<Joint, readonly [number, number]> = {
  knee: [0, 150],
  elbow: [0, 150],
  hip: [-20, 125],
  ankle: [-55, 40],
  toes: [-60, 80],
  legOut: [0, 60],
};

/** Invariants of every pose, held and at rest. */
const invariants: Record<string, (figure: Figure) => void> = {
  'bones keep their length': ({ skeleton: { trunk, legs, arms } }) => {
    expect(lengthOfBone(trunk)).toBeCloseTo(boneLength.trunk);
    for (const flank of flanks) {
      const limbs = { ...legs[flank], ...arms[flank] };
      for (const name of ['thigh', 'shank', 'upperArm', 'forearm'] as const)
        expect(lengthOfBone(limbs[name])).toBeCloseTo(boneLength[name]);
    }
  },

  'joints bend no further than those of a person': (figure) => {
    for (const flank of flanks) {
      const joints = jointsOf(figure, flank);
      for (const [joint, range] of Object.entries(bounds)) within(joints[joint as Joint], range);
      // An ankle bends up by about 20 degrees, and further only under the weight of the body.
      const { kind } = figure.posture[`${flank}Leg`];
      if (kind !== 'stance' && kind !== 'sole') within(joints.ankle, [-55, 20]);
    }
  },

  'feet and seat rest on what the pose names': (figure) => {
    const { pose, posture, skeleton } = figure;
    for (const flank of flanks) {
      const leg = posture[`${flank}Leg`];
      if (!('on' in leg)) continue;
      const ground =
        levelY(pose.scene, leg.on) - (flank === 'far' ? (posture.farLegSeen?.above ?? 0) : 0);
      const sole = solePoints(figure, flank);
      within(lowest(sole) - ground, [-1, 1]);
      if (pose.seenFrom === 'front') continue;
      const touching = sole.filter(({ y }) => Math.abs(y - ground) < 0.5).map(({ x }) => x);
      const isFlat = leg.kind === 'sole' || leg.kind === 'stance';
      if (isFlat) expect(Math.max(...touching) - Math.min(...touching)).toBeGreaterThan(12);
      const height = lowest(sole) - Math.min(...sole.map(({ y }) => y));
      if (leg.kind === 'heel') expect(height).toBeGreaterThan(10);
    }
    if (posture.hip.kind !== 'sits') return;
    const hipX = skeleton.trunk.from.x;
    const bottom = pointsOf(figure, 'trunk', 'farThigh').filter(
      ({ x }) => Math.abs(hipX - 3 - x) < 3,
    );
    within(lowest(bottom) - levelY(pose.scene, posture.hip.on), [-1.5, 1]);
  },

  'hands reach what they hold': (figure) => {
    const { posture, pose, skeleton } = figure;
    const { legs, arms, towel, trunk } = skeleton;
    for (const flank of flanks) {
      const hand = posture[`${flank}Hand`];
      const palm = pointsOf(figure, `${flank}Hand`);
      const wrist = arms[flank].forearm.to;
      switch (hand.kind) {
        case 'wall':
          within(Math.max(...palm.map(({ x }) => x)) - (pose.scene.wall?.x ?? Number.NaN), [-1, 1]);
          break;
        case 'level':
          within(lowest(palm) - levelY(pose.scene, hand.on), [-1, 1]);
          break;
        case 'limb':
        case 'grip':
          expect(gapBetween(palm, pointsOf(figure, hand.limb))).toBeLessThan(1);
          break;
        case 'towel':
          expect(gapBetween(palm, [towel?.pull.to ?? trunk.from])).toBeLessThan(4);
          break;
        case 'before': {
          const spot = spotOn(limbOf(hand.limb, legs).bone, hand.along);
          expect(distance(wrist, { x: spot.x + hand.across, y: spot.y })).toBeLessThan(1);
          break;
        }
        case 'foot':
          expect(distance(wrist, onFoot(legs.near, hand))).toBeLessThan(1);
          expect(gapBetween(palm, solePoints(figure, 'near'))).toBeLessThan(1);
          break;
        case 'beside':
          within(Math.abs(wrist.x - trunk.from.x) - hand.out, [-1, 1]);
          within(wrist.y - trunk.from.y - hand.down, [-1, 1]);
      }
    }
  },

  'nothing of the body is inside anything solid': ({ shapes, pose, skeleton }) => {
    for (const point of bodyPoints(shapes)) expectOutside(point, pose.scene, 0.4);
    const { chairFromFront } = pose.scene;
    if (!chairFromFront || pose.seenFrom !== 'front') return;
    for (const { thigh, shank } of Object.values(skeleton.legs)) {
      const spots = [thigh, shank].flatMap((bone) =>
        [0, 0.25, 0.5, 0.75, 1].map((share) => spotOn(bone, share)),
      );
      // The edge of the seat is a hand's breadth in front of the hips.
      for (const { y, z } of spots) if (z < 5) expect(y).toBeLessThanOrEqual(chairFromFront.seatY);
    }
  },

  'everything stays in the frame, strokes and all': ({ shapes, pose: { frame } }) => {
    const height = (frame.width * 11) / 12;
    for (const { points, halfStroke } of shapes) {
      for (const { x, y } of points) {
        within(x, [frame.x + halfStroke, frame.x + frame.width - halfStroke]);
        within(y, [frame.y + halfStroke, frame.y + height - halfStroke]);
      }
    }
  },
};

/** The joints of a held leg that stretch a muscle. */
const stretchedBy: Record<MuscleId, Partial<Record<Joint, readonly [number, number]>>> = {
  gastrocnemius: { knee: [0, 5], ankle: [15, 30] },
  soleus: { knee: [20, 120], ankle: [15, 40] },
  tibialisAnterior: { ankle: [-55, -35] },
  footArch: { ankle: [-25, 20] },
  hamstrings: { knee: [0, 25], hip: [75, 125] },
  quadriceps: { knee: [105, 150], hip: [-15, 45] },
  adductors: { legOut: [35, 60] },
};

describe.each(everyPose)('%s', (_, pose) => {
  describe.each(['held', 'rest'] as const)('as %s', (when) => {
    const figure = worked(pose, when);
    test.each(Object.entries(invariants))('%s', (__, expectHeld) => expectHeld(figure));
  });

  test('does not move through anything solid', () => {
    const [held, rest] = figureOf(pose);
    for (const moved of [0.25, 0.5, 0.75]) {
      const points = bodyPoints(shapesOf(held, rest, moved));
      for (const point of points) expectOutside(point, pose.scene, 1);
    }
  });

  test('bends the joints that stretch the lit muscle', () => {
    const figure = worked(pose, 'held');
    for (const flank of pose.bothLegsLit ? flanks : (['near'] as const)) {
      const joints = jointsOf(figure, flank);
      for (const muscle of pose.lit)
        for (const [joint, range] of Object.entries(stretchedBy[muscle]))
          within(joints[joint as Joint], range);
    }
    const lit = figure.shapes.filter(({ ink }) => ink === 'lit');
    expect(lit).toHaveLength(pose.lit.length * (pose.bothLegsLit ? 2 : 1));
  });

  test('is drawn with at most 34 elements', () => {
    const count = (strokes: readonly Stroke[]): number =>
      strokes.reduce((sum, stroke) => sum + 1 + count(stroke.strokes ?? []), 0);
    expect(1 + count(drawingOf(pose).strokes)).toBeLessThanOrEqual(34);
  });
});

test('no two poses look alike at the size of the popup', () => {
  const seen = everyPose.map(([id, pose]) => [id, mosaicOf(pose)] as const);
  const alike = seen.flatMap(([id, cells], index) =>
    seen
      .slice(0, index)
      .map(([other, others]) => [id, other, shareApart(cells, others)] as const)
      .filter(([, , share]) => share < 0.3),
  );
  expect(alike).toEqual([]);
});

describe('what only one pose does', () => {
  test('the stretched sole faces the reader, with a thumb on its arch and the fingers on its toes', () => {
    const figure = worked(poses.footArchSitting, 'held');
    expect(figure.skeleton.legs.near.foot.seen).toBe('sole');
    within(jointsOf(figure, 'near').toes, [45, 80]);
    expect(gapBetween(pointsOf(figure, 'farThumb'), pointsOf(figure, 'footArch'))).toBeLessThan(1);
    expect(gapBetween(pointsOf(figure, 'nearHand'), pointsOf(figure, 'nearToes'))).toBeLessThan(1);
  });

  test.each(['tibialisAnteriorSitting', 'footArchSitting'] as const)(
    'the ankle of %s lies on the other thigh',
    (id) => {
      const { near, far } = worked(poses[id], 'held').skeleton.legs;
      expect(lengthOf(between(spotOn(far.thigh, 0.96), near.shank.to))).toBeLessThan(9);
    },
  );

  test.each(['held', 'rest'] as const)('a knee lies on its pillow, as %s', (when) => {
    const knee = worked(poses.soleusBed, when).skeleton.legs.near.shank.from;
    const pillow = poses.soleusBed.scene.kneePillow ?? nowhere;
    within(knee.x - pillow.x, [-3, 3]);
    within(knee.y + backDepth('thigh', 1) - (pillow.y - pillowHeight), [-1, 1]);
  });

  test('a knee falls out onto its pillow, its sole against the other knee', () => {
    const figure = worked(poses.adductorsBed, 'held');
    const { near, far } = figure.skeleton.legs;
    const { x, y } = far.thigh.to;
    const beside = { x: x - frontDepth('shank', 0), y };
    expect(distance(onFoot(near, { x: 3, y: 4.8 }), beside)).toBeLessThan(8);
    const middle = poses.adductorsBed.scene.kneePillow ?? nowhere;
    expect(gapBetween(pointsOf(figure, 'nearShank'), [middle])).toBeLessThan(8);
  });

  test('both legs are visible if both stretch', () => {
    const figure = worked(poses.calfAndHamstringsBed, 'held');
    const shin = Math.min(...pointsOf(figure, 'nearShank').map(({ y }) => y));
    const seen = pointsOf(figure, 'far gastrocnemius').filter(({ y }) => y < shin);
    expect(seen.length).toBeGreaterThan(8);
  });
});

test.each([
  ['no mattress', { hip: { kind: 'sits', on: 'mattress', at: 40 } }],
  ['wall', { nearHand: { kind: 'wall', at: 30 } }],
  ['towel', { nearHand: { kind: 'towel' } }],
] as const)('a pose that touches what is not there is refused: %s', (missing, change) => {
  const pose = poses.gastrocnemiusSitting;
  expect(() => skeletonOf({ ...pose, held: { ...pose.held, ...change } }, 'held')).toThrow(missing);
});

function lengthOfBone({ from, to }: Bone): number {
  return lengthOf(between(from, to));
}

function lowest(points: readonly Point[]): number {
  return Math.max(...points.map(({ y }) => y));
}

function solePoints(figure: Figure, flank: 'near' | 'far'): Point[] {
  return pointsOf(figure, `${flank}Foot`, `${flank}Toes`);
}

function isBody({ ink }: Shape): boolean {
  return ink !== 'prop' && ink !== 'cushion' && ink !== 'pillow';
}

function bodyPoints(shapes: readonly Shape[]): Point[] {
  return shapes.filter(isBody).flatMap(({ points }) => points);
}

function expectOutside({ x, y }: Point, scene: Pose['scene'], most: number): void {
  const { floor, wall, bed, chair, step } = scene;
  if (floor) expect(y).toBeLessThanOrEqual(floor.y + most);
  if (wall) expect(x).toBeLessThanOrEqual(wall.x + most);
  if (step && x > step.fromX && x < step.toX) expect(y).toBeLessThanOrEqual(step.topY + most);
  if (bed && x > bed.headX && x < bed.footX) expect(y).toBeLessThanOrEqual(bed.topY + most);
  if (chair && x > chair.backX && x < chair.frontX - most && y < chair.seatY + 3)
    expect(y).toBeLessThanOrEqual(chair.seatY + most);
}

const columns = 48;
const rows = 44;

/** Which part of the body is visible in each cell: its near side, its far side, or the lit muscle. */
function mosaicOf(pose: Pose): readonly string[] {
  const { x: left, y: top, width } = pose.frame;
  const body = shapesOf(figureOf(pose)[0]).filter(
    (shape) => isBody(shape) && shape.ink !== 'towel',
  );
  return Array.from({ length: columns * rows }, (_, index) => {
    const size = width / columns;
    const x = left + ((index % columns) + 0.5) * size;
    const y = top + (Math.floor(index / columns) + 0.5) * size;
    const ink = body.findLast(({ points }) => isInside({ x, y }, points))?.ink ?? '';
    return ink.replace('skin', 'near').replace('farSkin', 'far');
  });
}

/** The share of the body's cells in which two mosaics differ. */
function shareApart(some: readonly string[], others: readonly string[]): number {
  const body = some.map((cell, index) => [cell, others[index]]).filter(([a, b]) => a || b);
  return body.filter(([a, b]) => a !== b).length / body.length;
}

function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let before = outline.at(-1);
  let inside = false;
  for (const corner of outline) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x;
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
