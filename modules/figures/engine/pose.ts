import type { MuscleId } from '../../../content/muscles.ts';

/**
 * A pose says what touches what and a few angles; the engine works out the rest. A person whom the
 * reader sees from the side faces right, so that their right side is the near one. One who faces
 * the reader has it on the left of the picture.
 *
 * Lengths are in figure units (a person stands about 100 tall): x to the right, y downwards, z
 * towards the reader. A heading is an angle in the picture: 0 right, 90 down.
 */
export interface Pose {
  /** Left out, the reader sees the person from their right side. */
  readonly seenFrom?: 'front';
  /** How far the whole body is turned in the picture: -90 for somebody who lies with the head on the left. */
  readonly turnDegrees?: number;
  /** The part of the drawing that is shown. It is 12 wide to 11 high. */
  readonly frame: { readonly x: number; readonly y: number; readonly width: number };
  readonly scene: Scene;
  /** The muscles that are stretched: on the near leg, and on the far one where both are. */
  readonly lit: readonly MuscleId[];
  readonly bothLegsLit?: true;
  readonly held: Posture;
  /** Where the body comes from when the figure appears: what differs from `held`. */
  readonly rest: PostureChange;
}

/** The leg or arm nearer the reader (the right one), or the other. */
export type Flank = 'near' | 'far';

type Limb = `${Flank}Leg` | `${Flank}Hand`;

export interface Posture {
  readonly hip: HipPose;
  /** How far the trunk leans forward from upright: 90 is lying on the front. */
  readonly leanDegrees: number;
  /** How far the head nods from the line of the trunk, chin to chest. */
  readonly nodDegrees?: number;
  readonly nearLeg: LegPose;
  readonly farLeg: LegPose;
  readonly nearHand: HandPose;
  readonly farHand: HandPose;
  /** A taut towel round the ball of the near foot, or its toes. The heading is from the foot to the hands. */
  readonly towel?: Readonly<{ at: 'ball' | 'toes'; length: number; headingDegrees: number }>;
  /** How far ahead of the near leg and above it the far one is seen, by a reader who looks a little from above. */
  readonly farLegSeen?: Readonly<{ ahead: number; above: number }>;
}

type PostureChange = Partial<Omit<Posture, Limb>> & {
  readonly [Name in Limb]?: Change<Posture[Name]>;
};
type Change<Whole> = Whole extends unknown ? Partial<Whole> : never;

/** A level surface that can carry a foot, a hand or the seat of the body. */
export type Level = 'floor' | 'seat' | 'backrest' | 'mattress' | 'step';

export type HipPose = Readonly<
  | { kind: 'sits'; on: Level; at: number }
  /** Over a leg in its stance. */
  | { kind: 'carried'; by: Flank }
  /** Over the straight near leg, seen from the front: its ankle is above `at`, and it is so far out from upright. */
  | { kind: 'astride'; at: number; outDegrees: number }
  | { kind: 'at'; x: number; y: number }
>;

export type LegPose = Readonly<
  LegContact & {
    /** How far the toes are bent back towards the shin, from the line of the foot. */
    toesDegrees?: number;
    /** How the foot of somebody who faces the reader is seen. Left out, it points at the reader. */
    foot?: SeenFoot;
  }
>;

type LegContact =
  /** The whole sole on a level, carrying the body: the hip follows from the angles. */
  | { kind: 'stance'; on: Level; at: number; kneeDegrees: number; ankleDegrees: number }
  /**
   * The whole sole on a level, the ankle above `at`: the knee follows from the hip. For somebody who faces the
   * reader, `ahead` is how far before the hips the foot is, and the knee points so far outwards.
   */
  | { kind: 'sole'; on: Level; at: number; ahead?: number; kneeOutDegrees?: number }
  /** Only the heel on a level: knee and ankle are given, the hip turns until the heel lands. */
  | { kind: 'heel'; on: Level; kneeDegrees: number; ankleDegrees: number }
  /** The back of the knee on the pillow, the heel on a level: the knee's bend follows from both. */
  | { kind: 'pillow'; on: Level; ankleDegrees: number }
  /** Only the toes on a level, the ball of the foot above `at`: knee and ankle follow from the foot's heading. */
  | { kind: 'toes'; on: Level; at: number; footDegrees: number }
  /** Nothing touches: all three joints are given. */
  | { kind: 'free'; hipDegrees: number; kneeDegrees: number; ankleDegrees: number }
  /** The ankle lies on the other thigh, the knee falls outwards. */
  | { kind: 'over'; along: number; kneeUpDegrees: number }
  /** Lying on the back: the thigh out to the side and lifted off the bed, the shank back down to it. */
  | { kind: 'lying'; outDegrees: number; liftDegrees: number; kneeDegrees: number };

/** A foot seen from its side, from its front, or with its sole turned to the reader. */
export interface SeenFoot {
  readonly seen: 'side' | 'front' | 'sole';
  readonly headingDegrees: number;
  /** How much of its length is seen; below 0, it is drawn backwards, with the sole on the other side. */
  readonly shown: number;
}

export type LimbPart = 'nearThigh' | 'nearShank' | 'farThigh' | 'farShank';

export type HandPose = Readonly<HandContact>;

type HandContact =
  /** The palm flat on the wall at this height. */
  | { kind: 'wall'; at: number }
  /** The palm flat on a level. */
  | { kind: 'level'; on: Level; at: number }
  /** The palm on the front of a limb: `along` is 0 at its upper end, 1 at its lower end. */
  | { kind: 'limb'; limb: LimbPart; along: number }
  /** The fist round a limb, at its front or behind it. */
  | { kind: 'grip'; limb: LimbPart; along: number; behind?: true }
  /** The fist round the end of the towel. */
  | { kind: 'towel' }
  /** Nothing touches: both joints are given. */
  | { kind: 'free'; shoulderDegrees: number; elbowDegrees: number }
  /** The palm on the reader's side of a limb, so far to the right of its middle. */
  | { kind: 'before'; limb: LimbPart; along: number; across: number; handDegrees: number }
  /** The hand on the near foot, at this point of it: x to the toes, y to the sole. With a thumb, it is behind the foot. */
  | { kind: 'foot'; x: number; y: number; handDegrees: number; thumbDegrees?: number }
  /** The hand so far from the middle of the hips: outwards and down. */
  | { kind: 'beside'; out: number; down: number; handDegrees: number };

/** What stands around the person. */
export type Scene = Readonly<{
  floor?: Readonly<{ y: number }>;
  wall?: Readonly<{ x: number; topY: number }>;
  step?: Readonly<{ topY: number; fromX: number; toX: number }>;
  chair?: Readonly<{ seatY: number; backX: number; frontX: number }>;
  /**
   * A chair seen from its front: its back is behind the person. A reader who looks a little from above sees so much
   * of its seat.
   */
  chairFromFront?: Readonly<{ seatY: number; leftX: number; rightX: number; topSeen?: number }>;
  /**
   * For somebody who lies it is flat: the pillow is under the head and not behind the back. A reader who looks a
   * little from above sees so much of the mattress's top.
   */
  bed?: Readonly<{ topY: number; headX: number; footX: number; flat?: true; topSeen?: number }>;
  bedFromAbove?: Readonly<{ headX: number; footX: number; topY: number }>;
  /** The middle of a pillow under a knee, where it lies on the mattress. */
  kneePillow?: Readonly<{ x: number; y: number }>;
}>;
