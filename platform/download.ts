/** How long a browser may take to start a download. */
const revokedAfterMs = 60_000;

/** Downloads a text as a file. */
export function download(name: string, type: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), revokedAfterMs);
}

/** Opens the browser's print dialog, which can also save a PDF. */
export const printPage = () => print();
