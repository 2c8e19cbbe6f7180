import { describe, expect, test } from 'vitest';
import type { MuscleId, StretchId } from '../../../content/muscles.ts';
import { backDepth, boneLength, frontDepth } from '../../../modules/figures/engine/body.ts';
import { figureOf } from '../../../modules/figures/engine/drawing.ts';
import {
  between,
  distance,
  headingDegrees,
  lengthOf,
  shortTurnDegrees,
  type Bone,
  type Point,
} from '../../../modules/figures/engine/geometry.ts';
import { limbOf, onFoot, spotOn } from '../../../modules/figures/engine/legs.ts';
import type { Flank, Pose } from '../../../modules/figures/engine/pose.ts';
import { levelY, pillowHeight } from '../../../modules/figures/engine/scenery.ts';
import { restOf, sideOf, skeletonOf } from '../../../modules/figures/engine/skeleton.ts';
import { poses } from '../../../modules/figures/poses.ts';
import { outOfFrame, shapesOf, within } from './shapes.ts';

const flanks = ['near', 'far'] as const;

/** Everything about a pose, held or at rest. */
type Figure = ReturnType<typeof worked>;

function worked(pose: Pose, when: 'held' | 'rest') {
  const [held, rest] = figureOf(pose);
  return {
    pose,
    posture: when === 'held' ? pose.held : restOf(pose),
    skeleton: skeletonOf(pose, when),
    shapes: shapesOf(when === 'held' ? held : rest),
  };
}

/** The points of the shapes that have one of these names. */
const pointsOf = ({ shapes }: Figure, ...names: string[]) =>
  shapes.filter(({ name }) => names.includes(name)).flatMap(({ points }) => points);

const solePoints = (figure: Figure, flank: Flank) =>
  pointsOf(figure, `${flank}Foot`, `${flank}Toes`);

const gapBetween = (some: readonly Point[], others: readonly Point[]) =>
  Math.min(...some.flatMap((a) => others.map((b) => distance(a, b))));

const lowest = (points: readonly Point[]) => Math.max(...points.map(({ y }) => y));

/** How far the joints of a leg and an arm are bent, in the usual way to count. */
function jointsOf({ skeleton, pose }: Figure, flank: Flank) {
  const isFront = pose.seenFrom === 'front';
  const { thigh, shank, foot, toesDegrees } = skeleton.legs[flank];
  const { upperArm, forearm } = skeleton.arms[flank];
  const turn = (from: Bone, to: Bone) => shortTurnDegrees(headingOf(to) - headingOf(from));
  const footTurn = shortTurnDegrees(foot.headingDegrees - headingOf(shank));
  // A foot that is drawn backwards bends up in the other direction.
  const bentUp = foot.shown < 0 ? shortTurnDegrees(footTurn + 180) : -footTurn;
  const out = (sideOf[flank] * (thigh.to.x - thigh.from.x)) / boneLength.thigh;
  return {
    knee: isFront ? bend(thigh, shank) : turn(thigh, shank),
    elbow: isFront ? bend(upperArm, forearm) : -turn(upperArm, forearm),
    hip: isFront
      ? 180 - bend(skeleton.trunk, thigh)
      : shortTurnDegrees(180 - turn(skeleton.trunk, thigh)),
    ankle: foot.seen === 'front' ? 0 : bentUp - 90,
    toes: toesDegrees,
    legOut: isFront ? (Math.asin(out) * 180) / Math.PI : 0,
  };
}

type Range = readonly [least: number, most: number];
type Joint = keyof ReturnType<typeof jointsOf>;

const headingOf = ({ from, to }: Bone) => headingDegrees(from, to);

