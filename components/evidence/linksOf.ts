import type { Source } from '../../content/sources.ts';

/** Where a source can be read: the page itself, and its lasting addresses. */
export function linksOf({ url, doi, pmid }: Source): [label: string, url: string][] {
  const links: [label: string, url: string][] = [];
  if (url) links.push([new URL(url).hostname, url]);
  if (doi) links.push([`doi:${doi}`, `https://doi.org/${doi}`]);
  if (pmid) links.push([`PMID ${pmid}`, `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`]);
  return links;
}
