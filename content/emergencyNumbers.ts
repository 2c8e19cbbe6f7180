import { moderateWarning, type Statement } from './statement.ts';

/**
 * Emergency numbers, each with its source. Regions are those of Unicode, including `EU`, so that a browser can name them in
 * every language.
 *
 * A country is left out if no official page with its number could be read, or if such pages disagree: Argentina (107,
 * 911), Peru (106, 117), Morocco (150, 190). For Lebanon (112) and Iraq (122), the one page that could be read
 * contradicts what the press says of their ambulances (140, 911).
 */
export const emergencyNumbers = [
  { region: 'GB', number: '999', source: 'callLondon' },
  { region: 'EU', number: '112', source: 'callEu' },
  { region: 'FR', number: '15', source: 'callFrance' },
  { region: 'IT', number: '112', source: 'callLiguria' },
  // In Austria and Switzerland, 112 reaches the police.
  { region: 'AT', number: '144', source: 'callVienna' },
  { region: 'CH', number: '144', source: 'callSwitzerland' },
  { region: 'US', number: '911', source: 'callUs' },
  { region: 'CA', number: '911', source: 'callCanada' },
  { region: 'AU', number: '000', source: 'callQueensland' },
  { region: 'NZ', number: '111', source: 'callNewZealand' },
  { region: 'IN', number: '112', source: 'callIndia' },
  { region: 'BR', number: '192', source: 'callBrazil' },
  // The ambulance, the police and the fire brigade, in all 32 states since January 2017.
  { region: 'MX', number: '911', source: 'callMexico' },
  { region: 'CL', number: '131', source: 'callChile' },
  { region: 'CO', number: '123', source: 'callBogota' },
  { region: 'SA', number: '997', source: 'callSaudiArabia' },
  { region: 'AE', number: '999', source: 'callEmirates' },
  { region: 'JO', number: '911', source: 'callJordan' },
  { region: 'KW', number: '112', source: 'callKuwait' },
  { region: 'QA', number: '999', source: 'callQatar' },
  { region: 'BH', number: '999', source: 'callBahrain' },
  { region: 'OM', number: '9999', source: 'callOman' },
  { region: 'EG', number: '123', source: 'callEgypt' },
  { region: 'TN', number: '190', source: 'callTunisia' },
] as const;

/** The countries of the European Union, where 112 works. */
const union =
  /^(AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)$/;

/**
 * The number of a region; undefined if no official page gives it.
 * @param region such as `CH`
 */
export function emergencyNumberOf(region: string | undefined): string | undefined {
  const numberIn = (one: string | undefined) =>
    emergencyNumbers.find((each) => each.region === one)?.number;
  return numberIn(region) ?? (union.test(region ?? '') ? numberIn('EU') : undefined);
}

/**
 * The evidence for these numbers: a body of each place, or a government's advice for travellers. Words:
 * `help.emergencyCall`.
 */
export const emergencyCall = {
  id: 'emergencyCall',
  ...moderateWarning,
  sources: [...new Set(emergencyNumbers.map(({ source }) => source))],
} as const satisfies Statement;
