import type { MuscleId, StretchId } from '../../content/muscles.ts';

/**
 * The poses the figure is drawn in. A pose says what touches what and a few angles; the engine in
 * domain/figure works out the rest. The person faces right, so the near side is their right side.
 *
 * Lengths are in figure units (a person stands about 100 tall), x to the right, y downwards.
 */

/** The leg or arm nearer the reader, or the one behind it. */
export type Flank = 'near' | 'far';

/** A level surface that can carry a foot, a hand or the seat of the body. */
export type Level = 'floor' | 'seat' | 'backrest' | 'mattress' | 'step';

export type LimbPart = 'nearThigh' | 'nearShank' | 'farThigh' | 'farShank';

/** A spot on the front of a limb, or behind it: 0 is its upper end, 1 its lower end. */
export interface LimbPlace {
  readonly limb: LimbPart;
  readonly along: number;
  readonly behind?: true;
}

export type HipPose =
  | { readonly kind: 'sits'; readonly on: Level; readonly at: number }
  | { readonly kind: 'carried'; readonly by: Flank }
  | { readonly kind: 'at'; readonly x: number; readonly y: number };

export type LegPose = Contact & {
  /** How far the toes are bent back towards the shin, from the line of the foot. */
  readonly toeExtensionDegrees?: number;
};

type Contact =
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
  /** The back of the knee on the pillow, the heel on a level: the knee's bend follows from both. */
  | { readonly kind: 'pillow'; readonly on: Level; readonly dorsiflexionDegrees: number }
  /**
   * Only the toes on a level, the ball of the foot above `at`: the knee and ankle follow from the hip.
   * The headings are those of the foot and of the toes, 0 right, 90 down.
   */
  | {
      readonly kind: 'toes';
      readonly on: Level;
      readonly at: number;
      readonly footDegrees: number;
      readonly toesDegrees: number;
    }
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
  /** The hand grips a limb. */
  | { readonly kind: 'grip'; readonly place: LimbPlace }
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
  /** A taut towel round the ball of one foot, or its toes. The heading is from the foot to the hands, 0 right, 90 down. */
  readonly towel?: {
    readonly round: Flank;
    readonly at?: 'toes';
    readonly length: number;
    readonly headingDegrees: number;
  };
  /** How far ahead of the near leg and above it the far one is seen, by a reader who looks a little from above. */
  readonly farLegSeen?: { readonly ahead: number; readonly above: number };
}

/** What stands around the person. */
export interface Scene {
  readonly floor?: { readonly y: number };
  readonly wall?: { readonly x: number; readonly topY: number };
  readonly chair?: { readonly seatY: number; readonly backX: number; readonly frontX: number };
  /** A chair seen from its front: its back is behind the person. */
  readonly chairFromFront?: {
    readonly seatY: number;
    readonly leftX: number;
    readonly rightX: number;
  };
  readonly bed?: {
    readonly topY: number;
    readonly headX: number;
    readonly footX: number;
    /** For somebody who lies: the pillow is under the head and not behind the back. */
    readonly flat?: true;
    /** How much of the mattress's top is seen behind its edge, by a reader who looks a little from above. */
    readonly topSeen?: number;
  };
  /** A bed seen from above. */
  readonly bedFromAbove?: {
    readonly headX: number;
    readonly footX: number;
    readonly topY: number;
    readonly bottomY: number;
  };
  /** A pillow on the mattress, under a knee. */
  readonly pillow?: { readonly x: number; readonly height: number };
  /** The middle of one that is seen from above. */
  readonly pillowFromAbove?: { readonly x: number; readonly y: number };
  readonly step?: { readonly topY: number; readonly fromX: number; readonly toX: number };
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
  /** The muscles that are stretched: on the near leg, and on the far one where both are. */
  readonly lit: readonly MuscleId[];
  readonly bothLegsLit?: true;
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
    lit: ['gastrocnemius'],
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
    lit: ['gastrocnemius'],
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
    lit: ['gastrocnemius'],
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

