import type { MuscleId } from '../../../content/muscles.ts';
import type { Arm } from './arms.ts';
import { boneLength, thumbJoint, toeJoint } from './body.ts';
import {
  between,
  distance,
  headingDegrees,
  lengthOf,
  place,
  type Bone,
  type Point,
  type Spot,
  type Towel,
} from './geometry.ts';
import type { Leg } from './legs.ts';
import { archOnSole, frontOutlines, muscleShapes, outlines } from './outlines.ts';
import type { Ink, Part, Place } from './part.ts';
import type { Flank, HandPose, Pose } from './pose.ts';
import { restOf, type Skeleton } from './skeleton.ts';

/**
 * The choices for drawing a body that are the same when it is held and at rest; only the places of its parts differ.
 */
interface Look {
  readonly isFront: boolean;
  readonly turnDegrees: number;
  /** Legs that come towards the reader are drawn over the trunk. */
  readonly legsOverTrunk: boolean;
  readonly lit: Readonly<Record<Flank, readonly MuscleId[]>>;
  readonly bendsToes: Readonly<Record<Flank, boolean>>;
  readonly hands: Readonly<Record<Flank, HandPose>>;
  readonly towelPath: string | undefined;
}

/** Chooses how to draw the body in a pose. */
export function lookOf(pose: Pose, held: Skeleton): Look {
  const { lit, bothLegsLit, seenFrom, turnDegrees = 0 } = pose;
  const { thigh } = held.legs.near;
  const rest = restOf(pose);
  const bendsToes = (flank: Flank): boolean =>
    [pose.held, rest].some((posture) => posture[`${flank}Leg`].toesDegrees);
  return {
    isFront: seenFrom === 'front',
    turnDegrees,
    legsOverTrunk: thigh.to.z - thigh.from.z > 0.7 * boneLength.thigh,
    lit: { near: lit, far: bothLegsLit ? lit : [] },
    bendsToes: { near: bendsToes('near'), far: bendsToes('far') },
    hands: { near: pose.held.nearHand, far: pose.held.farHand },
    towelPath: held.towel && towelPath(held.towel),
  };
}

/** Draws the body on its skeleton. */
export function bodyPart(skeleton: Skeleton, look: Look): Part {
  const { trunk, headDegrees, towel } = skeleton;
  const hips = trunk.from;
  const spine = seenBone(trunk, boneLength.trunk);
  const shapes = look.isFront ? frontOutlines : outlines;
  const neck: Place = [...fromHips(hips, trunk.to), headDegrees];
  const torso: Part[] = [
    { name: 'face', ink: 'skin', path: shapes.head, at: neck },
    { name: 'hair', ink: 'near', path: shapes.hair, at: neck },
    { name: 'trunk', ink: 'near', path: shapes.trunk, at: [0, 0, spine.degrees, spine.shown] },
  ];
  const leg = (flank: Flank) => legPart(flank, skeleton.legs[flank], hips, look);
  const arm = (flank: Flank) => armPart(flank, skeleton.arms[flank], hips, look);
  const thumb = thumbPart(skeleton.arms.far, hips, look);
  const legs = [leg('far'), ...(thumb ? [arm('far')] : []), leg('near')];
  if (towel && look.towelPath) legs.push(towelPart(towel, look.towelPath, hips));
  const body = look.legsOverTrunk ? [...torso, ...legs] : [...legs, ...torso];
  const parts = look.isFront
    ? [...body, thumb ?? arm('far'), arm('near')]
    : [arm('far'), ...body, arm('near')];
  return { name: 'body', at: [hips.x, hips.y, look.turnDegrees], parts };
}

function legPart(flank: Flank, leg: Leg, hips: Spot, look: Look): Part {
  const [thigh, shank] = [
    seenBone(leg.thigh, boneLength.thigh),
    seenBone(leg.shank, boneLength.shank),
  ];
  const { foot } = leg;
  const skin = skinOf(flank);
  const muscleOn = (part: 'thigh' | 'shank' | 'foot', shown: number): Part[] =>
    look.lit[flank]
      .filter((muscle) => muscleShapes[muscle].part === part)
      .map((muscle) => {
        const isOnSole = part === 'foot' && foot.seen === 'sole';
        const path = isOnSole ? archOnSole : muscleShapes[muscle].outline;
        return shortened(
          { name: flank === 'near' ? muscle : `far ${muscle}`, ink: 'lit', path },
          shown,
        );
      });
  const [bends, side] = [look.bendsToes[flank], Math.sign(foot.shown)];
  const toes: Part = {
    name: `${flank}Toes`,
    ink: skin,
    path: foot.seen === 'sole' ? frontOutlines.soleToes : outlines.toes,
    at: [toeJoint.x * foot.shown, toeJoint.y, -side * leg.toesDegrees, side],
  };
  const footPath = {
    side: bends ? outlines.hindfoot : outlines.foot,
    front: frontOutlines.foot,
    sole: frontOutlines.sole,
  }[foot.seen];
  const footParts = [
    ...(bends ? [toes] : []),
    shortened({ name: `${flank}Foot`, ink: skin, path: footPath }, foot.shown),
    ...muscleOn('foot', foot.shown),
  ];
  // A thin edge separates a leg from the trunk that it crosses.
  const edge = look.legsOverTrunk && flank === 'near' ? { strokeWidth: 0.9 } : {};
  const shankPath = look.isFront ? frontOutlines.shank : outlines.shank;
  return group(
    `${flank}Leg`,
    [...fromHips(hips, leg.thigh.from), thigh.degrees],
    [
      shortened({ name: `${flank}Thigh`, ink: flank, path: outlines.thigh }, thigh.shown),
      ...muscleOn('thigh', thigh.shown),
      group(`${flank}LowerLeg`, after(thigh, shank.degrees), [
        group(`${flank}Sole`, after(shank, foot.headingDegrees), footParts),
        shortened({ name: `${flank}Shank`, ink: flank, path: shankPath, ...edge }, shank.shown),
        ...muscleOn('shank', shank.shown),
      ]),
    ],
  );
}

