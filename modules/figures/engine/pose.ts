import type { MuscleId } from '../../../content/muscles.ts';

/**
 * A pose says what touches what and a few angles; the engine works out the rest. Seen from the side, the person faces
 * right, so that the right side is the near one. Seen from the front, the right side is on the left of the picture.
 *
 * Lengths are in figure units (a person is about 100 tall): x to the right, y down, z towards the reader. A heading is
 * an angle in the picture: 0 right, 90 down.
 */
export interface Pose {
  /** By default the reader sees the person's right side. */
  readonly seenFrom?: 'front';
  /** The turn of the whole body in the picture: -90 for a person who lies with the head on the left. */
  readonly turnDegrees?: number;
  /** The visible part of the drawing, 12 wide to 11 high. */
  readonly frame: { readonly x: number; readonly y: number; readonly width: number };
  readonly scene: Scene;
  /** The stretched muscles: on the near leg, and also on the far one if both are stretched. */
  readonly lit: readonly MuscleId[];
  readonly bothLegsLit?: true;
  readonly held: Posture;
  /** The posture at the start of the movement, as the differences from `held`. */
  readonly rest: PostureChange;
}

/** The leg or arm nearer the reader (the right one), or the farther one. */
export type Flank = 'near' | 'far';

type Limb = `${Flank}Leg` | `${Flank}Hand`;

export interface Posture {
  readonly hip: HipPose;
  /** How far the trunk leans forward from upright: 90 means lying on the front. */
  readonly leanDegrees: number;
  /** How far the head bends from the line of the trunk, chin to chest. */
  readonly nodDegrees?: number;
  readonly nearLeg: LegPose;
  readonly farLeg: LegPose;
  readonly nearHand: HandPose;
  readonly farHand: HandPose;
  /** A taut towel around the ball of the near foot, or its toes. The heading is from the foot to the hands. */
  readonly towel?: Readonly<{ at: 'ball' | 'toes'; length: number; headingDegrees: number }>;
  /** How far ahead of the near leg and above it the far leg is drawn, as if seen slightly from above. */
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
  /** The hip is above a leg in its stance. */
  | { kind: 'carried'; by: Flank }
  /**
   * The hip is above the straight near leg, seen from the front: the ankle is above `at`, and the leg leans
   * `outDegrees` outwards.
   */
  | { kind: 'astride'; at: number; outDegrees: number }
  | { kind: 'at'; x: number; y: number }
>;

export type LegPose = Readonly<
  LegContact & {
    /** How far the toes bend back towards the shin, from the line of the foot. */
    toesDegrees?: number;
    /** How the foot is seen on a person who faces the reader. By default it points at the reader. */
    foot?: SeenFoot;
  }
>;

type LegContact =
  /** The whole sole is on a level and carries the body: the hip follows from the angles. */
  | { kind: 'stance'; on: Level; at: number; kneeDegrees: number; ankleDegrees: number }
  /**
   * The whole sole is on a level, the ankle above `at`: the knee follows from the hip. Seen from the front, `ahead` is
   * how far the foot is in front of the hips, and the knee points `kneeOutDegrees` outwards.
   */
  | { kind: 'sole'; on: Level; at: number; ahead?: number; kneeOutDegrees?: number }
  /** Only the heel is on a level: knee and ankle are given, and the hip turns until the heel lands. */
  | { kind: 'heel'; on: Level; kneeDegrees: number; ankleDegrees: number }
  /** The back of the knee is on the pillow and the heel on a level: the bend of the knee follows. */
  | { kind: 'pillow'; on: Level; ankleDegrees: number }
  /**
   * Only the toes are on a level, the ball of the foot above `at`: knee and ankle follow from the heading of the foot.
   */
  | { kind: 'toes'; on: Level; at: number; footDegrees: number }
  /** Nothing touches: all three joints are given. */
  | { kind: 'free'; hipDegrees: number; kneeDegrees: number; ankleDegrees: number }
  /** The ankle lies on the other thigh, and the knee falls outwards. */
  | { kind: 'over'; along: number; kneeUpDegrees: number }
  /** Lying on the back: the thigh is out to the side and off the bed, the shank back down on it. */
  | { kind: 'lying'; outDegrees: number; liftDegrees: number; kneeDegrees: number };

/** A foot seen from its side, from its front, or with its sole turned to the reader. */
export interface SeenFoot {
  readonly seen: 'side' | 'front' | 'sole';
  readonly headingDegrees: number;
  /** The visible share of its length; below 0 it is drawn backwards, with the sole on the other side. */
  readonly shown: number;
}

export type LimbPart = 'nearThigh' | 'nearShank' | 'farThigh' | 'farShank';

export type HandPose = Readonly<HandContact>;

type HandContact =
  /** The palm is flat on the wall at this height. */
  | { kind: 'wall'; at: number }
  /** The palm is flat on a level. */
  | { kind: 'level'; on: Level; at: number }
  /** The palm is on the front of a limb: `along` is 0 at its upper end, 1 at its lower end. */
  | { kind: 'limb'; limb: LimbPart; along: number }
  /** The fist is around a limb, at its front or behind it. */
  | { kind: 'grip'; limb: LimbPart; along: number; behind?: true }
  /** The fist is around the end of the towel. */
  | { kind: 'towel' }
  /** Nothing touches: both joints are given. */
  | { kind: 'free'; shoulderDegrees: number; elbowDegrees: number }
  /** The palm is on the reader's side of a limb, `across` to the right of its middle. */
  | { kind: 'before'; limb: LimbPart; along: number; across: number; handDegrees: number }
  /**
   * The hand is on the near foot, at this point of it: x to the toes, y to the sole. With a thumb, it is behind the
   * foot.
   */
  | { kind: 'foot'; x: number; y: number; handDegrees: number; thumbDegrees?: number }
  /** The hand is this far outwards and down from the middle of the hips. */
  | { kind: 'beside'; out: number; down: number; handDegrees: number };

/** The things around the person. */
export type Scene = Readonly<{
  floor?: Readonly<{ y: number }>;
  wall?: Readonly<{ x: number; topY: number }>;
  step?: Readonly<{ topY: number; fromX: number; toX: number }>;
  chair?: Readonly<{ seatY: number; backX: number; frontX: number }>;
  /**
   * A chair seen from the front, with its back behind the person. `topSeen` is how much of the seat shows, as if seen
   * slightly from above.
   */
  chairFromFront?: Readonly<{ seatY: number; leftX: number; rightX: number; topSeen?: number }>;
  /**
   * `flat` is for a person who lies down: the pillow is under the head, not behind the back. `topSeen` is how much of
   * the top of the mattress shows, as if seen slightly from above.
   */
  bed?: Readonly<{ topY: number; headX: number; footX: number; flat?: true; topSeen?: number }>;
  bedFromAbove?: Readonly<{ headX: number; footX: number; topY: number }>;
  /** The middle of a pillow that lies on the mattress under a knee. */
  kneePillow?: Readonly<{ x: number; y: number }>;
}>;