  soleusSitting: {
    frame: { x: 9, y: 21, width: 94.8, height: 86.9 },
    scene: { floor: { y: 102 }, chair: { seatY: 81.5, backX: 21, frontX: 47.5 } },
    lit: ['soleus'],
    held: {
      hip: { kind: 'sits', on: 'seat', at: 44 },
      trunkLeanDegrees: 30,
      nodDegrees: -6,
      legs: {
        near: { kind: 'sole', on: 'floor', at: 57 },
        far: { kind: 'sole', on: 'floor', at: 74 },
      },
      hands: {
        near: { kind: 'limb', place: { limb: 'nearThigh', along: 0.86 } },
        far: { kind: 'limb', place: { limb: 'nearThigh', along: 0.96 } },
      },
    },
    rest: {
      trunkLeanDegrees: 8,
      nodDegrees: 4,
      legs: {
        near: { kind: 'sole', on: 'floor', at: 61 },
        far: { kind: 'sole', on: 'floor', at: 74 },
      },
    },
  },

  soleusStanding: {
    frame: { x: -8, y: 5.4, width: 111.6, height: 102.3 },
    scene: { floor: { y: 104 }, wall: { x: 71, topY: 11 } },
    lit: ['soleus'],
    held: {
      hip: { kind: 'carried', by: 'near' },
      trunkLeanDegrees: 12,
      nodDegrees: -2,
      legs: {
        near: {
          kind: 'stance',
          on: 'floor',
          at: 26,
          kneeFlexionDegrees: 50,
          dorsiflexionDegrees: 35,
        },
        far: { kind: 'sole', on: 'floor', at: 48 },
      },
      hands: { near: { kind: 'wall', at: 40 }, far: { kind: 'wall', at: 36 } },
    },
    rest: {
      trunkLeanDegrees: 15,
      nodDegrees: 4,
      legs: {
        near: {
          kind: 'stance',
          on: 'floor',
          at: 26,
          kneeFlexionDegrees: 30,
          dorsiflexionDegrees: 27,
        },
        far: { kind: 'sole', on: 'floor', at: 48 },
      },
    },
  },

  soleusBed: {
    frame: { x: 8, y: 16, width: 102, height: 93.5 },
    scene: {
      floor: { y: 104 },
      bed: { topY: 82, headX: 13, footX: 105 },
      pillow: { x: 59, height: 10 },
    },
    lit: ['soleus'],
    held: {
      hip: { kind: 'sits', on: 'mattress', at: 36 },
      trunkLeanDegrees: -8,
      nodDegrees: 14,
      legs: {
        near: { kind: 'pillow', on: 'mattress', dorsiflexionDegrees: 20 },
        far: bedLegFar,
      },
      hands: { near: { kind: 'towel' }, far: { kind: 'towel' } },
      towel: { round: 'near', length: 28, headingDegrees: -172 },
    },
    rest: {
      trunkLeanDegrees: -8,
      legs: {
        near: { kind: 'pillow', on: 'mattress', dorsiflexionDegrees: 4 },
        far: bedLegFar,
      },
    },
  },

  tibialisAnteriorStanding: {
    frame: { x: -2, y: 1.5, width: 115.2, height: 105.6 },
    scene: { floor: { y: 104 }, chair: { seatY: 81, backX: 66, frontX: 92 } },
    lit: ['tibialisAnterior'],
    held: {
      hip: { kind: 'carried', by: 'far' },
      trunkLeanDegrees: 8,
      nodDegrees: 4,
      legs: {
        near: { kind: 'toes', on: 'floor', at: 20, footDegrees: 96, toesDegrees: 155 },
        far: {
          kind: 'stance',
          on: 'floor',
          at: 38,
          kneeFlexionDegrees: 18,
          dorsiflexionDegrees: 11,
        },
      },
      hands: {
        near: { kind: 'level', on: 'backrest', at: 58 },
        far: { kind: 'level', on: 'backrest', at: 60 },
      },
    },
    rest: {
      trunkLeanDegrees: 6,
      legs: {
        near: { kind: 'toes', on: 'floor', at: 20, footDegrees: 84, toesDegrees: 142 },
        far: {
          kind: 'stance',
          on: 'floor',
          at: 38,
          kneeFlexionDegrees: 8,
          dorsiflexionDegrees: 6,
        },
      },
    },
  },

