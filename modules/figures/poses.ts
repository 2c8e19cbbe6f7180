import type { StretchId } from '../../content/muscles.ts';
import type { Pose } from './engine/pose.ts';

/** The view and the chair of the sitting stretches with one ankle on the other thigh. */
const acrossTheLap = {
  seenFrom: 'front',
  frame: { x: 6, y: 24.5, width: 91.2 },
  scene: { floor: { y: 104 }, chairFromFront: { seatY: 82.5, leftX: 35, rightX: 65 } },
} as const;

/** The pose of every stretch; engine/pose.ts explains the fields. */
export const poses: Readonly<Record<StretchId, Pose>> = {
  gastrocnemiusSitting: {
    frame: { x: 11, y: 22.5, width: 93 },
    scene: { floor: { y: 102 }, chair: { seatY: 81.5, backX: 21, frontX: 44.3 } },
    lit: ['gastrocnemius'],
    held: {
      hip: { kind: 'sits', on: 'seat', at: 44 },
      leanDegrees: 6,
      nodDegrees: 8,
      nearLeg: { kind: 'heel', on: 'floor', kneeDegrees: 2, ankleDegrees: 20 },
      farLeg: { kind: 'sole', on: 'floor', at: 64 },
      nearHand: { kind: 'limb', limb: 'nearThigh', along: 0.48 },
      farHand: { kind: 'limb', limb: 'nearThigh', along: 0.6 },
    },
    rest: { leanDegrees: -2, nodDegrees: 14, nearLeg: { kneeDegrees: 24, ankleDegrees: -22 } },
  },

  gastrocnemiusStanding: {
    frame: { x: -1, y: 8, width: 109.2 },
    scene: { floor: { y: 104 }, wall: { x: 86, topY: 12 } },
    lit: ['gastrocnemius'],
    held: {
      hip: { kind: 'carried', by: 'near' },
      leanDegrees: 17,
      nodDegrees: -6,
      nearLeg: { kind: 'stance', on: 'floor', at: 24, kneeDegrees: 0, ankleDegrees: 27 },
      farLeg: { kind: 'sole', on: 'floor', at: 60 },
      nearHand: { kind: 'wall', at: 34 },
      farHand: { kind: 'wall', at: 30 },
    },
    rest: { leanDegrees: 21, nodDegrees: 4, nearLeg: { kneeDegrees: 3, ankleDegrees: 25 } },
  },

  gastrocnemiusBed: {
    frame: { x: 8, y: 16, width: 102 },
    scene: { floor: { y: 104 }, bed: { topY: 82, headX: 13, footX: 105 } },
    lit: ['gastrocnemius'],
    held: {
      hip: { kind: 'sits', on: 'mattress', at: 36 },
      leanDegrees: -8,
      nodDegrees: 14,
      nearLeg: { kind: 'heel', on: 'mattress', kneeDegrees: 3, ankleDegrees: 20 },
      farLeg: { kind: 'sole', on: 'mattress', at: 74 },
      nearHand: { kind: 'towel' },
      farHand: { kind: 'towel' },
      towel: { at: 'ball', length: 29, headingDegrees: -172 },
    },
    rest: { leanDegrees: -3, nearLeg: { ankleDegrees: -18 } },
  },

  soleusSitting: {
    frame: { x: 9, y: 21, width: 94.8 },
    scene: { floor: { y: 102 }, chair: { seatY: 81.5, backX: 21, frontX: 47.5 } },
    lit: ['soleus'],
    held: {
      hip: { kind: 'sits', on: 'seat', at: 44 },
      leanDegrees: 30,
      nodDegrees: -6,
      nearLeg: { kind: 'sole', on: 'floor', at: 57 },
      farLeg: { kind: 'sole', on: 'floor', at: 74 },
      nearHand: { kind: 'limb', limb: 'nearThigh', along: 0.86 },
      farHand: { kind: 'limb', limb: 'nearThigh', along: 0.96 },
    },
    rest: { leanDegrees: 8, nodDegrees: 4, nearLeg: { at: 61 } },
  },

  soleusStanding: {
    frame: { x: -8, y: 5.4, width: 111.6 },
    scene: { floor: { y: 104 }, wall: { x: 71, topY: 11 } },
    lit: ['soleus'],
    held: {
      hip: { kind: 'carried', by: 'near' },
      leanDegrees: 12,
      nodDegrees: -2,
      nearLeg: { kind: 'stance', on: 'floor', at: 26, kneeDegrees: 50, ankleDegrees: 35 },
      farLeg: { kind: 'sole', on: 'floor', at: 48 },
      nearHand: { kind: 'wall', at: 40 },
      farHand: { kind: 'wall', at: 36 },
    },
    rest: { leanDegrees: 15, nodDegrees: 4, nearLeg: { kneeDegrees: 30, ankleDegrees: 27 } },
  },

  soleusBed: {
    frame: { x: 8, y: 16, width: 102 },
    scene: {
      floor: { y: 104 },
      bed: { topY: 82, headX: 13, footX: 105 },
      kneePillow: { x: 59, y: 82 },
    },
    lit: ['soleus'],
    held: {
      hip: { kind: 'sits', on: 'mattress', at: 36 },
      leanDegrees: -8,
      nodDegrees: 14,
      nearLeg: { kind: 'pillow', on: 'mattress', ankleDegrees: 20 },
      farLeg: { kind: 'sole', on: 'mattress', at: 74 },
      nearHand: { kind: 'towel' },
      farHand: { kind: 'towel' },
      towel: { at: 'ball', length: 28, headingDegrees: -172 },
    },
    rest: { nearLeg: { ankleDegrees: 4 } },
  },

  tibialisAnteriorSitting: {
    ...acrossTheLap,
    lit: ['tibialisAnterior'],
    held: {
      hip: { kind: 'sits', on: 'seat', at: 50 },
      leanDegrees: 8,
      nearLeg: {
        kind: 'over',
        along: 0.94,
        kneeUpDegrees: 12,
        foot: { seen: 'side', headingDegrees: -30, shown: 1 },
      },
      farLeg: { kind: 'sole', on: 'floor', at: 66, ahead: 20, kneeOutDegrees: 22 },
      nearHand: { kind: 'before', limb: 'nearShank', along: 0.1, across: -2, handDegrees: 30 },
      farHand: { kind: 'foot', x: 8, y: -6.2, handDegrees: 116 },
    },
    rest: { leanDegrees: 4, nearLeg: { foot: { seen: 'side', headingDegrees: -60, shown: 1 } } },
  },

  tibialisAnteriorStanding: {
    frame: { x: -2, y: 1.5, width: 115.2 },
    scene: { floor: { y: 104 }, chair: { seatY: 81, backX: 66, frontX: 92 } },
    lit: ['tibialisAnterior'],
    held: {
      hip: { kind: 'carried', by: 'far' },
      leanDegrees: 8,
      nodDegrees: 4,
      nearLeg: { kind: 'toes', on: 'floor', at: 20, footDegrees: 96, toesDegrees: -59 },
      farLeg: { kind: 'stance', on: 'floor', at: 38, kneeDegrees: 18, ankleDegrees: 11 },
      nearHand: { kind: 'level', on: 'backrest', at: 58 },
      farHand: { kind: 'level', on: 'backrest', at: 60 },
    },
    rest: {
      leanDegrees: 6,
      nearLeg: { footDegrees: 84, toesDegrees: -58 },
      farLeg: { kneeDegrees: 8, ankleDegrees: 6 },
    },
  },

  tibialisAnteriorBed: {
    frame: { x: 8, y: 13, width: 105.6 },
    scene: { floor: { y: 104 }, bed: { topY: 82, headX: 13, footX: 109 } },
    lit: ['tibialisAnterior'],
    held: {
      hip: { kind: 'sits', on: 'mattress', at: 36 },
      leanDegrees: -12,
      nodDegrees: 14,
      nearLeg: { kind: 'heel', on: 'mattress', kneeDegrees: 4, ankleDegrees: -45 },
      farLeg: { kind: 'sole', on: 'mattress', at: 74 },
      nearHand: { kind: 'limb', limb: 'nearThigh', along: 0.4 },
      farHand: { kind: 'limb', limb: 'nearThigh', along: 0.54 },
    },
    rest: { leanDegrees: -9, nearLeg: { kneeDegrees: 8, ankleDegrees: 4 } },
  },

  footArchSitting: {
    ...acrossTheLap,
    lit: ['footArch'],
    held: {
      hip: { kind: 'sits', on: 'seat', at: 50 },
      leanDegrees: 20,
      nearLeg: {
        kind: 'over',
        along: 0.98,
        kneeUpDegrees: -12,
        foot: { seen: 'sole', headingDegrees: -88, shown: 1 },
        toesDegrees: 62,
      },
      farLeg: { kind: 'sole', on: 'floor', at: 66, ahead: 20, kneeOutDegrees: 22 },
      nearHand: { kind: 'foot', x: 11.2, y: -5.6, handDegrees: 10 },
      farHand: { kind: 'foot', x: -6, y: 7, handDegrees: 240, thumbDegrees: -76 },
    },
    rest: {
      leanDegrees: 14,
      nearLeg: { foot: { seen: 'sole', headingDegrees: -80, shown: 1 }, toesDegrees: 8 },
    },
  },

  footArchStanding: {
    frame: { x: -8, y: 1.5, width: 115.2 },
    scene: { floor: { y: 104 }, wall: { x: 76, topY: 12 } },
    lit: ['footArch'],
    held: {
      hip: { kind: 'carried', by: 'near' },
      leanDegrees: 10,
      nodDegrees: 8,
      nearLeg: { kind: 'stance', on: 'floor', at: 42, kneeDegrees: 38, ankleDegrees: 20 },
      farLeg: { kind: 'toes', on: 'floor', at: 17, footDegrees: 58, toesDegrees: 58 },
      nearHand: { kind: 'wall', at: 36 },
      farHand: { kind: 'wall', at: 32 },
    },
    rest: {
      leanDegrees: 14,
      nearLeg: { kneeDegrees: 26, ankleDegrees: 10 },
      farLeg: { footDegrees: 50, toesDegrees: 50 },
    },
  },

  footArchBed: {
    frame: { x: 8, y: 16, width: 102 },
    scene: { floor: { y: 104 }, bed: { topY: 82, headX: 13, footX: 105 } },
    lit: ['footArch'],
    held: {
      hip: { kind: 'sits', on: 'mattress', at: 36 },
      leanDegrees: -4,
      nodDegrees: 16,
      nearLeg: { kind: 'heel', on: 'mattress', kneeDegrees: 76, ankleDegrees: 2, toesDegrees: 50 },
      farLeg: { kind: 'heel', on: 'mattress', kneeDegrees: 4, ankleDegrees: -14 },
      nearHand: { kind: 'towel' },
      farHand: { kind: 'towel' },
      towel: { at: 'toes', length: 19, headingDegrees: -168 },
    },
    rest: { nearLeg: { ankleDegrees: -4, toesDegrees: 10 } },
  },

  hamstringsSitting: {
    frame: { x: 11, y: 22.5, width: 99 },
    scene: { floor: { y: 107 }, chair: { seatY: 85.5, backX: 18, frontX: 41.5 } },
    lit: ['hamstrings'],
    held: {
      hip: { kind: 'sits', on: 'seat', at: 42 },
      leanDegrees: 32,
      nodDegrees: -12,
      nearLeg: { kind: 'heel', on: 'floor', kneeDegrees: 8, ankleDegrees: 8 },
      farLeg: { kind: 'sole', on: 'floor', at: 62 },
      nearHand: { kind: 'limb', limb: 'nearThigh', along: 0.8 },
      farHand: { kind: 'limb', limb: 'farThigh', along: 0.8 },
    },
    rest: { leanDegrees: 10, nodDegrees: 2, nearLeg: { kneeDegrees: 14, ankleDegrees: -4 } },
  },

  hamstringsStanding: {
    frame: { x: -12, y: 6, width: 111 },
    scene: {
      floor: { y: 104 },
      wall: { x: 73, topY: 11 },
      step: { topY: 93, fromX: 52, toX: 72 },
    },
    lit: ['hamstrings'],
    held: {
      hip: { kind: 'carried', by: 'far' },
      leanDegrees: 42,
      nodDegrees: -14,
      nearLeg: { kind: 'heel', on: 'step', kneeDegrees: 3, ankleDegrees: 10 },
      farLeg: { kind: 'stance', on: 'floor', at: 30, kneeDegrees: 36, ankleDegrees: 12 },
      nearHand: { kind: 'limb', limb: 'nearThigh', along: 0.62 },
      farHand: { kind: 'wall', at: 50 },
    },
    rest: {
      leanDegrees: 41,
      nodDegrees: 0,
      nearLeg: { kneeDegrees: 18, ankleDegrees: 4 },
      farLeg: { kneeDegrees: 28, ankleDegrees: 10 },
    },
  },

  hamstringsBed: {
    frame: { x: 1, y: 9, width: 110.4 },
    scene: { floor: { y: 106 }, bed: { topY: 86, headX: 4, footX: 108, flat: true } },
    lit: ['hamstrings'],
    held: {
      hip: { kind: 'sits', on: 'mattress', at: 62 },
      leanDegrees: -86,
      nodDegrees: 16,
      nearLeg: { kind: 'free', hipDegrees: 100, kneeDegrees: 22, ankleDegrees: 0 },
      farLeg: { kind: 'sole', on: 'mattress', at: 88 },
      nearHand: { kind: 'grip', limb: 'nearThigh', along: 0.62, behind: true },
      farHand: { kind: 'grip', limb: 'nearThigh', along: 0.7, behind: true },
    },
    rest: { nodDegrees: 10, nearLeg: { hipDegrees: 94, kneeDegrees: 84, ankleDegrees: -12 } },
  },

  quadricepsSitting: {
    frame: { x: 0, y: 10, width: 103.2 },
    scene: { floor: { y: 102 }, chairFromFront: { seatY: 71, leftX: 22, rightX: 64, topSeen: 9 } },
    lit: ['quadriceps'],
    held: {
      hip: { kind: 'sits', on: 'seat', at: 40 },
      leanDegrees: -2,
      nodDegrees: 3,
      nearLeg: { kind: 'toes', on: 'floor', at: 36, footDegrees: 55, toesDegrees: 53 },
      farLeg: { kind: 'sole', on: 'floor', at: 68 },
      nearHand: { kind: 'limb', limb: 'farThigh', along: 0.56 },
      farHand: { kind: 'limb', limb: 'farThigh', along: 0.68 },
    },
    rest: { nodDegrees: 6, nearLeg: { at: 46, footDegrees: 40, toesDegrees: 40 } },
  },

  quadricepsStanding: {
    frame: { x: -6, y: -2, width: 120 },
    scene: { floor: { y: 104 }, chair: { seatY: 81, backX: 61, frontX: 87 } },
    lit: ['quadriceps'],
    held: {
      hip: { kind: 'carried', by: 'far' },
      leanDegrees: 0,
      nodDegrees: 0,
      nearLeg: { kind: 'free', hipDegrees: -6, kneeDegrees: 150, ankleDegrees: -48 },
      farLeg: { kind: 'stance', on: 'floor', at: 34, kneeDegrees: 4, ankleDegrees: 3 },
      nearHand: { kind: 'grip', limb: 'nearShank', along: 0.94 },
      farHand: { kind: 'level', on: 'backrest', at: 56 },
    },
    rest: {
      nodDegrees: 6,
      nearLeg: { hipDegrees: 10, kneeDegrees: 100, ankleDegrees: -20 },
      farLeg: { kneeDegrees: 6, ankleDegrees: 4 },
      nearHand: { kind: 'free', shoulderDegrees: -20, elbowDegrees: 20 },
    },
  },

  quadricepsBed: {
    frame: { x: 0, y: 3, width: 102 },
    scene: { bedFromAbove: { headX: 2, footX: 100, topY: 16 } },
    lit: ['quadriceps'],
    held: {
      hip: { kind: 'at', x: 55, y: 50 },
      leanDegrees: -90,
      nodDegrees: 6,
      nearLeg: { kind: 'free', hipDegrees: -8, kneeDegrees: 150, ankleDegrees: -48 },
      farLeg: { kind: 'free', hipDegrees: 62, kneeDegrees: 95, ankleDegrees: -10 },
      nearHand: { kind: 'grip', limb: 'nearShank', along: 0.94 },
      farHand: { kind: 'free', shoulderDegrees: 62, elbowDegrees: 70 },
    },
    rest: {
      nearLeg: { hipDegrees: 20, kneeDegrees: 95, ankleDegrees: -20 },
      nearHand: { kind: 'free', shoulderDegrees: -10, elbowDegrees: 20 },
    },
  },

  adductorsSitting: {
    seenFrom: 'front',
    frame: { x: 0, y: 18, width: 99.6 },
    scene: { floor: { y: 104 }, chairFromFront: { seatY: 82.5, leftX: 34, rightX: 66 } },
    lit: ['adductors'],
    held: {
      hip: { kind: 'sits', on: 'seat', at: 50 },
      leanDegrees: 26,
      nearLeg: { kind: 'sole', on: 'floor', at: 25, ahead: 14, kneeOutDegrees: 52 },
      farLeg: { kind: 'sole', on: 'floor', at: 75, ahead: 14, kneeOutDegrees: 52 },
      nearHand: { kind: 'before', limb: 'nearThigh', along: 0.86, across: 4.6, handDegrees: 150 },
      farHand: { kind: 'before', limb: 'farThigh', along: 0.86, across: -4.6, handDegrees: 30 },
    },
    rest: {
      leanDegrees: 8,
      nearLeg: { at: 29, ahead: 17, kneeOutDegrees: 38 },
      farLeg: { at: 71, ahead: 17, kneeOutDegrees: 38 },
    },
  },

  adductorsStanding: {
    seenFrom: 'front',
    frame: { x: 0, y: 6, width: 111 },
    scene: { floor: { y: 104 } },
    lit: ['adductors'],
    held: {
      hip: { kind: 'astride', at: 20, outDegrees: 45 },
      leanDegrees: 20,
      nearLeg: { kind: 'sole', on: 'floor', at: 20, ahead: 0, kneeOutDegrees: 30 },
      farLeg: { kind: 'sole', on: 'floor', at: 80, ahead: 6, kneeOutDegrees: 40 },
      nearHand: { kind: 'beside', out: 9, down: -4, handDegrees: 60 },
      farHand: { kind: 'before', limb: 'farThigh', along: 0.42, across: 0, handDegrees: 60 },
    },
    rest: { hip: { kind: 'astride', at: 20, outDegrees: 42 }, leanDegrees: 19 },
  },

  adductorsBed: {
    seenFrom: 'front',
    turnDegrees: -90,
    frame: { x: 0, y: 0, width: 120 },
    scene: {
      bedFromAbove: { headX: 3, footX: 117, topY: 24 },
      kneePillow: { x: 71, y: 76 },
    },
    lit: ['adductors'],
    held: {
      hip: { kind: 'at', x: 58, y: 50 },
      leanDegrees: 0,
      nearLeg: {
        kind: 'lying',
        outDegrees: 55,
        liftDegrees: 16,
        kneeDegrees: 112,
        foot: { seen: 'side', headingDegrees: -82, shown: -1 },
      },
      farLeg: { kind: 'lying', outDegrees: 4, liftDegrees: 0, kneeDegrees: 4 },
      nearHand: { kind: 'beside', out: 7, down: -11, handDegrees: 20 },
      farHand: { kind: 'beside', out: 7, down: -14, handDegrees: 160 },
    },
    rest: {
      nearLeg: {
        outDegrees: 20,
        liftDegrees: 46,
        kneeDegrees: 40,
        foot: { seen: 'side', headingDegrees: -68, shown: -1 },
      },
    },
  },

  calfAndHamstringsBed: {
    frame: { x: 8, y: 16, width: 102 },
    scene: { floor: { y: 104 }, bed: { topY: 82, headX: 13, footX: 105, topSeen: 12 } },
    lit: ['hamstrings', 'gastrocnemius'],
    bothLegsLit: true,
    held: {
      hip: { kind: 'sits', on: 'mattress', at: 36 },
      leanDegrees: 34,
      nodDegrees: -14,
      nearLeg: { kind: 'heel', on: 'mattress', kneeDegrees: 1, ankleDegrees: 18 },
      farLeg: { kind: 'heel', on: 'mattress', kneeDegrees: 1, ankleDegrees: 18 },
      nearHand: { kind: 'limb', limb: 'nearShank', along: 0.25 },
      farHand: { kind: 'limb', limb: 'farShank', along: 0.25 },
      farLegSeen: { ahead: 7, above: 8 },
    },
    rest: {
      leanDegrees: 2,
      nodDegrees: 4,
      nearLeg: { kneeDegrees: 4, ankleDegrees: -14 },
      farLeg: { kneeDegrees: 4, ankleDegrees: -14 },
      nearHand: { limb: 'nearThigh', along: 0.6 },
      farHand: { limb: 'farThigh', along: 0.6 },
    },
  },
};
