import type { Flank, Scene } from '../../poses.ts';
import type { FrontFoot, FrontHandPose, FrontLegPose, FrontPosture } from '../../frontPoses.ts';
import { ankleHeight, boneLength, frontDepth, heel, palmDepth, seatHeight } from '../body.ts';
import { place, type Point } from '../geometry.ts';
import { levelY } from '../scenery.ts';
import { along, between, direction, middleJoint, type Spot } from './space.ts';

/** A bone in space, from its upper joint to its lower one. */
export interface SpaceBone {
  readonly from: Spot;
  readonly to: Spot;
}

export interface FrontLeg {
  readonly thigh: SpaceBone;
  readonly shank: SpaceBone;
  readonly foot: FrontFoot;
  readonly toeExtensionDegrees: number;
}

export interface FrontArm {
  readonly upperArm: SpaceBone;
  readonly forearm: SpaceBone;
  /** Where the fingers point, as seen. */
  readonly handDegrees: number;
  readonly isOnFoot: boolean;
  /** Where the thumb points, of a hand that is behind the foot it holds. */
  readonly thumbDegrees: number | undefined;
}

/** Where every bone is of a body that faces the reader. */
export interface FrontSkeleton {
  /** From the middle of the hips to the middle of the shoulders. */
  readonly trunk: SpaceBone;
  readonly legs: Readonly<Record<Flank, FrontLeg>>;
  readonly arms: Readonly<Record<Flank, FrontArm>>;
}

/** From the middle of the body out to the hip joint, and to the shoulder joint. */
export const halfHips = 4.4;
export const halfShoulders = 8.4;

/** The near side is on the left of the picture. */
export const sideOf: Readonly<Record<Flank, -1 | 1>> = { near: -1, far: 1 };

/**
 * Works out where every bone is when the body faces the reader in this posture.
 *
 * @throws {Error} when the posture touches something that is not there.
 */
export function frontSkeletonOf(posture: FrontPosture, scene: Scene): FrontSkeleton {
  const hips = hipsOf(posture, scene);
  const up = direction(180, posture.trunkLeanDegrees);
  const shoulders = along(hips, up, boneLength.trunk);
  const hipAt = (flank: Flank): Spot => ({ ...hips, x: hips.x + sideOf[flank] * halfHips });
  const far = legOf(posture.legs.far, 'far', hipAt('far'), scene);
  const near = legOf(posture.legs.near, 'near', hipAt('near'), scene, far);
  const legs = { near, far };
  const arm = (flank: Flank): FrontArm => {
    const shoulder = { ...shoulders, x: shoulders.x + sideOf[flank] * halfShoulders };
    return armOf(posture.hands[flank], flank, shoulder, hips, legs);
  };
  return {
    trunk: { from: hips, to: shoulders },
    legs,
    arms: { near: arm('near'), far: arm('far') },
  };
}

function hipsOf({ hip }: FrontPosture, scene: Scene): Spot {
  if (hip.kind === 'at') return { x: hip.x, y: hip.y, z: 0 };
  if (hip.kind === 'sits') return { x: hip.at, y: levelY(scene, hip.on) - seatHeight, z: 0 };
  const ankle = { x: hip.at, y: levelY(scene, 'floor') - ankleHeight, z: 0 };
  const joint = along(
    ankle,
    direction(180 - hip.abductionDegrees, 0),
    boneLength.thigh + boneLength.shank,
  );
  return { ...joint, x: joint.x - sideOf.near * halfHips };
}

