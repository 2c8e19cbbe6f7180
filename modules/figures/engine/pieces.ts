import type { MuscleId } from '../../../content/muscles.ts';
import type { Flank } from '../poses.ts';
import type { Arm } from './arms.ts';
import { boneLength, toeJoint } from './body.ts';
import { shortTurnDegrees, type Bone, type Point } from './geometry.ts';
import type { Leg } from './legs.ts';
import { muscleShapes, outlines } from './outlines.ts';
import type { Group, Ink, Joint, Piece, Placement, Shape } from './piece.ts';
import type { Skeleton } from './skeleton.ts';
import { towelPath } from './towel.ts';

/** The body from back to front; every piece knows how it stands as held and at rest. */
export function bodyPiece(
  held: Skeleton,
  rest: Skeleton,
  lit: Readonly<Record<Flank, readonly MuscleId[]>>,
): Group {
  const hips = { held: held.trunk.from, rest: rest.trunk.from };
  const onHips = (now: Bone, then: Bone): Joint => ({
    held: from(hips.held, now.from, now.headingDegrees),
    rest: from(hips.rest, then.from, headingNear(then.headingDegrees, now.headingDegrees)),
  });
  const leg = (flank: Flank): Group => {
    const [now, then] = [held.legs[flank], rest.legs[flank]];
    return legGroup(flank, now, then, onHips(now.thigh, then.thigh), lit[flank]);
  };
  const arm = (flank: Flank): Group => {
    const [now, then] = [held.arms[flank], rest.arms[flank]];
    return armGroup(flank, now, then, onHips(now.upperArm, then.upperArm));
  };
  const neck = onHips(held.head, rest.head);
  const trunk = onHips(held.trunk, rest.trunk);
  const cloth: Shape[] = [];
  if (held.towel && rest.towel) {
    const path = towelPath(held.towel);
    const joint = onHips(held.towel.pull, rest.towel.pull);
    cloth.push({ name: 'towel', ink: 'towel', path, strokeWidth: 3, joint });
  }
  return {
    name: 'body',
    joint: { held: { ...hips.held, turnDegrees: 0 }, rest: { ...hips.rest, turnDegrees: 0 } },
    pieces: [
      arm('far'),
      leg('far'),
      leg('near'),
      ...cloth,
      { name: 'face', ink: 'skin', path: outlines.head, joint: neck },
      { name: 'hair', ink: 'near', path: outlines.hair, joint: neck },
      { name: 'trunk', ink: 'near', path: outlines.trunk, joint: trunk },
      arm('near'),
    ],
  };
}

function legGroup(flank: Flank, now: Leg, then: Leg, hip: Joint, lit: readonly MuscleId[]): Group {
  const knee = bend(boneLength.thigh, [now.thigh, now.shank], [then.thigh, then.shank]);
  const ankle = bend(boneLength.shank, [now.shank, now.foot], [then.shank, then.foot]);
  const muscleOn = (part: keyof Leg): Shape[] =>
    lit
      .filter((muscle) => muscleShapes[muscle].part === part)
      .map((muscle) => ({
        name: flank === 'near' ? muscle : `far ${muscle}`,
        ink: 'lit',
        path: muscleShapes[muscle].outline,
      }));
  return {
    name: `${flank}Leg`,
    joint: hip,
    pieces: [
      { name: `${flank}Thigh`, ink: flank, path: outlines.thigh },
      ...muscleOn('thigh'),
      {
        name: `${flank}LowerLeg`,
        joint: knee,
        pieces: [
          footPiece(flank, ankle, now, then, muscleOn('foot')),
          { name: `${flank}Shank`, ink: flank, path: outlines.shank },
          ...muscleOn('shank'),
        ],
      },
    ],
  };
}

/** The foot with its toes; where those stay in line with it, both are one shape. */
function footPiece(flank: Flank, ankle: Joint, now: Leg, then: Leg, muscle: Shape[]): Piece {
  const ink = skinOf(flank);
  const name = `${flank}Foot`;
  const toes = turnAt(toeJoint, [now.foot, now.toes], [then.foot, then.toes]);
  const bends = toes.held.turnDegrees !== 0 || toes.rest.turnDegrees !== 0;
  const sole: Shape[] = bends
    ? [
        { name: `${flank}Toes`, ink, path: outlines.toes, joint: toes },
        { name, ink, path: outlines.hindfoot },
      ]
    : [{ name, ink, path: outlines.foot }];
  if (!bends && muscle.length === 0) return { name, ink, path: outlines.foot, joint: ankle };
  return { name: `${flank}Sole`, joint: ankle, pieces: [...sole, ...muscle] };
}

function armGroup(flank: Flank, now: Arm, then: Arm, shoulder: Joint): Group {
  const ink = skinOf(flank);
  const hand = now.grips ? outlines.fist : outlines.palm;
  const elbow = bend(
    boneLength.upperArm,
    [now.upperArm, now.forearm],
    [then.upperArm, then.forearm],
  );
  const wrist = bend(boneLength.forearm, [now.forearm, now.hand], [then.forearm, then.hand]);
  return {
    name: `${flank}Arm`,
    joint: shoulder,
    pieces: [
      { name: `${flank}UpperArm`, ink, path: outlines.upperArm },
      {
        name: `${flank}LowerArm`,
        joint: elbow,
        pieces: [
          { name: `${flank}Forearm`, ink, path: outlines.forearm },
          { name: `${flank}Hand`, ink, path: hand, joint: wrist },
        ],
      },
    ],
  };
}

function skinOf(flank: Flank): Ink {
  return flank === 'near' ? 'skin' : 'farSkin';
}

type Bones = readonly [upper: Bone, lower: Bone];

/** The joint at the end of an upper bone of this length. */
function bend(length: number, now: Bones, then: Bones): Joint {
  return turnAt({ x: length, y: 0 }, now, then);
}

/** The joint of a lower bone at a point in the upper one's frame. */
function turnAt({ x, y }: Point, now: Bones, then: Bones): Joint {
  const turn = ([upper, lower]: Bones): number => lower.headingDegrees - upper.headingDegrees;
  const held = shortTurnDegrees(turn(now));
  return {
    held: { x, y, turnDegrees: held },
    rest: { x, y, turnDegrees: headingNear(turn(then), held) },
  };
}

/** The same heading, counted so that the way from the other is the short one. */
function headingNear(degrees: number, other: number): number {
  return other + shortTurnDegrees(degrees - other);
}

function from(origin: Point, { x, y }: Point, turnDegrees: number): Placement {
  return { x: x - origin.x, y: y - origin.y, turnDegrees };
}
