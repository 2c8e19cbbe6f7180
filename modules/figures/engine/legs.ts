import type { LegPose, LimbPlace, Flank, Scene } from '../poses.ts';
import {
  ankleHeight,
  backDepth,
  ballRadius,
  boneLength,
  frontDepth,
  heel,
  toeJoint,
  toeTip,
} from './body.ts';
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
  readonly toes: Bone;
}

const origin: Point = { x: 0, y: 0 };

/** Finds a leg from the hip. */
export function legOf(leg: LegPose, trunk: Bone, scene: Scene): Leg {
  const hip = trunk.from;
  const toesUp = leg.toeExtensionDegrees ?? 0;
  switch (leg.kind) {
    case 'sole': {
      const ankle = { x: leg.at, y: levelY(scene, leg.on) - ankleHeight };
      return reachingLeg(hip, ankle, 0, -toesUp);
    }
    case 'toes':
      return reachingLeg(hip, ankleOnToes(leg, scene), leg.footDegrees, leg.toesDegrees);
    case 'stance': {
      const { thighDegrees, shankDegrees } = stanceHeadings(leg);
      return legFrom(hip, thighDegrees, shankDegrees, 0, -toesUp);
    }
    case 'heel':
      return turnedLeg(hip, thighHeadingOnHeel(leg, hip, scene), leg);
    case 'pillow':
      return legOverPillow(leg, hip, scene);
    case 'free':
      return turnedLeg(hip, trunk.headingDegrees + 180 - leg.hipFlexionDegrees, leg);
  }
}

/** The headings of a leg whose foot is flat, from the ankle up. */
export function stanceHeadings(leg: LegPose & { kind: 'stance' }) {
  const shankDegrees = 90 + leg.dorsiflexionDegrees;
  return { shankDegrees, thighDegrees: shankDegrees - leg.kneeFlexionDegrees };
}

/** A point `clear` of the skin of a limb. */
export function besideLimb(
  { limb, along, behind }: LimbPlace,
  legs: Readonly<Record<Flank, Leg>>,
  clear: number,
): Point {
  const { bone, part } = limbBone(limb, legs);
  const across = behind ? backDepth(part, along) + clear : -frontDepth(part, along) - clear;
  return place({ x: along * boneLength[part], y: across }, bone.from, bone.headingDegrees);
}

/** The bone a limb is named after. */
export function limbBone(limb: LimbPlace['limb'], legs: Readonly<Record<Flank, Leg>>) {
  const flank: Flank = limb.startsWith('near') ? 'near' : 'far';
  const part = limb.endsWith('Thigh') ? 'thigh' : 'shank';
  return { bone: legs[flank][part], part } as const;
}

interface Ankle {
  readonly dorsiflexionDegrees: number;
  readonly toeExtensionDegrees?: number;
}

interface KneeAndAnkle extends Ankle {
  readonly kneeFlexionDegrees: number;
}

function reachingLeg(hip: Point, ankle: Point, footDegrees: number, toesDegrees: number): Leg {
  const { upperDegrees, lowerDegrees } = reach(
    hip,
    ankle,
    boneLength.thigh,
    boneLength.shank,
    'knee',
  );
  return legFrom(hip, upperDegrees, lowerDegrees, footDegrees, toesDegrees);
}

function turnedLeg(hip: Point, thighDegrees: number, leg: KneeAndAnkle): Leg {
  const shankDegrees = thighDegrees + leg.kneeFlexionDegrees;
  const footDegrees = shankDegrees - 90 - leg.dorsiflexionDegrees;
  const toesDegrees = footDegrees - (leg.toeExtensionDegrees ?? 0);
  return legFrom(hip, thighDegrees, shankDegrees, footDegrees, toesDegrees);
}

/** With knee and ankle given the leg is one rigid piece: it turns about the hip until the heel lands. */
function thighHeadingOnHeel(leg: LegPose & { kind: 'heel' }, hip: Point, scene: Scene): number {
  const { foot } = turnedLeg(origin, 0, leg);
  const heelCentre = place(heel.centre, foot.from, foot.headingDegrees);
  return headingOnto(heelCentre, levelY(scene, leg.on) - heel.radius - hip.y);
}

/** The thigh turns until the back of the knee is on the pillow, then the shank until the heel lands. */
function legOverPillow(leg: LegPose & { kind: 'pillow' }, hip: Point, scene: Scene): Leg {
  if (!scene.pillow) throw new Error('A knee is on a pillow that the scene does not have.');
  const ground = levelY(scene, leg.on);
  const kneeY = ground - scene.pillow.height - backDepth('thigh', 1);
  const thighDegrees = turnDegreesWithSine((kneeY - hip.y) / boneLength.thigh);
  const { foot } = turnedLeg(origin, 0, { ...leg, kneeFlexionDegrees: 0 });
  const ankle = { x: foot.from.x - boneLength.thigh, y: foot.from.y };
  const heelCentre = place(heel.centre, ankle, foot.headingDegrees);
  const shankDegrees = headingOnto(heelCentre, ground - heel.radius - kneeY);
  return turnedLeg(hip, thighDegrees, { ...leg, kneeFlexionDegrees: shankDegrees - thighDegrees });
}

/** How far a rigid piece turns about its origin until this point of it has dropped so far, in degrees. */
function headingOnto(point: Point, drop: number): number {
  return turnDegreesWithSine(drop / distance(origin, point)) - headingDegrees(origin, point);
}

/** Where the ankle is when the toes stand on a level. */
function ankleOnToes(leg: LegPose & { kind: 'toes' }, scene: Scene): Point {
  const { at, footDegrees, toesDegrees } = leg;
  const tip = place(toeTip.centre, origin, toesDegrees);
  const belowJoint = Math.max(ballRadius, tip.y + toeTip.radius);
  const toJoint = place(toeJoint, origin, footDegrees);
  return { x: at - toJoint.x, y: levelY(scene, leg.on) - belowJoint - toJoint.y };
}

function legFrom(
  hip: Point,
  thighDegrees: number,
  shankDegrees: number,
  footDegrees: number,
  toesDegrees: number,
): Leg {
  const knee = polar(hip, thighDegrees, boneLength.thigh);
  const ankle = polar(knee, shankDegrees, boneLength.shank);
  return {
    thigh: { from: hip, headingDegrees: thighDegrees },
    shank: { from: knee, headingDegrees: shankDegrees },
    foot: { from: ankle, headingDegrees: footDegrees },
    toes: { from: place(toeJoint, ankle, footDegrees), headingDegrees: toesDegrees },
  };
}
