import { describe, expect, test } from 'vitest';
import { stretchIds } from '../../../content/muscles.ts';
import { frontPoses } from '../../../modules/figures/frontPoses.ts';
import { poses, type Pose } from '../../../modules/figures/poses.ts';
import { figureOf } from '../../../modules/figures/engine/figure.ts';
import {
  backDepth,
  ballOfFoot,
  boneLength,
  fistAhead,
} from '../../../modules/figures/engine/body.ts';
import { distance, place, polar } from '../../../modules/figures/engine/geometry.ts';
import type { Piece } from '../../../modules/figures/engine/piece.ts';
import { levelY } from '../../../modules/figures/engine/scenery.ts';
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
import { everyPose, inFrameOf, jointDegrees } from './given.ts';

const flanks = ['near', 'far'] as const;

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
