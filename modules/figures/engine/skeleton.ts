import { armOf, type Arm } from './arms.ts';
import { ballOfFoot, boneLength, halfHips, halfShoulders, seatHeight, underToes } from './body.ts';
import { along, direction, place, type Bone, type Spot, type Towel } from './geometry.ts';
import { ankleOn, footOf, legOf, stanceOf, toesOf, type Leg } from './legs.ts';
import type { Flank, HandPose, LegPose, Pose, Posture } from './pose.ts';
import { levelY } from './scenery.ts';

/** Where every bone of the body is. */
export interface Skeleton {
  /** From the middle of the hips to the middle of the shoulders. */
  readonly trunk: Bone;
  readonly headDegrees: number;
  readonly legs: Readonly<Record<Flank, Leg>>;
  readonly arms: Readonly<Record<Flank, Arm>>;
  readonly towel?: Towel;
}

/** The side of the picture on which a person who faces the reader has this leg and arm. */
export const sideOf: Readonly<Record<Flank, -1 | 1>> = { near: -1, far: 1 };

/**
 * Works out every bone while a pose is held, or at rest before that.
 * @throws {Error} if the pose touches something that is not there
 */
export function skeletonOf(pose: Pose, when: 'held' | 'rest'): Skeleton {
  const posture = when === 'held' ? pose.held : restOf(pose);
  const isFront = pose.seenFrom === 'front';
  const hips = hipsOf(posture, pose);
  const trunkDegrees = isFront ? -90 : posture.leanDegrees - 90;
  const spine = isFront ? direction(-90, posture.leanDegrees) : direction(trunkDegrees);
  const shoulders = along(hips, spine, boneLength.trunk);
  const outwards = (from: Spot, flank: Flank, half: number): Spot =>
    isFront ? { ...from, x: from.x + sideOf[flank] * half } : from;

  const leg = (flank: Flank, other?: Leg): Leg => {
    const hip = outwards(hips, flank, halfHips);
    return legOf(posture[`${flank}Leg`], { hip, trunkDegrees, side: sideOf[flank], other, pose });
  };
  const far = shifted(leg('far'), posture.farLegSeen);
  const legs = { near: leg('near', far), far };

  const towel = posture.towel && towelOf(posture.towel, legs.near);
  const arm = (flank: Flank): Arm => {
    const shoulder = outwards(shoulders, flank, halfShoulders);
    const side = sideOf[flank];
    const around = { shoulder, hips, trunkDegrees, side, legs, towel, pose };
    return armOf(posture[`${flank}Hand`], around);
  };
  return {
    trunk: { from: hips, to: shoulders },
    headDegrees: trunkDegrees + (posture.nodDegrees ?? 0),
    legs,
    arms: { near: arm('near'), far: arm('far') },
    ...(towel && { towel }),
  };
}

/** The posture from which the body moves into a pose. */
export function restOf({ held, rest }: Pose): Posture {
  return {
    ...held,
    ...rest,
    nearLeg: { ...held.nearLeg, ...rest.nearLeg } as LegPose,
    farLeg: { ...held.farLeg, ...rest.farLeg } as LegPose,
    nearHand: { ...held.nearHand, ...rest.nearHand } as HandPose,
    farHand: { ...held.farHand, ...rest.farHand } as HandPose,
  };
}

function hipsOf(posture: Posture, { scene }: Pose): Spot {
  const { hip } = posture;
  switch (hip.kind) {
    case 'at':
      return { x: hip.x, y: hip.y, z: 0 };
    case 'sits':
      return { x: hip.at, y: levelY(scene, hip.on) - seatHeight, z: 0 };
    case 'astride': {
      const up = direction(hip.outDegrees - 90);
      const joint = along(ankleOn('floor', hip.at, scene), up, boneLength.thigh + boneLength.shank);
      return { ...joint, x: joint.x - sideOf.near * halfHips };
    }
    case 'carried': {
      const leg = posture[`${hip.by}Leg`];
      if (leg.kind !== 'stance')
        throw new Error(`The ${hip.by} leg carries the body but is no stance.`);
      const { thighDegrees, shankDegrees } = stanceOf(leg);
      const knee = along(
        ankleOn(leg.on, leg.at, scene),
        direction(shankDegrees + 180),
        boneLength.shank,
      );
      return along(knee, direction(thighDegrees + 180), boneLength.thigh);
    }
  }
}

function shifted(leg: Leg, by: Posture['farLegSeen']): Leg {
  if (!by) return leg;
  const spot = ({ x, y, z }: Spot): Spot => ({ x: x + by.ahead, y: y - by.above, z });
  const bone = ({ from, to }: Bone): Bone => ({ from: spot(from), to: spot(to) });
  return { ...leg, thigh: bone(leg.thigh), shank: bone(leg.shank) };
}

function towelOf({ at, length, headingDegrees }: NonNullable<Posture['towel']>, leg: Leg): Towel {
  const round = at === 'toes' ? toesOf(leg) : footOf(leg);
  const from = place(at === 'toes' ? underToes : ballOfFoot, round.from, round.headingDegrees);
  const to = along(from, direction(headingDegrees), length);
  return { pull: { from, to }, roundDegrees: round.headingDegrees };
}
