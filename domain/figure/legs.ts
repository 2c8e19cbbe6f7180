import type { LegPose, LimbPlace, Flank, Scene } from '../../content/poses.ts';
import { ankleHeight, boneLength, frontDepth, heel } from './body.ts';
import {
  distance,
  headingDegrees,
  place,
  polar,
  reach,
  turnDegreesWithSine,
  type Bone,
  type Point,
} from './geometry.ts';
import { levelY } from './scenery.ts';

/** A leg's bones from the hip down; the foot starts at the ankle and points along the toes. */
export interface Leg {
  readonly thigh: Bone;
  readonly shank: Bone;
  readonly foot: Bone;
}

const origin: Point = { x: 0, y: 0 };

/** Finds a leg from the hip. Only the near leg, which has the `other` to lie on, can go over a limb. */
export function legOf(leg: LegPose, trunk: Bone, scene: Scene, other?: Leg): Leg {
  const hip = trunk.from;
  switch (leg.kind) {
    case 'sole':
      return reachingLeg(hip, { x: leg.at, y: levelY(scene, leg.on) - ankleHeight }, () => 0);
    case 'over': {
      if (!other) throw new Error('The far leg cannot lie over the near one.');
      const ankle = frontOf(leg.place, { near: other, far: other }, heel.radius);
      return reachingLeg(hip, ankle, (shankDegrees) => footHeading(shankDegrees, leg));
    }
    case 'stance': {
      const { thighDegrees, shankDegrees } = stanceHeadings(leg);
      return legFrom(hip, thighDegrees, shankDegrees, footHeading(shankDegrees, leg));
    }
    case 'heel':
      return turnedLeg(hip, thighHeadingOnHeel(leg, hip, scene), leg);
    case 'free':
      return turnedLeg(hip, trunk.headingDegrees + 180 - leg.hipFlexionDegrees, leg);
  }
}

/** The headings of a leg whose foot is flat, from the ankle up. */
export function stanceHeadings(leg: LegPose & { kind: 'stance' }) {
  const shankDegrees = 90 + leg.dorsiflexionDegrees;
  return { shankDegrees, thighDegrees: shankDegrees - leg.kneeFlexionDegrees };
}

/** A point `clear` in front of the skin of a limb. */
export function frontOf(
  { limb, along }: LimbPlace,
  legs: Readonly<Record<Flank, Leg>>,
  clear: number,
): Point {
  const { bone, part } = limbBone(limb, legs);
  const local = { x: along * boneLength[part], y: -frontDepth(part, along) - clear };
  return place(local, bone.from, bone.headingDegrees);
}

/** The bone a limb is named after. */
export function limbBone(limb: LimbPlace['limb'], legs: Readonly<Record<Flank, Leg>>) {
  const flank: Flank = limb.startsWith('near') ? 'near' : 'far';
  const part = limb.endsWith('Thigh') ? 'thigh' : 'shank';
  return { bone: legs[flank][part], part } as const;
}

interface Ankle {
  readonly dorsiflexionDegrees: number;
}

interface KneeAndAnkle extends Ankle {
  readonly kneeFlexionDegrees: number;
}

function footHeading(shankDegrees: number, { dorsiflexionDegrees }: Ankle): number {
  return shankDegrees - 90 - dorsiflexionDegrees;
}

function reachingLeg(hip: Point, ankle: Point, footDegrees: (shankDegrees: number) => number): Leg {
  const { upperDegrees, lowerDegrees } = reach(
    hip,
    ankle,
    boneLength.thigh,
    boneLength.shank,
    'knee',
  );
  return legFrom(hip, upperDegrees, lowerDegrees, footDegrees(lowerDegrees));
}

function turnedLeg(hip: Point, thighDegrees: number, leg: KneeAndAnkle): Leg {
  const shankDegrees = thighDegrees + leg.kneeFlexionDegrees;
  return legFrom(hip, thighDegrees, shankDegrees, footHeading(shankDegrees, leg));
}

/** With knee and ankle given the leg is one rigid piece: it turns about the hip until the heel lands. */
function thighHeadingOnHeel(leg: LegPose & { kind: 'heel' }, hip: Point, scene: Scene): number {
  const { foot } = turnedLeg(origin, 0, leg);
  const heelCentre = place(heel.centre, foot.from, foot.headingDegrees);
  const drop = levelY(scene, leg.on) - heel.radius - hip.y;
  const towardsHeel = turnDegreesWithSine(drop / distance(origin, heelCentre));
  return towardsHeel - headingDegrees(origin, heelCentre);
}

function legFrom(hip: Point, thighDegrees: number, shankDegrees: number, footDegrees: number): Leg {
  const knee = polar(hip, thighDegrees, boneLength.thigh);
  const ankle = polar(knee, shankDegrees, boneLength.shank);
  return {
    thigh: { from: hip, headingDegrees: thighDegrees },
    shank: { from: knee, headingDegrees: shankDegrees },
    foot: { from: ankle, headingDegrees: footDegrees },
  };
}
