import { describe, expect, test } from 'vitest';
import { frontPoses, type FrontPose } from '../../../modules/figures/frontPoses.ts';
import { frontFigureOf } from '../../../modules/figures/engine/figure.ts';
import { boneLength, frontDepth } from '../../../modules/figures/engine/body.ts';
import {
  along,
  between,
  lengthOf,
  type Spot,
} from '../../../modules/figures/engine/front/space.ts';
import {
  onFoot,
  sideOf,
  type FrontLeg,
  type SpaceBone,
} from '../../../modules/figures/engine/front/skeleton.ts';
import {
  distance,
  headingDegrees,
  shortTurnDegrees,
} from '../../../modules/figures/engine/geometry.ts';
import { levelY } from '../../../modules/figures/engine/scenery.ts';
import {
  bodyOf,
  bodyPoints,
  expectOutside,
  pointsOf,
  shapesAt,
  solePoints,
  strokedPoints,
  within,
} from './shapes.ts';

const flanks = ['near', 'far'] as const;

const everyPose: readonly (readonly [string, FrontPose])[] = Object.entries(frontPoses);

/** The pose with the body staying at rest. */
function atRest(pose: FrontPose): FrontPose {
  return { ...pose, held: { ...pose.held, ...pose.rest }, rest: {} };
}

/** Every pose as held and at rest. */
const everyPosture = everyPose.flatMap(([id, pose]) => [
  [id, pose] as const,
  [`${id} at rest`, atRest(pose)] as const,
]);

const boneOf = ({ from, to }: SpaceBone): Spot => between(from, to);

