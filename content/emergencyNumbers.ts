import type { Statement } from './statement.ts';

/** The numbers to call, by the names of their places in `help.emergencyCall`. */
export const emergencyNumbers = {
  uk: '999',
  eu: '112',
  us: '911',
  br: '192',
  au: '000',
} as const;

/** Who gives these numbers: a body of each place. Words: `help.emergencyCall` in `en.yml`. */
export const emergencyCall = {
  id: 'emergencyCall',
  question: 'safety',
  strength: 'moderate',
  sources: ['callLondon', 'callEu', 'callUs', 'callBrazil', 'callQueensland'],
} as const satisfies Statement;