/** The angle between two bones in space: 0 is straight. */
function bend(upper: Bone, lower: Bone): number {
  const [a, b] = [between(upper.from, upper.to), between(lower.from, lower.to)];
  const cosine = (a.x * b.x + a.y * b.y + a.z * b.z) / (lengthOf(a) * lengthOf(b));
  return (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
}

/** How far a person can bend, in degrees. */
const bounds: Record<Joint, Range> = {
  knee: [0, 150],
  elbow: [0, 150],
  hip: [-20, 125],
  ankle: [-55, 40],
  toes: [-60, 80],
  legOut: [0, 60],
};

/** The joints of a held leg that stretch a muscle. */
const stretchedBy: Record<MuscleId, Partial<Record<Joint, Range>>> = {
  gastrocnemius: { knee: [0, 5], ankle: [15, 30] },
  soleus: { knee: [20, 120], ankle: [15, 40] },
  tibialisAnterior: { ankle: [-55, -35] },
  footArch: { ankle: [-25, 20] },
  hamstrings: { knee: [0, 25], hip: [75, 125] },
  quadriceps: { knee: [105, 150], hip: [-15, 45] },
  adductors: { legOut: [35, 60] },
};

function expectBent(figure: Figure, flank: Flank, ranges: Partial<Record<Joint, Range>>): void {
  const joints = jointsOf(figure, flank);
  for (const [joint, range] of Object.entries(ranges)) within(joints[joint as Joint], range);
}

/** Invariants of every pose, held and at rest. */
const invariants: Record<string, (figure: Figure) => void> = {
  'bones keep their length': ({ skeleton: { trunk, legs, arms } }) => {
    for (const flank of flanks) {
      const bones = { trunk, ...legs[flank], ...arms[flank] };
      for (const name of Object.keys(boneLength) as (keyof typeof boneLength)[])
        expect(lengthOf(between(bones[name].from, bones[name].to))).toBeCloseTo(boneLength[name]);
    }
  },

  'joints bend no further than those of a person': (figure) => {
    for (const flank of flanks) {
      expectBent(figure, flank, bounds);
      // An ankle bends up by about 20 degrees, and further only under the weight of the body.
      const { kind } = figure.posture[`${flank}Leg`];
      if (kind !== 'stance' && kind !== 'sole') expectBent(figure, flank, { ankle: [-55, 20] });
    }
  },

  'feet and seat rest on what the pose names': (figure) => {
    const { pose, posture, skeleton } = figure;
    for (const flank of flanks) {
      const leg = posture[`${flank}Leg`];
      const { shank } = skeleton.legs[flank];
      if (leg.kind === 'over')
        within(distance(spotOn(skeleton.legs.far.thigh, leg.along), shank.to), [0, 9]);
      if (leg.kind === 'pillow') {
        const { x, y } = pose.scene.kneePillow!;
        within(shank.from.x - x, [-3, 3]);
        within(shank.from.y + backDepth('thigh', 1) - (y - pillowHeight), [-1, 1]);
      }
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
      const expectWristAt = (spot: Point) =>
        expect(distance(arms[flank].forearm.to, spot)).toBeLessThan(1);
      if (hand.kind === 'wall')
        within(Math.max(...palm.map(({ x }) => x)) - pose.scene.wall!.x, [-1, 1]);
      if (hand.kind === 'level') within(lowest(palm) - levelY(pose.scene, hand.on), [-1, 1]);
      if (hand.kind === 'limb' || hand.kind === 'grip')
        expect(gapBetween(palm, pointsOf(figure, hand.limb))).toBeLessThan(1);
      if (hand.kind === 'foot') expectWristAt(onFoot(legs.near, hand));
      if (hand.kind === 'beside')
        expectWristAt({ x: trunk.from.x + sideOf[flank] * hand.out, y: trunk.from.y + hand.down });
      if (hand.kind === 'before') {
        const { x, y } = spotOn(limbOf(hand.limb, legs).bone, hand.along);
        expectWristAt({ x: x + hand.across, y });
      }
      if (hand.kind === 'towel') expect(gapBetween(palm, [towel!.pull.to])).toBeLessThan(4);
    }
  },

  'no leg sinks into a chair seen from the front': ({ pose, skeleton }) => {
    const { chairFromFront } = pose.scene;
    if (!chairFromFront || pose.seenFrom !== 'front') return;
    for (const { thigh, shank } of Object.values(skeleton.legs))
      for (const share of [0, 0.25, 0.5, 0.75, 1])
        for (const { y, z } of [spotOn(thigh, share), spotOn(shank, share)])
          // The edge of the seat is a hand's breadth in front of the hips.
          if (z < 5) expect(y).toBeLessThanOrEqual(chairFromFront.seatY);
  },

  'everything stays in the frame': ({ shapes, pose: { frame } }) =>
    expect(outOfFrame(shapes, { ...frame, height: (frame.width * 11) / 12 })).toEqual([]),
};

describe.each(Object.entries(poses) as [StretchId, Pose][])('%s', (_, pose) => {
  describe.each(['held', 'rest'] as const)('as %s', (when) => {
    test.each(Object.entries(invariants))('%s', (__, expectHeld) => {
      expectHeld(worked(pose, when));
    });
  });

  test.each([0, 0.25, 0.5, 0.75, 1])('is inside nothing solid, %d of the way to rest', (moved) => {
    const [held, rest] = figureOf(pose);
    const { floor, wall, step, bed, chair } = pose.scene;
    const body = shapesOf(held, rest, moved).filter(
      ({ ink }) => ink !== 'prop' && ink !== 'cushion' && ink !== 'pillow',
    );
    const deep = moved % 1 ? 1 : 0.4;
    const inside = body
      .flatMap(({ points }) => points)
      .filter(
        ({ x, y }) =>
          (floor && y > floor.y + deep) ||
          (wall && x > wall.x + deep) ||
          (step && x > step.fromX && x < step.toX && y > step.topY + deep) ||
          (bed && x > bed.headX && x < bed.footX && y > bed.topY + deep) ||
          (chair &&
            x > chair.backX &&
            x < chair.frontX - deep &&
            y < chair.seatY + 3 &&
            y > chair.seatY + deep),
      );
    expect(inside).toEqual([]);
  });

  test('bends the joints that stretch the lit muscle', () => {
    const figure = worked(pose, 'held');
    const stretched = pose.bothLegsLit ? flanks : (['near'] as const);
    for (const flank of stretched)
      for (const muscle of pose.lit) expectBent(figure, flank, stretchedBy[muscle]);
    const lit = figure.shapes.filter(({ ink }) => ink === 'lit');
    expect(lit).toHaveLength(pose.lit.length * stretched.length);
  });
});

describe('what only one pose does', () => {
  test('the stretched sole faces the reader, with a thumb on its arch and the fingers on its toes', () => {
    const figure = worked(poses.footArchSitting, 'held');
    expect(figure.skeleton.legs.near.foot.seen).toBe('sole');
    within(jointsOf(figure, 'near').toes, [45, 80]);
    expect(gapBetween(pointsOf(figure, 'farThumb'), pointsOf(figure, 'footArch'))).toBeLessThan(1);
    expect(gapBetween(pointsOf(figure, 'nearHand'), pointsOf(figure, 'nearToes'))).toBeLessThan(1);
  });

  test('a knee falls out onto its pillow, its sole against the other knee', () => {
    const figure = worked(poses.adductorsBed, 'held');
    const { near, far } = figure.skeleton.legs;
    const { x, y } = far.thigh.to;
    const beside = { x: x - frontDepth('shank', 0), y };
    expect(distance(onFoot(near, { x: 3, y: 4.8 }), beside)).toBeLessThan(8);
    const middle = poses.adductorsBed.scene.kneePillow!;
    expect(gapBetween(pointsOf(figure, 'nearShank'), [middle])).toBeLessThan(8);
  });

  test('both legs are visible if both stretch', () => {
    const figure = worked(poses.calfAndHamstringsBed, 'held');
    const shin = Math.min(...pointsOf(figure, 'nearShank').map(({ y }) => y));
    const seen = pointsOf(figure, 'far gastrocnemius').filter(({ y }) => y < shin);
    expect(seen.length).toBeGreaterThan(8);
  });
});
