import type { MuscleId, StretchId } from './muscles.ts';

/**
 * The poses the figure is drawn in. A pose says what touches what and a few angles; the engine in
 * domain/figure works out the rest. The person faces right, so the near side is their right side.
 *
 * Lengths are in figure units (a person stands about 100 tall), x to the right, y downwards.
 */

/** The leg or arm nearer the reader, or the one behind it. */
export type Flank = 'near' | 'far';

/** A level surface that can carry a foot, a hand or the seat of the body. */
export type Level = 'floor' | 'seat' | 'mattress';

export type LimbPart = 'nearThigh' | 'nearShank' | 'farThigh' | 'farShank';

/** A spot on the front of a limb: 0 is its upper end, 1 its lower end. */
export interface LimbPlace {
  readonly limb: LimbPart;
  readonly along: number;
}

export type HipPose =
  | { readonly kind: 'sits'; readonly on: Level; readonly at: number }
  | { readonly kind: 'carried'; readonly by: Flank }
  | { readonly kind: 'at'; readonly x: number; readonly y: number };

export type LegPose =
  /** The whole sole on a level, carrying the body: the hip follows from the angles. */
  | {
      readonly kind: 'stance';
      readonly on: Level;
      readonly at: number;
      readonly kneeFlexionDegrees: number;
      readonly dorsiflexionDegrees: number;
    }
  /** The whole sole on a level, ankle above `at`: the knee follows from the hip. */
  | { readonly kind: 'sole'; readonly on: Level; readonly at: number }
  /** Only the heel on a level: the knee and ankle are given, the hip turns until the heel lands. */
  | {
      readonly kind: 'heel';
      readonly on: Level;
      readonly kneeFlexionDegrees: number;
      readonly dorsiflexionDegrees: number;
    }
  /** The ankle lies on another limb. */
  | { readonly kind: 'over'; readonly place: LimbPlace; readonly dorsiflexionDegrees: number }
  /** Nothing touches: all three joints are given. */
  | {
      readonly kind: 'free';
      readonly hipFlexionDegrees: number;
      readonly kneeFlexionDegrees: number;
      readonly dorsiflexionDegrees: number;
    };

export type HandPose =
  /** The palm flat on the wall at this height. */
  | { readonly kind: 'wall'; readonly at: number }
  /** The palm flat on a level. */
  | { readonly kind: 'level'; readonly on: Level; readonly at: number }
  /** The hand lies on a limb. */
  | { readonly kind: 'limb'; readonly place: LimbPlace }
  /** The fist round the end of the towel. */
  | { readonly kind: 'towel' }
  /** Nothing touches: both joints are given. */
  | {
      readonly kind: 'free';
      readonly shoulderFlexionDegrees: number;
      readonly elbowFlexionDegrees: number;
    };

export interface Posture {
  readonly hip: HipPose;
  /** How far the trunk leans forward from upright; 90 is lying on the front. */
  readonly trunkLeanDegrees: number;
  /** How far the head nods from the line of the trunk, chin to chest. */
  readonly nodDegrees: number;
  readonly legs: Readonly<Record<Flank, LegPose>>;
  readonly hands: Readonly<Record<Flank, HandPose>>;
  /** A taut towel round the ball of one foot. The heading is from the foot to the hands, 0 right, 90 down. */
  readonly towel?: {
    readonly round: Flank;
    readonly length: number;
    readonly headingDegrees: number;
  };
}

/** What stands around the person. */
export interface Scene {
  readonly floor: { readonly y: number };
  readonly wall?: { readonly x: number; readonly topY: number };
  readonly chair?: { readonly seatY: number; readonly backX: number; readonly frontX: number };
  readonly bed?: { readonly topY: number; readonly headX: number; readonly footX: number };
}

export interface Pose {
  /** The part of the drawing that is shown; every frame is 12 wide to 11 high. */
  readonly frame: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly scene: Scene;
  /** The muscle that is stretched, always on the near leg. */
  readonly lit: MuscleId;
  /** The stretch as it is held. */
  readonly held: Posture;
  /** Where the body comes from when the figure appears: what differs from `held`. */
  readonly rest: Partial<Posture>;
}

const sittingLegFar: LegPose = { kind: 'sole', on: 'floor', at: 64 };
const bedLegFar: LegPose = { kind: 'sole', on: 'mattress', at: 74 };

export const poses = {
  gastrocnemiusSitting: {
    frame: { x: 11, y: 22.5, width: 93, height: 85.25 },
    scene: { floor: { y: 102 }, chair: { seatY: 81.5, backX: 21, frontX: 44.3 } },
    lit: 'gastrocnemius',
    held: {
      hip: { kind: 'sits', on: 'seat', at: 44 },
      trunkLeanDegrees: 6,
      nodDegrees: 8,
      legs: {
        near: { kind: 'heel', on: 'floor', kneeFlexionDegrees: 2, dorsiflexionDegrees: 20 },
        far: sittingLegFar,
      },
      hands: {
        near: { kind: 'limb', place: { limb: 'nearThigh', along: 0.48 } },
        far: { kind: 'limb', place: { limb: 'nearThigh', along: 0.6 } },
      },
    },
    rest: {
      trunkLeanDegrees: -2,
      nodDegrees: 14,
      legs: {
        near: { kind: 'heel', on: 'floor', kneeFlexionDegrees: 24, dorsiflexionDegrees: -22 },
        far: sittingLegFar,
      },
    },
  },

  gastrocnemiusStanding: {
    frame: { x: -1, y: 8, width: 109.2, height: 100.1 },
    scene: { floor: { y: 104 }, wall: { x: 86, topY: 12 } },
    lit: 'gastrocnemius',
    held: {
      hip: { kind: 'carried', by: 'near' },
      trunkLeanDegrees: 17,
      nodDegrees: -6,
      legs: {
        near: {
          kind: 'stance',
          on: 'floor',
          at: 24,
          kneeFlexionDegrees: 0,
          dorsiflexionDegrees: 27,
        },
        far: { kind: 'sole', on: 'floor', at: 60 },
      },
      hands: { near: { kind: 'wall', at: 34 }, far: { kind: 'wall', at: 30 } },
    },
    rest: {
      trunkLeanDegrees: 21,
      nodDegrees: 4,
      legs: {
        near: {
          kind: 'stance',
          on: 'floor',
          at: 24,
          kneeFlexionDegrees: 3,
          dorsiflexionDegrees: 25,
        },
        far: { kind: 'sole', on: 'floor', at: 60 },
      },
    },
  },

  gastrocnemiusBed: {
    frame: { x: 8, y: 16, width: 102, height: 93.5 },
    scene: { floor: { y: 104 }, bed: { topY: 82, headX: 13, footX: 105 } },
    lit: 'gastrocnemius',
    held: {
      hip: { kind: 'sits', on: 'mattress', at: 36 },
      trunkLeanDegrees: -8,
      nodDegrees: 14,
      legs: {
        near: { kind: 'heel', on: 'mattress', kneeFlexionDegrees: 3, dorsiflexionDegrees: 20 },
        far: bedLegFar,
      },
      hands: { near: { kind: 'towel' }, far: { kind: 'towel' } },
      towel: { round: 'near', length: 29, headingDegrees: -172 },
    },
    rest: {
      trunkLeanDegrees: -3,
      legs: {
        near: { kind: 'heel', on: 'mattress', kneeFlexionDegrees: 3, dorsiflexionDegrees: -18 },
        far: bedLegFar,
      },
    },
  },
} as const satisfies Partial<Record<StretchId, Pose>>;
