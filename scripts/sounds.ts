// Makes the chimes of the cues: npm run sounds
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cueKinds } from '../content/cues.ts';
import { chimeFile } from './chimes.ts';

const folder = resolve(import.meta.dirname, '../public/sounds');

mkdirSync(folder, { recursive: true });
for (const kind of cueKinds) writeFileSync(resolve(folder, `${kind}.wav`), chimeFile(kind));
console.log(`Made ${folder}/{${cueKinds.join(',')}}.wav`);
