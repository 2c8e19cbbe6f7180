// Prints every source, how it was read and what rests on it, then the warnings that rest on no page of its publisher:
// npm run sources
import { sources } from '../../content/sources.ts';
import { sourceLine } from './document.ts';
import { restingOn, weaklySourced } from './sourceCheck.ts';

for (const [id, source] of Object.entries(sources)) {
  console.log(`${id}: ${sourceLine(source)}\n  ${restingOn(id).join(', ')}`);
}
const warnings = weaklySourced();
console.log(`\nWarnings that rest on copies, private pages or nothing (${warnings.length}):`);
for (const { id, sources: ids } of warnings) console.log(`  ${id}: ${ids.join(', ')}`);
