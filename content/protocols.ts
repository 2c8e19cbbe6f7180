import type { MuscleId } from './muscles.ts';
import type { Statement } from './statement.ts';

interface Bounds {
  min: number;
  max: number;
}

/** How a muscle is stretched in a routine, when it does not cramp. */
export interface Protocol extends Statement<MuscleId> {
  rounds: Bounds;
}

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
    rounds: { min: 2, max: 4 },
    strength: 'weak',
    sources: ['aaosCramps', 'acsmStretching'],
  },
  soleus: {
    id: 'soleus',
    rounds: { min: 2, max: 3 },
    strength: 'weak',
    sources: ['podiatristCalf', 'sportsCalf', 'acsmStretching'],
  },
  tibialisAnterior: {
    id: 'tibialisAnterior',
    rounds: { min: 2, max: 3 },
    strength: 'weak',
    sources: ['acsmStretching', 'generalKnowledge'],
  },
  footArch: {
    id: 'footArch',
    rounds: { min: 8, max: 12 },
    strength: 'weak',
    sources: ['rochesterFoot', 'froedtertFoot', 'acsmStretching'],
  },
  hamstrings: {
    id: 'hamstrings',
    rounds: { min: 2, max: 3 },
    strength: 'weak',
    sources: ['aaosCramps', 'aaosKnee', 'mountSinaiCramps', 'acsmStretching'],
  },
  quadriceps: {
    id: 'quadriceps',
    rounds: { min: 2, max: 3 },
    strength: 'weak',
    sources: ['aaosCramps', 'aaosKnee', 'acsmStretching'],
  },
  adductors: {
    id: 'adductors',
    rounds: { min: 3, max: 5 },
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