function armPart(flank: Flank, arm: Arm, hips: Spot, look: Look): Part {
  const [upperArm, forearm] = [
    seenBone(arm.upperArm, boneLength.upperArm),
    seenBone(arm.forearm, boneLength.forearm),
  ];
  const { kind } = look.hands[flank];
  const ink = skinOf(flank);
  const hand: Part = {
    name: `${flank}Hand`,
    ink,
    path: kind === 'grip' || kind === 'towel' ? outlines.fist : outlines.palm,
    at: after(forearm, arm.handDegrees),
    // A hand is told apart by a thin edge from the foot it holds.
    ...(kind === 'foot' && { strokeWidth: 0.7 }),
  };
  return group(
    `${flank}Arm`,
    [...fromHips(hips, arm.upperArm.from), upperArm.degrees],
    [
      shortened({ name: `${flank}UpperArm`, ink, path: outlines.upperArm }, upperArm.shown),
      group(`${flank}LowerArm`, after(upperArm, forearm.degrees), [
        hand,
        shortened({ name: `${flank}Forearm`, ink, path: outlines.forearm }, forearm.shown),
      ]),
    ],
  );
}

/** The thumb of a far hand that holds the foot from behind. */
function thumbPart(arm: Arm, hips: Spot, look: Look): Part | undefined {
  const hand = look.hands.far;
  if (hand.kind !== 'foot' || hand.thumbDegrees === undefined) return undefined;
  const joint = place(thumbJoint, arm.forearm.to, arm.handDegrees);
  const at: Place = [...fromHips(hips, joint), hand.thumbDegrees];
  return { name: 'farThumb', ink: 'farSkin', path: frontOutlines.thumb, at };
}

function towelPart({ pull: { from, to } }: Towel, path: string, hips: Spot): Part {
  const at: Place = [...fromHips(hips, from), headingDegrees(from, to)];
  return { name: 'towel', ink: 'towel', path, strokeWidth: 3, at };
}

/**
 * The path of a towel, with x from the foot to the fists: around the sole, up to the fists, and a loose end hanging
 * down.
 */
function towelPath({ pull, roundDegrees }: Towel): string {
  const pullDegrees = headingDegrees(pull.from, pull.to);
  const length = lengthOf(between(pull.from, pull.to));
  const written = ({ x, y }: Point): string => `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`;
  const onFoot = (x: number, y: number): string =>
    written(place({ x, y }, { x: 0, y: 0 }, roundDegrees - pullDegrees));
  const below = (x: number, y: number): string =>
    written(place({ x, y }, { x: length, y: 0 }, -pullDegrees));
  return `M${onFoot(-2, 1.2)}L${onFoot(1.8, 1.2)}M${onFoot(0, 1)}L${written({ x: length, y: 0 })}Q${below(2, 4)} ${below(0.6, 9)}`;
}

/** A bone in the picture; one that points at the reader looks shorter. */
interface SeenBone {
  readonly degrees: number;
  readonly length: number;
  readonly shown: number;
}

function seenBone({ from, to }: Bone, fullLength: number): SeenBone {
  const length = distance(from, to);
  return { degrees: headingDegrees(from, to), length, shown: length / fullLength };
}

/** The place of the next bone in the frame of this one, at its lower end. */
function after({ degrees, length }: SeenBone, nextDegrees: number): Place {
  return [length, 0, nextDegrees - degrees];
}

function fromHips(hips: Point, { x, y }: Point): [x: number, y: number] {
  return [x - hips.x, y - hips.y];
}

/** A shape with only a part of its length shown. */
function shortened(shape: Part, shown: number): Part {
  return Math.abs(shown - 1) < 0.001 ? shape : { ...shape, at: [0, 0, 0, shown] };
}

/** Groups parts that move together; a single part needs no group. */
function group(name: string, at: Place, parts: readonly Part[]): Part {
  const [only] = parts;
  if (!only || parts.length > 1) return { name, at, parts };
  return { ...only, at: [at[0], at[1], at[2], only.at?.[3]] };
}

function skinOf(flank: Flank): Ink {
  return flank === 'near' ? 'skin' : 'farSkin';
}