  tibialisAnteriorBed: {
    frame: { x: 8, y: 13, width: 105.6, height: 96.8 },
    scene: { floor: { y: 104 }, bed: { topY: 82, headX: 13, footX: 109 } },
    lit: ['tibialisAnterior'],
    held: {
      hip: { kind: 'sits', on: 'mattress', at: 36 },
      trunkLeanDegrees: -12,
      nodDegrees: 14,
      legs: {
        near: { kind: 'heel', on: 'mattress', kneeFlexionDegrees: 4, dorsiflexionDegrees: -45 },
        far: bedLegFar,
      },
      hands: {
        near: { kind: 'limb', place: { limb: 'nearThigh', along: 0.4 } },
        far: { kind: 'limb', place: { limb: 'nearThigh', along: 0.54 } },
      },
    },
    rest: {
      trunkLeanDegrees: -9,
      legs: {
        near: { kind: 'heel', on: 'mattress', kneeFlexionDegrees: 8, dorsiflexionDegrees: 4 },
        far: bedLegFar,
      },
    },
  },

  footArchStanding: {
    frame: { x: -8, y: 1.5, width: 115.2, height: 105.6 },
    scene: { floor: { y: 104 }, wall: { x: 76, topY: 12 } },
    lit: ['footArch'],
    held: {
      hip: { kind: 'carried', by: 'near' },
      trunkLeanDegrees: 10,
      nodDegrees: 8,
      legs: {
        near: {
          kind: 'stance',
          on: 'floor',
          at: 42,
          kneeFlexionDegrees: 38,
          dorsiflexionDegrees: 20,
        },
        far: { kind: 'toes', on: 'floor', at: 17, footDegrees: 58, toesDegrees: 0 },
      },
      hands: { near: { kind: 'wall', at: 36 }, far: { kind: 'wall', at: 32 } },
    },
    rest: {
      trunkLeanDegrees: 14,
      legs: {
        near: {
          kind: 'stance',
          on: 'floor',
          at: 42,
          kneeFlexionDegrees: 26,
          dorsiflexionDegrees: 10,
        },
        far: { kind: 'toes', on: 'floor', at: 17, footDegrees: 50, toesDegrees: 0 },
      },
    },
  },

  footArchBed: {
    frame: { x: 8, y: 16, width: 102, height: 93.5 },
    scene: { floor: { y: 104 }, bed: { topY: 82, headX: 13, footX: 105 } },
    lit: ['footArch'],
    held: {
      hip: { kind: 'sits', on: 'mattress', at: 36 },
      trunkLeanDegrees: -8,
      nodDegrees: 14,
      legs: {
        near: {
          kind: 'heel',
          on: 'mattress',
          kneeFlexionDegrees: 10,
          dorsiflexionDegrees: 12,
          toeExtensionDegrees: 45,
        },
        far: bedLegFar,
      },
      hands: { near: { kind: 'towel' }, far: { kind: 'towel' } },
      towel: { round: 'near', at: 'toes', length: 28, headingDegrees: -182 },
    },
    rest: {
      legs: {
        near: {
          kind: 'heel',
          on: 'mattress',
          kneeFlexionDegrees: 10,
          dorsiflexionDegrees: 9,
          toeExtensionDegrees: 10,
        },
        far: bedLegFar,
      },
    },
  },

  hamstringsSitting: {
    frame: { x: 11, y: 22.5, width: 99, height: 90.75 },
    scene: { floor: { y: 107 }, chair: { seatY: 85.5, backX: 18, frontX: 41.5 } },
    lit: ['hamstrings'],
    held: {
      hip: { kind: 'sits', on: 'seat', at: 42 },
      trunkLeanDegrees: 32,
      nodDegrees: -12,
      legs: {
        near: { kind: 'heel', on: 'floor', kneeFlexionDegrees: 8, dorsiflexionDegrees: 8 },
        far: { kind: 'sole', on: 'floor', at: 62 },
      },
      hands: {
        near: { kind: 'limb', place: { limb: 'nearThigh', along: 0.8 } },
        far: { kind: 'limb', place: { limb: 'farThigh', along: 0.8 } },
      },
    },
    rest: {
      trunkLeanDegrees: 10,
      nodDegrees: 2,
      legs: {
        near: { kind: 'heel', on: 'floor', kneeFlexionDegrees: 14, dorsiflexionDegrees: -4 },
        far: { kind: 'sole', on: 'floor', at: 62 },
      },
    },
  },

