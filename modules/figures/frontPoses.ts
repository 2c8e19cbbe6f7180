import type { MuscleId, StretchId } from '../../content/muscles.ts';
import type { Flank, Level, LimbPart, Pose } from './poses.ts';

/**
 * The poses that a view from the side cannot show: the person faces the reader, so their right side,
 * the near one, is on the left of the picture. Bones that point at the reader are drawn as short as
 * they look: the engine works out where they are in space.
 *
 * Lengths are in figure units, x to the right, y downwards, z towards the reader; the hips are at z 0.
 */

export type FrontHipPose =
  | { readonly kind: 'sits'; readonly on: Level; readonly at: number }
  /** Over the straight near leg, whose ankle is above `at` and which is so far out from upright. */
  | { readonly kind: 'astride'; readonly at: number; readonly abductionDegrees: number }
  | { readonly kind: 'at'; readonly x: number; readonly y: number };

/**
 * A foot seen from the front, from its side and then so much of its length, or with its sole turned to the reader.
 * From the side the sole is on the right of the way to the toes, or on the left where that says so.
 */
export type FrontFoot =
  | { readonly seen: 'front' }
  | {
      readonly seen: 'side';
      readonly headingDegrees: number;
      readonly shown: number;
      readonly soleOn?: 'left';
    }
  | { readonly seen: 'sole'; readonly headingDegrees: number };

export type FrontLegPose = {
  readonly foot: FrontFoot;
  readonly toeExtensionDegrees?: number;
} & (
  | {
      /** The whole sole on a level, so far ahead of the hips; the knee points outwards by so much. */
      readonly kind: 'sole';
      readonly on: Level;
      readonly at: number;
      readonly ahead: number;
      readonly kneeOutDegrees: number;
    }
  /** The ankle lies on the other thigh, the knee falls outwards. */
  | { readonly kind: 'over'; readonly along: number; readonly kneeUpDegrees: number }
  /** Lying: the thigh out to the side and lifted off the bed, the shank back down to the bed. */
  | {
      readonly kind: 'lying';
      readonly abductionDegrees: number;
      readonly liftDegrees: number;
      readonly kneeFlexionDegrees: number;
    }
);

export type FrontHandPose =
  /** The palm lies on a limb, so far to the right of its middle as it is seen. */
  | {
      readonly kind: 'limb';
      readonly limb: LimbPart;
      readonly along: number;
      readonly across: number;
      readonly handDegrees: number;
    }
  /** The hand is on the near foot, at this point of it: x to the toes, y to the sole. */
  | {
      readonly kind: 'foot';
      readonly x: number;
      readonly y: number;
      readonly handDegrees: number;
      /** Where the thumb points, of a hand that goes round the foot from behind. */
      readonly thumbDegrees?: number;
    }
  /** The hand rests so far from the middle of the hips: outwards and down. */
  | {
      readonly kind: 'beside';
      readonly out: number;
      readonly down: number;
      readonly handDegrees: number;
    };

export interface FrontPosture {
  readonly hip: FrontHipPose;
  /** How far the trunk leans towards the reader. */
  readonly trunkLeanDegrees: number;
  readonly legs: Readonly<Record<Flank, FrontLegPose>>;
  readonly hands: Readonly<Record<Flank, FrontHandPose>>;
}

export interface FrontPose extends Pick<Pose, 'frame' | 'scene'> {
  readonly lit: readonly MuscleId[];
  /** How far the whole body is turned in the picture: -90 for somebody who lies with the head on the left. */
  readonly turnDegrees: number;
  readonly held: FrontPosture;
  readonly rest: Partial<FrontPosture>;
}

const front: FrontFoot = { seen: 'front' };

/** So far out that the foot upon it is beside the trunk. */
const crossedFar: FrontLegPose = {
  kind: 'sole',
  on: 'floor',
  at: 66,
  ahead: 20,
  kneeOutDegrees: 22,
  foot: front,
};

