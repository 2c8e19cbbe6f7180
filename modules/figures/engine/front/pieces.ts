import type { MuscleId } from '../../../../content/muscles.ts';
import type { FrontFoot } from '../../frontPoses.ts';
import type { Flank } from '../../poses.ts';
import { boneLength, thumbJoint, toeJoint } from '../body.ts';
import { distance, headingDegrees, place, shortTurnDegrees, type Point } from '../geometry.ts';
import { muscleShapes, outlines } from '../outlines.ts';
import type { Group, Ink, Placement, Shape } from '../piece.ts';
import { archOnSole, frontOutlines } from './outlines.ts';
import { type FrontArm, type FrontLeg, type FrontSkeleton, type SpaceBone } from './skeleton.ts';

/** Where a part's frame lies in the picture, and how much of its length is seen. */
interface Seen extends Placement {
  readonly shown: number;
}

/** The parts of a leg or an arm in the picture, in the order of their names. */
type Parts<Name extends string> = Readonly<Record<Name, Seen>>;

/**
 * The body from back to front. Every part has its own place in the picture, because a bone that
 * points at the reader is drawn shorter without what hangs on it.
 */
export function frontBodyPiece(
  held: FrontSkeleton,
  rest: FrontSkeleton,
  lit: readonly MuscleId[],
  turnDegrees: number,
): Group {
  const [now, then] = [seenBody(held), seenBody(rest)];
  const hips = { held: held.trunk.from, rest: rest.trunk.from };
  const shape = (name: string, ink: Ink, path: string, at: Seen, was: Seen): Shape => ({
    name,
    ink,
    path,
    joint: {
      held: relative(at, hips.held),
      rest: { ...relative(was, hips.rest), turnDegrees: turnNear(was, at) },
    },
  });

  // Legs that come forwards are before the trunk, legs that carry it are behind.
  const { thigh } = held.legs.near;
  const comesForward = thigh.to.z - thigh.from.z > 0.7 * boneLength.thigh;

  const leg = (flank: Flank, muscles: readonly MuscleId[]): Shape[] => {
    const skin: Ink = flank === 'near' ? 'skin' : 'farSkin';
    const [is, was] = [now.legs[flank], then.legs[flank]];
    const bent = is.toes.turnDegrees !== is.foot.turnDegrees;
    const { seen } = held.legs[flank].foot;
    const muscleOn = (part: 'thigh' | 'shank' | 'foot'): Shape[] =>
      muscles
        .filter((muscle) => muscleShapes[muscle].part === part)
        .map((muscle) => {
          const onSole = muscle === 'footArch' && seen === 'sole';
          const outline = onSole ? archOnSole : muscleShapes[muscle].outline;
          return shape(muscle, 'lit', outline, is[part], was[part]);
        });
    // A leg that crosses the body is told apart from it by a thin edge.
    const edge = comesForward && flank === 'near' ? { strokeWidth: 0.9 } : {};
    const foot = {
      front: frontOutlines.foot,
      sole: frontOutlines.sole,
      side: bent ? outlines.hindfoot : outlines.foot,
    }[seen];
    const toes = seen === 'sole' ? frontOutlines.soleToes : outlines.toes;
    return [
      shape(`${flank}Thigh`, flank, outlines.thigh, is.thigh, was.thigh),
      ...muscleOn('thigh'),
      ...(bent ? [shape(`${flank}Toes`, skin, toes, is.toes, was.toes)] : []),
      shape(`${flank}Foot`, skin, foot, is.foot, was.foot),
      ...muscleOn('foot'),
      { ...shape(`${flank}Shank`, flank, frontOutlines.shank, is.shank, was.shank), ...edge },
      ...muscleOn('shank'),
    ];
  };
  const arm = (flank: Flank): Shape[] => {
    const skin: Ink = flank === 'near' ? 'skin' : 'farSkin';
    const [is, was] = [now.arms[flank], then.arms[flank]];
    // A hand is told apart by a thin edge from the foot it holds.
    const edge = held.arms[flank].isOnFoot ? { strokeWidth: 0.7 } : {};
    return [
      { ...shape(`${flank}Hand`, skin, outlines.palm, is.hand, was.hand), ...edge },
      shape(`${flank}UpperArm`, skin, outlines.upperArm, is.upperArm, was.upperArm),
      shape(`${flank}Forearm`, skin, outlines.forearm, is.forearm, was.forearm),
    ];
  };
  const thumb = (flank: Flank): Shape[] => {
    const [is, was] = [now.arms[flank].thumb, then.arms[flank].thumb];
    const skin: Ink = flank === 'near' ? 'skin' : 'farSkin';
    return is && was ? [shape(`${flank}Thumb`, skin, frontOutlines.thumb, is, was)] : [];
  };
  const isBehind = held.arms.far.thumbDegrees !== undefined;
  const trunk = [
    shape('face', 'skin', frontOutlines.head, now.head, then.head),
    shape('hair', 'near', frontOutlines.hair, now.head, then.head),
    shape('trunk', 'near', frontOutlines.trunk, now.trunk, then.trunk),
  ];
  const farArm = arm('far');
  const legs = [...leg('far', []), ...(isBehind ? farArm : []), ...leg('near', lit)];
  return {
    name: 'body',
    joint: {
      held: { x: hips.held.x, y: hips.held.y, turnDegrees },
      rest: { x: hips.rest.x, y: hips.rest.y, turnDegrees },
    },
    pieces: [
      ...(comesForward ? [...trunk, ...legs] : [...legs, ...trunk]),
      ...(isBehind ? thumb('far') : farArm),
      ...arm('near'),
    ],
  };
}