/** The angle between two bones of a limb, in degrees: 0 is straight. */
function bendDegrees(upper: SpaceBone, lower: SpaceBone): number {
  const [a, b] = [boneOf(upper), boneOf(lower)];
  const cosine = (a.x * b.x + a.y * b.y + a.z * b.z) / (lengthOf(a) * lengthOf(b));
  return (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
}

/** How far an ankle is bent up towards the shin, as seen; undefined for a foot that points at the reader. */
function dorsiflexionDegrees({ shank, foot }: FrontLeg): number | undefined {
  if (foot.seen === 'front') return undefined;
  const turn = shortTurnDegrees(foot.headingDegrees - headingDegrees(shank.from, shank.to));
  return (foot.seen === 'side' && foot.soleOn === 'left' ? turn : -turn) - 90;
}

describe('a body that faces the reader', () => {
  test.each(everyPosture)('%s keeps the length of its bones in space', (_, pose) => {
    const { trunk, legs, arms } = frontFigureOf(pose).held;
    expect(lengthOf(boneOf(trunk))).toBeCloseTo(boneLength.trunk);
    for (const flank of flanks) {
      expect(lengthOf(boneOf(legs[flank].thigh))).toBeCloseTo(boneLength.thigh);
      expect(lengthOf(boneOf(legs[flank].shank))).toBeCloseTo(boneLength.shank);
      expect(lengthOf(boneOf(arms[flank].upperArm))).toBeCloseTo(boneLength.upperArm);
      expect(lengthOf(boneOf(arms[flank].forearm))).toBeCloseTo(boneLength.forearm);
    }
  });

  test.each(everyPosture)('%s draws a bone as short as it looks', (_, pose) => {
    const figure = frontFigureOf(pose);
    const shown = new Map(
      bodyOf(figure).flatMap((body) =>
        'pieces' in body ? body.pieces.map(({ name, joint }) => [name, joint?.held.shown]) : [],
      ),
    );
    for (const flank of flanks) {
      const { thigh, shank } = figure.held.legs[flank];
      const seen = shown.get(`${flank}Thigh`);
      expect(seen).toBeCloseTo(distance(thigh.from, thigh.to) / boneLength.thigh);
      expect(shown.get(`${flank}Shank`)).toBeCloseTo(
        distance(shank.from, shank.to) / boneLength.shank,
      );
    }
  });

  test.each(everyPosture)('%s bends no knee and no elbow further than a person can', (_, pose) => {
    const { legs, arms } = frontFigureOf(pose).held;
    for (const flank of flanks) {
      within(bendDegrees(legs[flank].thigh, legs[flank].shank), 0, 150);
      within(bendDegrees(arms[flank].upperArm, arms[flank].forearm), 0, 150);
    }
  });

  test.each(everyPosture)(
    '%s bends no hip and no shoulder further than a person can',
    (_, pose) => {
      const { trunk, legs, arms } = frontFigureOf(pose).held;
      for (const flank of flanks) {
        within(180 - bendDegrees(trunk, legs[flank].thigh), 0, 125);
        const { from, to } = legs[flank].thigh;
        const out = (sideOf[flank] * (to.x - from.x)) / boneLength.thigh;
        within((Math.asin(out) * 180) / Math.PI, 0, 60);
        within(180 - bendDegrees(trunk, arms[flank].upperArm), 0, 100);
      }
    },
  );

  test.each(everyPosture)('%s bends no ankle and no toes further than a person can', (_, pose) => {
    for (const flank of flanks) {
      const leg = frontFigureOf(pose).held.legs[flank];
      const bent = dorsiflexionDegrees(leg);
      if (bent !== undefined) within(bent, -55, 20);
      within(leg.toeExtensionDegrees, 0, 80);
    }
  });

  const onChair = everyPosture.filter(([, { scene }]) => scene.chairFromFront);

  test.each(onChair)('%s sits on the chair, with the legs before it', (_, pose) => {
    const figure = frontFigureOf(pose);
    const { seatY = Number.NaN } = pose.scene.chairFromFront ?? {};
    const trunk = pointsOf(shapesAt(bodyOf(figure), 0), 'trunk');
    within(Math.max(...trunk.map(({ y }) => y)) - seatY, -1.5, 0.4);
    for (const flank of flanks) {
      const { thigh, shank } = figure.held.legs[flank];
      for (const { from, to } of [thigh, shank]) {
        for (const share of [0, 0.25, 0.5, 0.75, 1]) {
          const { y, z } = along(from, between(from, to), share * lengthOf(between(from, to)));
          // The seat ends a hand's breadth before the hips.
          if (z < 5) expect(y).toBeLessThanOrEqual(seatY);
        }
      }
    }
  });

  test.each(everyPosture)('%s keeps out of the floor', (_, pose) => {
    for (const point of bodyPoints(frontFigureOf(pose))) expectOutside(point, pose.scene, 0.4);
  });

  test.each(everyPosture)('%s stays in the frame, strokes and all', (_, pose) => {
    const { frame, pieces } = frontFigureOf(pose);
    for (const { x, y, halfStroke } of strokedPoints(pieces)) {
      within(x, frame.x + halfStroke, frame.x + frame.width - halfStroke);
      within(y, frame.y + halfStroke, frame.y + frame.height - halfStroke);
    }
  });

  test.each(everyPose)('%s is framed 12 wide to 11 high', (_, { frame }) => {
    expect(frame.width / frame.height).toBeCloseTo(12 / 11, 2);
  });
});

describe('what touches', () => {
  test.each(everyPosture)('%s stands its soles on the floor', (_, pose) => {
    const shapes = shapesAt(bodyOf(frontFigureOf(pose)), 0);
    for (const flank of flanks) {
      const leg = pose.held.legs[flank];
      if (leg.kind !== 'sole') continue;
      const lowest = Math.max(...solePoints(shapes, flank).map(({ y }) => y));
      within(lowest - levelY(pose.scene, leg.on), -1, 1);
    }
  });

  test.each(everyPosture)('%s has its hands where they hold', (_, pose) => {
    const { legs, arms, trunk } = frontFigureOf(pose).held;
    for (const flank of flanks) {
      const hand = pose.held.hands[flank];
      const wrist = arms[flank].forearm.to;
      if (hand.kind === 'foot') expect(distance(wrist, onFoot(legs.near, hand))).toBeLessThan(1);
      if (hand.kind === 'beside') {
        within(Math.abs(wrist.x - trunk.from.x) - hand.out, -1, 1);
        within(wrist.y - trunk.from.y - hand.down, -1, 1);
      }
      if (hand.kind === 'limb') {
        const leg = legs[hand.limb.startsWith('near') ? 'near' : 'far'];
        const { from, to } = hand.limb.endsWith('Thigh') ? leg.thigh : leg.shank;
        const spot = along(from, between(from, to), hand.along * lengthOf(between(from, to)));
        expect(distance(wrist, { x: spot.x + hand.across, y: spot.y })).toBeLessThan(1);
      }
    }
  });

  test.each([
    ['tibialisAnteriorSitting', frontPoses.tibialisAnteriorSitting],
    ['footArchSitting', frontPoses.footArchSitting],
  ])('%s has its hands on the foot and the ankle on the other thigh', (_, pose) => {
    const figure = frontFigureOf(pose);
    const shapes = shapesAt(bodyOf(figure), 0);
    const foot = solePoints(shapes, 'near');
    for (const flank of flanks) {
      if (pose.held.hands[flank].kind !== 'foot') continue;
      const palm = pointsOf(shapes, `${flank}Hand`);
      const gaps = palm.flatMap((a) => foot.map((b) => distance(a, b)));
      within(Math.min(...gaps), 0, 1);
    }
    const { near, far } = figure.held.legs;
    const way = boneOf(far.thigh);
    const under = along(far.thigh.from, way, pose.held.legs.near.along * boneLength.thigh);
    within(under.y - near.shank.to.y, 6, 9);
    within(Math.abs(under.z - near.shank.to.z), 0, 1);
  });

  test('the sole that is stretched faces the reader, its toes bent back and a thumb along its arch', () => {
    const pose = frontPoses.footArchSitting;
    const { near } = frontFigureOf(pose).held.legs;
    expect(near.foot.seen).toBe('sole');
    within(near.toeExtensionDegrees, 45, 80);
    const shapes = shapesAt(bodyOf(frontFigureOf(pose)), 0);
    const arch = pointsOf(shapes, 'footArch');
    const toArch = (name: string) =>
      Math.min(...pointsOf(shapes, name).flatMap((a) => arch.map((b) => distance(a, b))));
    within(toArch('farThumb'), 0, 1);
    expect(toArch('nearHand')).toBeGreaterThan(1);
    const toes = pointsOf(shapes, 'nearToes');
    const fingers = pointsOf(shapes, 'nearHand');
    within(Math.min(...fingers.flatMap((a) => toes.map((b) => distance(a, b)))), 0, 1);
  });

  test('the foot beside the other knee has its sole against it', () => {
    const { near, far } = frontFigureOf(frontPoses.adductorsBed).held.legs;
    const sole = onFoot(near, { x: 3, y: 4.8 });
    const { x, y } = far.thigh.to;
    within(distance(sole, { x: x - frontDepth('shank', 0), y }), 0, 8);
    const ball = onFoot(near, { x: 9, y: 4.8 });
    const towards = (point: { x: number }) => point.x - near.shank.to.x;
    within(towards(sole), 3, 8);
    within(towards(ball), 3, 8);
  });

  test('the knee that falls out lies on its pillow', () => {
    const shapes = shapesAt(bodyOf(frontFigureOf(frontPoses.adductorsBed)), 0);
    const { x, y } = frontPoses.adductorsBed.scene.pillowFromAbove;
    const knee = pointsOf(shapes, 'nearShank')[0];
    within(Math.abs((knee?.x ?? Number.NaN) - x), 0, 8);
    within(Math.abs((knee?.y ?? Number.NaN) - y), 0, 8);
  });
});

describe('the lit muscle', () => {
  const adductors = everyPose.filter(([, { lit }]) => lit.includes('adductors'));

  test.each(adductors)('%s stretches a leg that is out to the side', (_, pose) => {
    const { thigh } = frontFigureOf(pose).held.legs.near;
    const { x } = boneOf(thigh);
    within((Math.asin(-x / boneLength.thigh) * 180) / Math.PI, 35, 60);
  });

  test.each(adductors)('%s lights the side of the thigh that faces the other', (_, pose) => {
    const figure = frontFigureOf(pose);
    const shapes = shapesAt(bodyOf({ pieces: figure.pieces }), 0);
    const middle = (name: string) => {
      const points = pointsOf(shapes, name);
      const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }));
      return { x: sum.x / points.length, y: sum.y / points.length };
    };
    const far = middle('farFoot');
    expect(distance(middle('adductors'), far)).toBeLessThan(distance(middle('nearThigh'), far));
  });

  test('the straight leg of the lunge is straight, the other bent', () => {
    const { near, far } = frontFigureOf(frontPoses.adductorsStanding).held.legs;
    within(bendDegrees(near.thigh, near.shank), 0, 5);
    within(bendDegrees(far.thigh, far.shank), 40, 100);
  });
});
