import type { Posture, Flank, Scene } from '../poses.ts';
import { armOf, type Arm } from './arms.ts';
import { ankleHeight, ballOfFoot, boneLength, seatHeight, underToes } from './body.ts';
import { place, polar, type Bone, type Point } from './geometry.ts';
import { legOf, stanceHeadings, type Leg } from './legs.ts';
import { levelY } from './scenery.ts';

/** Where every bone of the body is. */
export interface Skeleton {
  readonly trunk: Bone;
  readonly head: Bone;
  readonly legs: Readonly<Record<Flank, Leg>>;
  readonly arms: Readonly<Record<Flank, Arm>>;
  readonly towel: Towel | undefined;
}

/** A taut towel: it pulls from the ball of the foot, or the toes, towards the fists. */
export interface Towel {
  /** The bone it goes round. */
  readonly round: Bone;
  readonly pull: Bone;
  readonly length: number;
}

/**
 * Works out where every bone is when the body holds this posture in this scene.
 *
 * @throws {Error} when the posture touches something that is not there.
 */
export function skeletonOf(posture: Posture, scene: Scene): Skeleton {
  const hip = hipOf(posture, scene);
  const trunk: Bone = { from: hip, headingDegrees: posture.trunkLeanDegrees - 90 };
  const far = farLegOf(posture, trunk, scene);
  const near = legOf(posture.legs.near, trunk, scene);
  const legs = { near, far };

  const towel = posture.towel && towelOf(posture.towel, legs);
  const fist = towel && polar(towel.pull.from, towel.pull.headingDegrees, towel.length);
  const shoulder = polar(hip, trunk.headingDegrees, boneLength.trunk);
  const around = { shoulder, trunk, scene, legs, fist };
  return {
    trunk,
    head: { from: shoulder, headingDegrees: trunk.headingDegrees + posture.nodDegrees },
    legs,
    arms: {
      near: armOf(posture.hands.near, around),
      far: armOf(posture.hands.far, around),
    },
    towel,
  };
}

function farLegOf({ legs, farLegSeen }: Posture, trunk: Bone, scene: Scene): Leg {
  const leg = legOf(legs.far, trunk, scene);
  if (!farLegSeen) return leg;
  const moved = ({ from: { x, y }, headingDegrees }: Bone): Bone => ({
    from: { x: x + farLegSeen.ahead, y: y - farLegSeen.above },
    headingDegrees,
  });
  const { thigh, shank, foot, toes } = leg;
  return { thigh: moved(thigh), shank: moved(shank), foot: moved(foot), toes: moved(toes) };
}

function towelOf(
  { round, at, length, headingDegrees }: NonNullable<Posture['towel']>,
  legs: Skeleton['legs'],
): Towel {
  const bone = at ? legs[round].toes : legs[round].foot;
  const from = place(at ? underToes : ballOfFoot, bone.from, bone.headingDegrees);
  return { round: bone, length, pull: { from, headingDegrees } };
}

function hipOf({ hip, legs }: Posture, scene: Scene): Point {
  if (hip.kind === 'at') return { x: hip.x, y: hip.y };
  if (hip.kind === 'sits') return { x: hip.at, y: levelY(scene, hip.on) - seatHeight };
  const leg = legs[hip.by];
  if (leg.kind !== 'stance')
    throw new Error(`The ${hip.by} leg carries the body but is no stance.`);
  const { thighDegrees, shankDegrees } = stanceHeadings(leg);
  const ankle = { x: leg.at, y: levelY(scene, leg.on) - ankleHeight };
  const knee = polar(ankle, shankDegrees, -boneLength.shank);
  return polar(knee, thighDegrees, -boneLength.thigh);
}
