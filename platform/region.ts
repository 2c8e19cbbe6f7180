/** Whether volumes are given in US fluid ounces too: the browser speaks the English of the United States, say. */
export const usesFluidOunces = () => /-US\b/i.test(navigator.language);

/** What spreadsheets of this region expect between cells: a semicolon where a comma is the decimal sign. */
export const spreadsheetSeparator = () =>
  new Intl.NumberFormat(navigator.language).format(0.5).includes(',') ? ';' : ',';
