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
  along,
  between,
  direction,
  distance,
  headingDegrees,
  middleJoint,
  place,
  turnDegreesWithSine,
  type Bone,
  type Point,
  type Spot,
} from './geometry.ts';
import type { Level, LegPose, LimbPart, Flank, Pose, Scene, SeenFoot } from './pose.ts';
import { levelY, pillowHeight } from './scenery.ts';

export interface Leg {
  readonly thigh: Bone;
  readonly shank: Bone;
  readonly foot: SeenFoot;
  /** How far the toes bend back from the line of the foot. */
  readonly toesDegrees: number;
}

/** The rest of the pose that a leg depends on. */
interface Around {
  readonly hip: Spot;
  readonly trunkDegrees: number;
  readonly side: -1 | 1;
  readonly other: Leg | undefined;
  readonly pose: Pose;
}

type Kind<Name extends LegPose['kind']> = LegPose & { readonly kind: Name };

const origin: Spot = { x: 0, y: 0, z: 0 };
const atReader: SeenFoot = { seen: 'front', headingDegrees: 90, shown: 1 };

/** Works out a leg from the hip. */
export function legOf(leg: LegPose, around: Around): Leg {
  const { hip, trunkDegrees, side, other, pose } = around;
  const { scene } = pose;
  switch (leg.kind) {
    case 'sole': {
      const ankle = ankleOn(leg.on, leg.at, scene, leg.ahead);
      if (pose.seenFrom !== 'front') return legTo(ankle, hip, fromSide(0), leg);
      const kneeOut = direction(90 - (leg.kneeOutDegrees ?? 0));
      return legTo(ankle, hip, atReader, leg, { x: side * kneeOut.x, y: 0, z: kneeOut.y });
    }
    case 'toes':
      return legTo(ankleOnToes(leg, hip, scene), hip, fromSide(leg.footDegrees), leg);
    case 'stance':
      return turnedLeg(hip, stanceOf(leg).thighDegrees, leg);
    case 'heel':
      return turnedLeg(hip, thighDegreesOnHeel(leg, hip, scene), leg);
    case 'pillow':
      return legOverPillow(leg, hip, scene);
    case 'free':
      return turnedLeg(hip, trunkDegrees + 180 - leg.hipDegrees, leg);
    case 'over': {
      if (!other) throw new Error('The far leg cannot lie over the near one.');
      const { x, y, z } = spotOn(other.thigh, leg.along);
      const ankle = { x, y: y - frontDepth('thigh', leg.along) - heel.radius, z };
      const hint = { ...direction(90 - side * (90 + leg.kneeUpDegrees)), z: 0.2 };
      return legTo(ankle, hip, atReader, leg, hint);
    }
    case 'lying': {
      const { outDegrees: out, kneeDegrees: bend, liftDegrees: lift } = leg;
      const knee = along(hip, direction(90 - side * out, lift), boneLength.thigh);
      const ankle = along(knee, direction(90 - side * (out - bend), -lift), boneLength.shank);
      return legThrough(hip, knee, ankle, leg.foot ?? atReader, leg);
    }
  }
}

/** The headings of a leg with a flat foot, from the ankle up. */
export function stanceOf(leg: Kind<'stance'>) {
  const shankDegrees = 90 + leg.ankleDegrees;
  return { shankDegrees, thighDegrees: shankDegrees - leg.kneeDegrees };
}

/** Where the ankle of a flat foot is. */
export function ankleOn(level: Level, x: number, scene: Scene, z = 0): Spot {
  return { x, y: levelY(scene, level) - ankleHeight, z };
}

/** The bone of a limb. */
export function limbOf(limb: LimbPart, legs: Readonly<Record<Flank, Leg>>) {
  const part = limb.endsWith('Thigh') ? 'thigh' : 'shank';
  return { bone: legs[limb.startsWith('near') ? 'near' : 'far'][part], part } as const;
}

/** The spot at a share of a bone's length. */
export function spotOn({ from, to }: Bone, share: number): Spot {
  const way = between(from, to);
  return { x: from.x + way.x * share, y: from.y + way.y * share, z: from.z + way.z * share };
}

/** Where a foot starts and where it points. */
export function footOf({ shank, foot }: Leg) {
  return { from: shank.to, headingDegrees: foot.headingDegrees };
}