function legOf(
  leg: FrontLegPose,
  flank: Flank,
  hip: Spot,
  scene: Scene,
  other?: FrontLeg,
): FrontLeg {
  const { foot, toeExtensionDegrees = 0 } = leg;
  const side = sideOf[flank];
  if (leg.kind === 'lying') {
    const { abductionDegrees: out, kneeFlexionDegrees: bend, liftDegrees: lift } = leg;
    const knee = along(hip, direction(side * out, lift), boneLength.thigh);
    const ankle = along(knee, direction(side * (out - bend), -lift), boneLength.shank);
    return { ...legBones(hip, knee, ankle), foot, toeExtensionDegrees };
  }
  const ankle = leg.kind === 'sole' ? ankleOn(leg, scene) : ankleOver(leg, other);
  const hint =
    leg.kind === 'sole'
      ? turnedOut(side, leg.kneeOutDegrees)
      : { ...direction(side * (90 + leg.kneeUpDegrees), 0), z: 0.2 };
  const knee = middleJoint(hip, ankle, boneLength.thigh, boneLength.shank, hint);
  return { ...legBones(hip, knee, ankle), foot, toeExtensionDegrees };
}

function legBones(hip: Spot, knee: Spot, ankle: Spot) {
  return { thigh: { from: hip, to: knee }, shank: { from: knee, to: ankle } };
}

/** Level, from straight at the reader so far outwards. */
function turnedOut(side: -1 | 1, degrees: number): Spot {
  const { x, y } = direction(degrees, 0);
  return { x: side * x, y: 0, z: y };
}

function ankleOn(leg: FrontLegPose & { kind: 'sole' }, scene: Scene): Spot {
  return { x: leg.at, y: levelY(scene, leg.on) - ankleHeight, z: leg.ahead };
}

function ankleOver(leg: FrontLegPose & { kind: 'over' }, other: FrontLeg | undefined): Spot {
  if (!other) throw new Error('The far leg cannot lie over the near one.');
  const under = pointOn(other.thigh, leg.along);
  return { ...under, y: under.y - frontDepth('thigh', leg.along) - heel.radius };
}

function pointOn({ from, to }: SpaceBone, share: number): Spot {
  const way = between(from, to);
  return { x: from.x + way.x * share, y: from.y + way.y * share, z: from.z + way.z * share };
}

function armOf(
  hand: FrontHandPose,
  flank: Flank,
  shoulder: Spot,
  hips: Spot,
  legs: FrontSkeleton['legs'],
): FrontArm {
  const wrist = wristOf(hand, flank, hips, legs);
  const hint = { x: sideOf[flank], y: 1, z: -0.6 };
  const elbow = middleJoint(shoulder, wrist, boneLength.upperArm, boneLength.forearm, hint);
  const end = along(elbow, between(elbow, wrist), boneLength.forearm);
  return {
    upperArm: { from: shoulder, to: elbow },
    forearm: { from: elbow, to: end },
    handDegrees: hand.handDegrees,
    isOnFoot: hand.kind === 'foot',
    thumbDegrees: hand.kind === 'foot' ? hand.thumbDegrees : undefined,
  };
}

function wristOf(hand: FrontHandPose, flank: Flank, hips: Spot, legs: FrontSkeleton['legs']): Spot {
  switch (hand.kind) {
    case 'beside':
      return { x: hips.x + sideOf[flank] * hand.out, y: hips.y + hand.down, z: 0 };
    case 'foot': {
      const at = onFoot(legs.near, hand);
      const isBehind = hand.thumbDegrees !== undefined;
      return { ...at, z: legs.near.shank.to.z + (isBehind ? -palmDepth : palmDepth) };
    }
    case 'limb': {
      const leg = legs[hand.limb.startsWith('near') ? 'near' : 'far'];
      const at = pointOn(hand.limb.endsWith('Thigh') ? leg.thigh : leg.shank, hand.along);
      return { x: at.x + hand.across, y: at.y, z: at.z + palmDepth };
    }
  }
}

/** A point of a foot that is seen from its side or its sole, as seen. */
export function onFoot({ shank, foot }: FrontLeg, { x, y }: Point): Point {
  if (foot.seen === 'front') throw new Error('A hand is on a foot that points at the reader.');
  if (foot.seen === 'sole') return place({ x, y }, shank.to, foot.headingDegrees);
  const across = foot.soleOn === 'left' ? -y : y;
  return place({ x: x * foot.shown, y: across }, shank.to, foot.headingDegrees);
}
