import { startRelief } from '../../../../domain/session/index.ts';

export const t0 = Date.parse('2026-11-22T21:00Z');

export const choice = { muscle: 'gastrocnemius', position: 'standing', side: 'left' } as const;

export const relief = startRelief(choice, 15, t0);

export const stretch = 'gastrocnemiusStanding';
