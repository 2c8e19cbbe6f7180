import type { Flank, HandPose, Scene } from '../poses.ts';
import { boneLength, fistAhead, palmDepth } from './body.ts';
import { polar, reach, type Bone, type Point } from './geometry.ts';
import { besideLimb, limbBone, type Leg } from './legs.ts';
import { levelY } from './scenery.ts';

/** An arm's bones from the shoulder down; the hand starts at the wrist and points along the fingers. */
export interface Arm {
  readonly upperArm: Bone;
  readonly forearm: Bone;
  readonly hand: Bone;
  /** Whether the hand is a fist. */
  readonly grips: boolean;
}

/** What an arm hangs on, and what its hand may touch. */
interface Around {
  readonly shoulder: Point;
  readonly trunk: Bone;
  readonly scene: Scene;
  readonly legs: Readonly<Record<Flank, Leg>>;
  /** The middle of the fists on the towel. */
  readonly fist: Point | undefined;
}

/** Finds an arm from the shoulder to what its hand touches. */
export function armOf(hand: HandPose, around: Around): Arm {
  const { shoulder, trunk, fist } = around;
  if (hand.kind === 'free') {
    const upperDegrees = trunk.headingDegrees + 180 - hand.shoulderFlexionDegrees;
    const lowerDegrees = upperDegrees - hand.elbowFlexionDegrees;
    return armFrom(shoulder, upperDegrees, lowerDegrees, lowerDegrees);
  }
  if (hand.kind === 'towel') {
    if (!fist) throw new Error('A hand holds a towel that the posture does not have.');
    return grippingArm(shoulder, fist);
  }
  if (hand.kind === 'grip') return grippingArm(shoulder, besideLimb(hand.place, around.legs, 0));
  const { wrist, handDegrees } = palmOn(hand, around);
  const bones = reach(shoulder, wrist, boneLength.upperArm, boneLength.forearm, 'elbow');
  return armFrom(shoulder, bones.upperDegrees, bones.lowerDegrees, handDegrees);
}

/** An arm whose fist closes round a point. */
function grippingArm(shoulder: Point, fist: Point): Arm {
  const lowerLength = boneLength.forearm + fistAhead;
  const bones = reach(shoulder, fist, boneLength.upperArm, lowerLength, 'elbow');
  const { upperDegrees, lowerDegrees } = bones;
  return { ...armFrom(shoulder, upperDegrees, lowerDegrees, lowerDegrees), grips: true };
}

type PalmPose = HandPose & { kind: 'wall' | 'level' | 'limb' };

/** Where the wrist is and where the fingers point when the palm lies flat on something. */
function palmOn(hand: PalmPose, { scene, legs }: Around): { wrist: Point; handDegrees: number } {
  switch (hand.kind) {
    case 'wall':
      if (!scene.wall) throw new Error('A hand is on a wall that the scene does not have.');
      return { wrist: { x: scene.wall.x - palmDepth, y: hand.at }, handDegrees: -90 };
    case 'level':
      return { wrist: { x: hand.at, y: levelY(scene, hand.on) - palmDepth }, handDegrees: 0 };
    case 'limb':
      return {
        wrist: besideLimb(hand.place, legs, palmDepth),
        handDegrees: limbBone(hand.place.limb, legs).bone.headingDegrees,
      };
  }
}

function armFrom(
  shoulder: Point,
  upperDegrees: number,
  lowerDegrees: number,
  handDegrees: number,
): Arm {
  const elbow = polar(shoulder, upperDegrees, boneLength.upperArm);
  const wrist = polar(elbow, lowerDegrees, boneLength.forearm);
  return {
    upperArm: { from: shoulder, headingDegrees: upperDegrees },
    forearm: { from: elbow, headingDegrees: lowerDegrees },
    hand: { from: wrist, headingDegrees: handDegrees },
    grips: false,
  };
}
