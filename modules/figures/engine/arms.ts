import { backDepth, boneLength, fistAhead, frontDepth, palmDepth } from './body.ts';
import {
  along,
  between,
  direction,
  headingDegrees,
  middleJoint,
  place,
  type Bone,
  type Spot,
  type Towel,
} from './geometry.ts';
import { limbOf, onFoot, spotOn, type Leg } from './legs.ts';
import type { Flank, HandPose, LimbPart, Pose } from './pose.ts';
import { levelY } from './scenery.ts';

export interface Arm {
  readonly upperArm: Bone;
  readonly forearm: Bone;
  /** The direction of the fingers in the picture. */
  readonly handDegrees: number;
}

/** The rest of the body that an arm depends on. */
interface Around {
  readonly shoulder: Spot;
  readonly hips: Spot;
  readonly trunkDegrees: number;
  readonly side: -1 | 1;
  readonly legs: Readonly<Record<Flank, Leg>>;
  readonly towel: Towel | undefined;
  readonly pose: Pose;
}

/** Works out an arm from the shoulder and what its hand touches. */
export function armOf(hand: HandPose, around: Around): Arm {
  const { shoulder, hips, side, legs, towel, trunkDegrees, pose } = around;
  switch (hand.kind) {
    case 'free': {
      const upperDegrees = trunkDegrees + 180 - hand.shoulderDegrees;
      const handDegrees = upperDegrees - hand.elbowDegrees;
      const elbow = along(shoulder, direction(upperDegrees), boneLength.upperArm);
      const wrist = along(elbow, direction(handDegrees), boneLength.forearm);
      return {
        upperArm: { from: shoulder, to: elbow },
        forearm: { from: elbow, to: wrist },
        handDegrees,
      };
    }
    case 'towel':
      if (!towel) throw new Error('A hand holds a towel that the posture does not have.');
      return grippingArm(towel.pull.to, around);
    case 'grip':
      return grippingArm(besideLimb(hand, legs, 0), around);
    case 'limb': {
      const { bone } = limbOf(hand.limb, legs);
      return palmArm(besideLimb(hand, legs, palmDepth), headingDegrees(bone.from, bone.to), around);
    }
    case 'wall':
      if (!pose.scene.wall) throw new Error('A hand is on a wall that the scene does not have.');
      return palmArm({ ...shoulder, x: pose.scene.wall.x - palmDepth, y: hand.at }, -90, around);
    case 'level': {
      const y = levelY(pose.scene, hand.on) - palmDepth;
      return palmArm({ ...shoulder, x: hand.at, y }, 0, around);
    }
    case 'before': {
      const { x, y, z } = spotOn(limbOf(hand.limb, legs).bone, hand.along);
      const wrist = { x: x + hand.across, y, z: z + palmDepth };
      return palmArm(wrist, hand.handDegrees, around);
    }
    case 'foot': {
      const wrist = onFoot(legs.near, hand);
      const isBehind = hand.thumbDegrees !== undefined;
      const z = wrist.z + (isBehind ? -palmDepth : palmDepth);
      return palmArm({ ...wrist, z }, hand.handDegrees, around);
    }
    case 'beside': {
      const wrist = { x: hips.x + side * hand.out, y: hips.y + hand.down, z: 0 };
      return palmArm(wrist, hand.handDegrees, around);
    }
  }
}

/** A spot at the distance `clear` from the skin of a limb. */
function besideLimb(
  { limb, along: share, behind }: { limb: LimbPart; along: number; behind?: true },
  legs: Around['legs'],
  clear: number,
): Spot {
  const { bone, part } = limbOf(limb, legs);
  const across = behind ? backDepth(part, share) + clear : -frontDepth(part, share) - clear;
  return place({ x: 0, y: across }, spotOn(bone, share), headingDegrees(bone.from, bone.to));
}

/** An arm whose palm touches a spot with the wrist. */
function palmArm(wrist: Spot, handDegrees: number, around: Around): Arm {
  return { ...armTo(wrist, boneLength.forearm, around), handDegrees };
}

/** An arm whose fist closes around a spot, in line with the forearm. */
function grippingArm(fist: Spot, around: Around): Arm {
  const arm = armTo(fist, boneLength.forearm + fistAhead, around);
  return { ...arm, handDegrees: headingDegrees(arm.forearm.from, arm.forearm.to) };
}

function armTo(target: Spot, reach: number, { shoulder, side, pose }: Around) {
  const { x, y } = between(shoulder, target);
  // Elbows bend backwards and hang down; those of a person who faces the reader also point outwards.
  const hint = pose.seenFrom === 'front' ? { x: side, y: 1, z: -0.6 } : { x: -y, y: x, z: 0 };
  const elbow = middleJoint(shoulder, target, boneLength.upperArm, reach, hint);
  const wrist = along(elbow, between(elbow, target), boneLength.forearm);
  return { upperArm: { from: shoulder, to: elbow }, forearm: { from: elbow, to: wrist } };
}
