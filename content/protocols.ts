import type { MuscleId } from './muscles.ts';
import type { Statement } from './statement.ts';

interface Bounds {
  min: number;
  max: number;
  default: number;
}

/** How a muscle is stretched in a routine, when it does not cramp. */
export interface Protocol extends Statement<MuscleId> {
  holdSeconds: Bounds;
  rounds: Bounds;
}

/** Bounds for any hold: ACSM gives 10 to 30 s, and 30 to 60 s for older adults, for flexibility. */
const anyHold = { min: 10, max: 60 } as const;

/**
 * How long a routine holds each muscle, and how many rounds it takes. The figures are customary in stretching advice:
 * no trial compared them, and none of them is a finding about cramps.
 *
 * - gastrocnemius: AAOS 15 to 30 s; ACSM 60 s in all
 * - soleus: a podiatrist's sheet 30 s, a sports clinic's 15 s
 * - tibialisAnterior: 15 to 30 s, from physiotherapy and lay pages only
 * - footArch: University of Rochester 10 s, 8 to 12 times, for the plantar fascia and not for cramps
 * - hamstrings, quadriceps: AAOS 30 to 60 s, 2 or 3 times
 * - adductors: a private page, and ACSM
 */
export const protocols = {
  gastrocnemius: {
    id: 'gastrocnemius',
    holdSeconds: { ...anyHold, default: 30 },
    rounds: { min: 2, max: 4, default: 2 },
    strength: 'weak',
    sources: ['aaosCramps', 'acsmStretching'],
  },
  soleus: {
    id: 'soleus',
    holdSeconds: { ...anyHold, default: 30 },
    rounds: { min: 2, max: 3, default: 2 },
    strength: 'weak',
    sources: ['podiatristCalf', 'sportsCalf', 'acsmStretching'],
  },
  tibialisAnterior: {
    id: 'tibialisAnterior',
    holdSeconds: { ...anyHold, default: 20 },
    rounds: { min: 2, max: 3, default: 2 },
    strength: 'weak',
    sources: ['acsmStretching', 'generalKnowledge'],
  },
  footArch: {
    id: 'footArch',
    holdSeconds: { ...anyHold, default: 10 },
    rounds: { min: 8, max: 12, default: 10 },
    strength: 'weak',
    sources: ['rochesterFoot', 'froedtertFoot', 'acsmStretching'],
  },
  hamstrings: {
    id: 'hamstrings',
    holdSeconds: { ...anyHold, default: 30 },
    rounds: { min: 2, max: 3, default: 2 },
    strength: 'weak',
    sources: ['aaosCramps', 'aaosKnee', 'mountSinaiCramps', 'acsmStretching'],
  },
  quadriceps: {
    id: 'quadriceps',
    holdSeconds: { ...anyHold, default: 30 },
    rounds: { min: 2, max: 3, default: 2 },
    strength: 'weak',
    sources: ['aaosCramps', 'aaosKnee', 'acsmStretching'],
  },
  adductors: {
    id: 'adductors',
    holdSeconds: { ...anyHold, default: 20 },
    rounds: { min: 3, max: 5, default: 3 },
    strength: 'weak',
    sources: ['rehabGroin', 'acsmStretching'],
  },
} as const satisfies Record<MuscleId, Protocol>;

/**
 * The evening stretches as one small trial tested them (Hallegraeff 2012): calf and hamstrings of
 * both legs, in about three minutes, every night for six weeks, in people over 55.
 */
export const eveningProtocol = {
  id: 'evening',
  holdSeconds: 10,
  restSeconds: 10,
  rounds: 3,
  question: 'nightPrevention',
  strength: 'weak',
  sources: ['hallegraeff2012', 'cochrane2012Method', 'hawke2021'],
} as const satisfies Statement & { holdSeconds: number; restSeconds: number; rounds: number };