function seenBody({ trunk, legs, arms }: FrontSkeleton) {
  const spine = seenBone(trunk, boneLength.trunk);
  const head = { ...spine, x: trunk.to.x, y: trunk.to.y, shown: 1 };
  return {
    trunk: spine,
    head,
    legs: { near: seenLeg(legs.near), far: seenLeg(legs.far) },
    arms: { near: seenArm(arms.near), far: seenArm(arms.far) },
  };
}

function seenLeg({
  thigh,
  shank,
  foot,
  toeExtensionDegrees,
}: FrontLeg): Parts<'thigh' | 'shank' | 'foot' | 'toes'> {
  const { x, y } = shank.to;
  const seenFoot = { x, y, ...turnOf(foot) };
  const side = Math.sign(seenFoot.shown);
  const joint = place(
    { x: toeJoint.x * seenFoot.shown, y: toeJoint.y },
    shank.to,
    seenFoot.turnDegrees,
  );
  return {
    thigh: seenBone(thigh, boneLength.thigh),
    shank: seenBone(shank, boneLength.shank),
    foot: seenFoot,
    toes: { ...joint, turnDegrees: seenFoot.turnDegrees - side * toeExtensionDegrees, shown: side },
  };
}

/** How a foot is turned, and how much of its length is seen: less than 0 of one that is drawn backwards. */
function turnOf(foot: FrontFoot): Pick<Seen, 'turnDegrees' | 'shown'> {
  if (foot.seen === 'front') return { turnDegrees: 90, shown: 1 };
  const { headingDegrees: turnDegrees } = foot;
  if (foot.seen === 'sole') return { turnDegrees, shown: 1 };
  // Turned round and drawn backwards, it points the same way and has its sole on the other side.
  if (foot.soleOn === 'left') return { turnDegrees: turnDegrees + 180, shown: -foot.shown };
  return { turnDegrees, shown: foot.shown };
}

function seenArm({
  upperArm,
  forearm,
  handDegrees,
  thumbDegrees,
}: FrontArm): Parts<'upperArm' | 'forearm' | 'hand'> & { readonly thumb: Seen | undefined } {
  const { x, y } = forearm.to;
  const thumb = thumbDegrees !== undefined && {
    ...place(thumbJoint, forearm.to, handDegrees),
    turnDegrees: thumbDegrees,
    shown: 1,
  };
  return {
    thumb: thumb || undefined,
    upperArm: seenBone(upperArm, boneLength.upperArm),
    forearm: seenBone(forearm, boneLength.forearm),
    hand: { x, y, turnDegrees: handDegrees, shown: 1 },
  };
}

function seenBone({ from, to }: SpaceBone, length: number): Seen {
  return {
    x: from.x,
    y: from.y,
    turnDegrees: headingDegrees(from, to),
    shown: distance(from, to) / length,
  };
}

function relative({ x, y, turnDegrees, shown }: Seen, hips: Point): Placement {
  return { x: x - hips.x, y: y - hips.y, turnDegrees, shown };
}

/** The turn at rest, counted so that the way to the one held is the short one. */
function turnNear(was: Seen, at: Seen): number {
  return at.turnDegrees + shortTurnDegrees(was.turnDegrees - at.turnDegrees);
}
