import { eveningProtocol, protocols } from './protocols.ts';
import type { RoutineId } from './routines.ts';
import type { Statement } from './statement.ts';

/** The evidence for each routine; its words are `routine.<id>.note`. */
export const routineEvidence = {
  // Coppin 2005 tried the calf alone and found no effect; the Cochrane review agrees.
  calf: {
    id: 'calf',
    question: 'nightPrevention',
    strength: 'contradicted',
    sources: ['coppin2005', 'hawke2021'],
  },
  deskLegs: {
    id: 'deskLegs',
    strength: 'weak',
    sources: [...new Set([...protocols.gastrocnemius.sources, ...protocols.hamstrings.sources])],
  },
  beforeBed: { ...eveningProtocol, id: 'beforeBed' },
  own: { id: 'own', strength: 'weak', sources: ['acsmStretching'] },
} as const satisfies Record<RoutineId, Statement<RoutineId>>;