export const frontPoses = {
  tibialisAnteriorSitting: {
    frame: { x: 6, y: 24, width: 92.4, height: 84.7 },
    scene: { floor: { y: 104 }, chairFromFront: { seatY: 82.5, leftX: 35, rightX: 65 } },
    lit: ['tibialisAnterior'],
    turnDegrees: 0,
    held: {
      hip: { kind: 'sits', on: 'seat', at: 50 },
      trunkLeanDegrees: 14,
      legs: {
        near: {
          kind: 'over',
          along: 0.94,
          kneeUpDegrees: 2,
          foot: { seen: 'side', headingDegrees: -38, shown: 0.9 },
        },
        far: crossedFar,
      },
      hands: {
        near: { kind: 'limb', limb: 'nearShank', along: 0.3, across: -2, handDegrees: 20 },
        far: { kind: 'foot', x: 7.5, y: -5.6, handDegrees: 62 },
      },
    },
    rest: {
      trunkLeanDegrees: 6,
      legs: {
        near: {
          kind: 'over',
          along: 0.94,
          kneeUpDegrees: 2,
          foot: { seen: 'side', headingDegrees: -72, shown: 0.9 },
        },
        far: crossedFar,
      },
    },
  },

  footArchSitting: {
    frame: { x: 6, y: 24, width: 92.4, height: 84.7 },
    scene: { floor: { y: 104 }, chairFromFront: { seatY: 82.5, leftX: 35, rightX: 65 } },
    lit: ['footArch'],
    turnDegrees: 0,
    held: {
      hip: { kind: 'sits', on: 'seat', at: 50 },
      trunkLeanDegrees: 20,
      legs: {
        near: {
          kind: 'over',
          along: 0.94,
          kneeUpDegrees: -4,
          foot: { seen: 'sole', headingDegrees: -64 },
          toeExtensionDegrees: 62,
        },
        far: crossedFar,
      },
      hands: {
        near: { kind: 'foot', x: 11.2, y: -5.6, handDegrees: 10 },
        far: { kind: 'foot', x: -6, y: 7, handDegrees: 240, thumbDegrees: -76 },
      },
    },
    rest: {
      trunkLeanDegrees: 12,
      legs: {
        near: {
          kind: 'over',
          along: 0.94,
          kneeUpDegrees: -4,
          foot: { seen: 'sole', headingDegrees: -60 },
          toeExtensionDegrees: 8,
        },
        far: crossedFar,
      },
    },
  },

  adductorsSitting: {
    frame: { x: 0, y: 18, width: 99.6, height: 91.3 },
    scene: { floor: { y: 104 }, chairFromFront: { seatY: 82.5, leftX: 34, rightX: 66 } },
    lit: ['adductors'],
    turnDegrees: 0,
    held: {
      hip: { kind: 'sits', on: 'seat', at: 50 },
      trunkLeanDegrees: 26,
      legs: {
        near: { kind: 'sole', on: 'floor', at: 25, ahead: 14, kneeOutDegrees: 52, foot: front },
        far: { kind: 'sole', on: 'floor', at: 75, ahead: 14, kneeOutDegrees: 52, foot: front },
      },
      hands: {
        near: { kind: 'limb', limb: 'nearThigh', along: 0.86, across: 4.6, handDegrees: 150 },
        far: { kind: 'limb', limb: 'farThigh', along: 0.86, across: -4.6, handDegrees: 30 },
      },
    },
    rest: {
      trunkLeanDegrees: 8,
      legs: {
        near: { kind: 'sole', on: 'floor', at: 29, ahead: 17, kneeOutDegrees: 38, foot: front },
        far: { kind: 'sole', on: 'floor', at: 71, ahead: 17, kneeOutDegrees: 38, foot: front },
      },
    },
  },

  adductorsStanding: {
    frame: { x: 0, y: 6, width: 111, height: 101.75 },
    scene: { floor: { y: 104 } },
    lit: ['adductors'],
    turnDegrees: 0,
    held: {
      hip: { kind: 'astride', at: 20, abductionDegrees: 45 },
      trunkLeanDegrees: 20,
      legs: {
        near: { kind: 'sole', on: 'floor', at: 20, ahead: 0, kneeOutDegrees: 30, foot: front },
        far: { kind: 'sole', on: 'floor', at: 80, ahead: 6, kneeOutDegrees: 40, foot: front },
      },
      hands: {
        near: { kind: 'beside', out: 9, down: -4, handDegrees: 60 },
        far: { kind: 'limb', limb: 'farThigh', along: 0.42, across: 0, handDegrees: 60 },
      },
    },
    rest: {
      hip: { kind: 'astride', at: 20, abductionDegrees: 42 },
      trunkLeanDegrees: 19,
    },
  },

  adductorsBed: {
    frame: { x: 0, y: 0, width: 120, height: 110 },
    scene: {
      bedFromAbove: { headX: 3, footX: 117, topY: 24, bottomY: 88 },
      pillowFromAbove: { x: 71, y: 76 },
    },
    lit: ['adductors'],
    turnDegrees: -90,
    held: {
      hip: { kind: 'at', x: 58, y: 50 },
      trunkLeanDegrees: 0,
      legs: {
        near: {
          kind: 'lying',
          abductionDegrees: 55,
          liftDegrees: 16,
          kneeFlexionDegrees: 112,
          foot: { seen: 'side', headingDegrees: 98, shown: 1, soleOn: 'left' },
        },
        far: {
          kind: 'lying',
          abductionDegrees: 4,
          liftDegrees: 0,
          kneeFlexionDegrees: 4,
          foot: front,
        },
      },
      hands: {
        near: { kind: 'beside', out: 7, down: -11, handDegrees: 20 },
        far: { kind: 'beside', out: 7, down: -14, handDegrees: 160 },
      },
    },
    rest: {
      legs: {
        near: {
          kind: 'lying',
          abductionDegrees: 20,
          liftDegrees: 46,
          kneeFlexionDegrees: 40,
          foot: { seen: 'side', headingDegrees: 112, shown: 1, soleOn: 'left' },
        },
        far: {
          kind: 'lying',
          abductionDegrees: 4,
          liftDegrees: 0,
          kneeFlexionDegrees: 4,
          foot: front,
        },
      },
    },
  },
} as const satisfies Partial<Record<StretchId, FrontPose>>;