  hamstringsStanding: {
    frame: { x: -12, y: 6, width: 111, height: 101.75 },
    scene: {
      floor: { y: 104 },
      wall: { x: 73, topY: 11 },
      step: { topY: 93, fromX: 52, toX: 72 },
    },
    lit: ['hamstrings'],
    held: {
      hip: { kind: 'carried', by: 'far' },
      trunkLeanDegrees: 42,
      nodDegrees: -14,
      legs: {
        near: { kind: 'heel', on: 'step', kneeFlexionDegrees: 3, dorsiflexionDegrees: 10 },
        far: {
          kind: 'stance',
          on: 'floor',
          at: 30,
          kneeFlexionDegrees: 36,
          dorsiflexionDegrees: 12,
        },
      },
      hands: {
        near: { kind: 'limb', place: { limb: 'nearThigh', along: 0.62 } },
        far: { kind: 'wall', at: 50 },
      },
    },
    rest: {
      trunkLeanDegrees: 41,
      nodDegrees: 0,
      legs: {
        near: { kind: 'heel', on: 'step', kneeFlexionDegrees: 18, dorsiflexionDegrees: 4 },
        far: {
          kind: 'stance',
          on: 'floor',
          at: 30,
          kneeFlexionDegrees: 28,
          dorsiflexionDegrees: 10,
        },
      },
    },
  },

  hamstringsBed: {
    frame: { x: 1, y: 9, width: 110.4, height: 101.2 },
    scene: { floor: { y: 106 }, bed: { topY: 86, headX: 4, footX: 108, flat: true } },
    lit: ['hamstrings'],
    held: {
      hip: { kind: 'sits', on: 'mattress', at: 62 },
      trunkLeanDegrees: -86,
      nodDegrees: 16,
      legs: {
        near: {
          kind: 'free',
          hipFlexionDegrees: 100,
          kneeFlexionDegrees: 22,
          dorsiflexionDegrees: 0,
        },
        far: { kind: 'sole', on: 'mattress', at: 88 },
      },
      hands: {
        near: { kind: 'grip', place: { limb: 'nearThigh', along: 0.62, behind: true } },
        far: { kind: 'grip', place: { limb: 'nearThigh', along: 0.7, behind: true } },
      },
    },
    rest: {
      nodDegrees: 10,
      legs: {
        near: {
          kind: 'free',
          hipFlexionDegrees: 94,
          kneeFlexionDegrees: 84,
          dorsiflexionDegrees: -12,
        },
        far: { kind: 'sole', on: 'mattress', at: 88 },
      },
    },
  },

  quadricepsSitting: {
    frame: { x: 0, y: 16, width: 102, height: 93.5 },
    scene: { floor: { y: 104 }, chairFromFront: { seatY: 79, leftX: 26, rightX: 56 } },
    lit: ['quadriceps'],
    held: {
      hip: { kind: 'sits', on: 'seat', at: 44 },
      trunkLeanDegrees: 0,
      nodDegrees: 0,
      legs: {
        near: { kind: 'toes', on: 'floor', at: 25, footDegrees: 76, toesDegrees: 5 },
        far: { kind: 'sole', on: 'floor', at: 66 },
      },
      hands: {
        near: { kind: 'limb', place: { limb: 'nearThigh', along: 0.4 } },
        far: { kind: 'limb', place: { limb: 'farThigh', along: 0.6 } },
      },
    },
    rest: {
      nodDegrees: 6,
      legs: {
        near: { kind: 'toes', on: 'floor', at: 38, footDegrees: 56, toesDegrees: 0 },
        far: { kind: 'sole', on: 'floor', at: 66 },
      },
    },
  },

