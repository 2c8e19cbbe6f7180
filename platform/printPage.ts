/** Opens the browser's print dialog, which also saves as PDF. */
export const printPage = () => print();
