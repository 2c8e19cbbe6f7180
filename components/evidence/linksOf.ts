import type { Source } from '../../content/sources.ts';

/** Where a source can be read: the page itself, and its lasting addresses. */
export function linksOf({ url, doi, pmid }: Source): [label: string, url: string][] {
  return [
    ...(url ? ([[new URL(url).hostname, url]] as const) : []),
    ...(doi ? ([[`doi:${doi}`, `https://doi.org/${doi}`]] as const) : []),
    ...(pmid ? ([[`PMID ${pmid}`, `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`]] as const) : []),
  ].map(([label, address]) => [label, address]);
}