  quadricepsStanding: {
    frame: { x: -6, y: -2, width: 120, height: 110 },
    scene: { floor: { y: 104 }, chair: { seatY: 81, backX: 61, frontX: 87 } },
    lit: ['quadriceps'],
    held: {
      hip: { kind: 'carried', by: 'far' },
      trunkLeanDegrees: 0,
      nodDegrees: 0,
      legs: {
        near: {
          kind: 'free',
          hipFlexionDegrees: -6,
          kneeFlexionDegrees: 150,
          dorsiflexionDegrees: -48,
        },
        far: {
          kind: 'stance',
          on: 'floor',
          at: 34,
          kneeFlexionDegrees: 4,
          dorsiflexionDegrees: 3,
        },
      },
      hands: {
        near: { kind: 'grip', place: { limb: 'nearShank', along: 0.94 } },
        far: { kind: 'level', on: 'backrest', at: 56 },
      },
    },
    rest: {
      nodDegrees: 6,
      legs: {
        near: {
          kind: 'free',
          hipFlexionDegrees: 10,
          kneeFlexionDegrees: 100,
          dorsiflexionDegrees: -20,
        },
        far: {
          kind: 'stance',
          on: 'floor',
          at: 34,
          kneeFlexionDegrees: 6,
          dorsiflexionDegrees: 4,
        },
      },
      hands: {
        near: { kind: 'free', shoulderFlexionDegrees: -20, elbowFlexionDegrees: 20 },
        far: { kind: 'level', on: 'backrest', at: 56 },
      },
    },
  },

  quadricepsBed: {
    frame: { x: 0, y: 0, width: 116, height: 106.33 },
    scene: { bedFromAbove: { headX: 3, footX: 113, topY: 24, bottomY: 84 } },
    lit: ['quadriceps'],
    held: {
      hip: { kind: 'at', x: 58, y: 55 },
      trunkLeanDegrees: -90,
      nodDegrees: 6,
      legs: {
        near: {
          kind: 'free',
          hipFlexionDegrees: -6,
          kneeFlexionDegrees: 150,
          dorsiflexionDegrees: -48,
        },
        far: {
          kind: 'free',
          hipFlexionDegrees: 34,
          kneeFlexionDegrees: 60,
          dorsiflexionDegrees: -10,
        },
      },
      hands: {
        near: { kind: 'grip', place: { limb: 'nearShank', along: 0.94 } },
        far: { kind: 'free', shoulderFlexionDegrees: 112, elbowFlexionDegrees: 125 },
      },
    },
    rest: {
      legs: {
        near: {
          kind: 'free',
          hipFlexionDegrees: 20,
          kneeFlexionDegrees: 95,
          dorsiflexionDegrees: -20,
        },
        far: {
          kind: 'free',
          hipFlexionDegrees: 34,
          kneeFlexionDegrees: 60,
          dorsiflexionDegrees: -10,
        },
      },
      hands: {
        near: { kind: 'free', shoulderFlexionDegrees: -10, elbowFlexionDegrees: 20 },
        far: { kind: 'free', shoulderFlexionDegrees: 112, elbowFlexionDegrees: 125 },
      },
    },
  },

  calfAndHamstringsBed: {
    frame: { x: 8, y: 16, width: 102, height: 93.5 },
    scene: { floor: { y: 104 }, bed: { topY: 82, headX: 13, footX: 105, topSeen: 12 } },
    lit: ['hamstrings', 'gastrocnemius'],
    bothLegsLit: true,
    held: {
      hip: { kind: 'sits', on: 'mattress', at: 36 },
      farLegSeen: { ahead: 7, above: 8 },
      trunkLeanDegrees: 34,
      nodDegrees: -14,
      legs: {
        near: { kind: 'heel', on: 'mattress', kneeFlexionDegrees: 1, dorsiflexionDegrees: 18 },
        far: { kind: 'heel', on: 'mattress', kneeFlexionDegrees: 1, dorsiflexionDegrees: 18 },
      },
      hands: {
        near: { kind: 'limb', place: { limb: 'nearShank', along: 0.25 } },
        far: { kind: 'limb', place: { limb: 'farShank', along: 0.25 } },
      },
    },
    rest: {
      trunkLeanDegrees: 2,
      nodDegrees: 4,
      legs: {
        near: { kind: 'heel', on: 'mattress', kneeFlexionDegrees: 4, dorsiflexionDegrees: -14 },
        far: { kind: 'heel', on: 'mattress', kneeFlexionDegrees: 4, dorsiflexionDegrees: -14 },
      },
      hands: {
        near: { kind: 'limb', place: { limb: 'nearThigh', along: 0.6 } },
        far: { kind: 'limb', place: { limb: 'farThigh', along: 0.6 } },
      },
    },
  },
} as const satisfies Partial<Record<StretchId, Pose>>;
