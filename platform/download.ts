/** How long a browser may take to begin with a download. */
const revokedAfterMs = 60_000;

/** Saves a text as a file, where the browser puts downloads. */
export function download(name: string, type: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), revokedAfterMs);
}

/** Opens the browser's print dialog, which also saves as PDF. */
export const printPage = () => print();