/** Where the toes start and where they point. */
export function toesOf(leg: Leg) {
  const { foot, toesDegrees } = leg;
  return {
    from: onFoot(leg, toeJoint),
    headingDegrees: foot.headingDegrees - Math.sign(foot.shown) * toesDegrees,
  };
}

/** A point of a foot in the picture. */
export function onFoot({ shank, foot }: Leg, { x, y }: Point): Spot {
  return place({ x: x * foot.shown, y }, shank.to, foot.headingDegrees);
}

function fromSide(footDegrees: number): SeenFoot {
  return { seen: 'side', headingDegrees: footDegrees, shown: 1 };
}

/** A leg with a given ankle. Without a hint, the knee bends forwards. */
function legTo(ankle: Spot, hip: Spot, foot: SeenFoot, leg: LegPose, hint?: Spot): Leg {
  const { x, y } = between(hip, ankle);
  const forwards = { x: y, y: -x, z: 0 };
  const { thigh, shank } = boneLength;
  const knee = middleJoint(hip, ankle, thigh, shank, hint ?? forwards);
  return legThrough(hip, knee, along(knee, between(knee, ankle), shank), leg.foot ?? foot, leg);
}

interface KneeAndAnkle {
  readonly kneeDegrees: number;
  readonly ankleDegrees: number;
  readonly toesDegrees?: number;
}

function turnedLeg(hip: Spot, thighDegrees: number, leg: KneeAndAnkle): Leg {
  const shankDegrees = thighDegrees + leg.kneeDegrees;
  const knee = along(hip, direction(thighDegrees), boneLength.thigh);
  const ankle = along(knee, direction(shankDegrees), boneLength.shank);
  return legThrough(hip, knee, ankle, fromSide(shankDegrees - 90 - leg.ankleDegrees), leg);
}

function legThrough(
  hip: Spot,
  knee: Spot,
  ankle: Spot,
  foot: SeenFoot,
  { toesDegrees = 0 }: { readonly toesDegrees?: number },
): Leg {
  return { thigh: { from: hip, to: knee }, shank: { from: knee, to: ankle }, foot, toesDegrees };
}

/** Knee and ankle are given, so the leg is rigid and turns around the hip until the heel lands. */
function thighDegreesOnHeel(leg: Kind<'heel'>, hip: Spot, scene: Scene): number {
  const heelCentre = onFoot(turnedLeg(origin, 0, leg), heel.centre);
  return headingOnto(heelCentre, levelY(scene, leg.on) - heel.radius - hip.y);
}

/** The thigh turns until the back of the knee is on the pillow, then the shank until the heel lands. */
function legOverPillow(leg: Kind<'pillow'>, hip: Spot, scene: Scene): Leg {
  if (!scene.kneePillow) throw new Error('A knee is on a pillow that the scene does not have.');
  const ground = levelY(scene, leg.on);
  const kneeY = scene.kneePillow.y - pillowHeight - backDepth('thigh', 1);
  const thighDegrees = turnDegreesWithSine((kneeY - hip.y) / boneLength.thigh);
  const straight = onFoot(turnedLeg(origin, 0, { ...leg, kneeDegrees: 0 }), heel.centre);
  const heelCentre = { x: straight.x - boneLength.thigh, y: straight.y };
  const shankDegrees = headingOnto(heelCentre, ground - heel.radius - kneeY);
  return turnedLeg(hip, thighDegrees, { ...leg, kneeDegrees: shankDegrees - thighDegrees });
}

/** The turn of a rigid piece around its origin, in degrees, that lowers a point of it by `drop`. */
function headingOnto(point: Point, drop: number): number {
  return turnDegreesWithSine(drop / distance(origin, point)) - headingDegrees(origin, point);
}

/** The ankle above toes that stand on a level. */
function ankleOnToes(leg: Kind<'toes'>, { z }: Spot, scene: Scene): Spot {
  const { at, footDegrees, toesDegrees = 0 } = leg;
  const tip = place(toeTip.centre, origin, footDegrees - toesDegrees);
  const belowJoint = Math.max(ballRadius, tip.y + toeTip.radius);
  const toJoint = place(toeJoint, origin, footDegrees);
  return { x: at - toJoint.x, y: levelY(scene, leg.on) - belowJoint - toJoint.y, z };
}
