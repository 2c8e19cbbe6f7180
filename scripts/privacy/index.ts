// Writes PRIVACY.md, which says the same as the privacy page: npm run privacy
import { writeFileSync } from 'node:fs';
import { privacyDocument, privacyFile } from './document.ts';

writeFileSync(privacyFile, await privacyDocument());
console.log(privacyFile);
