/** The numbers to call, by the names of their places in `help.group.emergency.line`. */
export const emergencyNumbers = { uk: '999', eu: '112', us: '911', au: '000' } as const;
