// Makes all that the stores ask for, texts and pictures, from the production build: npm run listing
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readLanguages } from '../../modules/words/languages.ts';
import { openRig } from '../browsers/index.ts';
import { openComposer } from './compose.ts';
import { manifestPermissions } from '../manifest.ts';
import { readDashboard, unjustified } from './dashboard.ts';
import { dashboardDocument } from './dashboardDocument.ts';
import { photograph } from './photograph.ts';
import { popupScale, schemes, shots } from './shots.ts';
import { readListings, storeTexts } from './texts.ts';

const root = resolve(import.meta.dirname, '../..');
const output = resolve(root, '.output/store');

const words = readLanguages(false);
// Checked first: a text that is too long is found in a second here, and in an afternoon at the store.
const texts = storeTexts(words, readListings());
const dashboard = readDashboard();
const missing = unjustified(dashboard, manifestPermissions());
if (missing.length > 0) throw new Error(missing.join('\n'));

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
writeFileSync(join(output, 'dashboard.md'), dashboardDocument(dashboard));

const screens = mkdtempSync(join(tmpdir(), 'legroom-listing-'));
const icon = readFileSync(resolve(root, 'scripts/icon.svg'), 'utf8');
const composer = await openComposer(icon);
const rig = await openRig('chromium', {
  chromiumArgs: [
    `--force-device-scale-factor=${popupScale}`,
    // As high as a popup wants to be, at that scale too.
    '--screen-info={3200x2400}',
    // Whatever would move stands still at once.
    '--force-prefers-reduced-motion',
  ],
});
try {
  for (const [language, { name, short, description, captions, tile }] of texts) {
    const own = words.get(language)!;
    const folder = join(output, language);
    mkdirSync(folder);
    writeFileSync(join(folder, 'name.txt'), `${name}\n`);
    writeFileSync(join(folder, 'short.txt'), `${short}\n`);
    writeFileSync(join(folder, 'description.txt'), description);
    for (const scheme of schemes) {
      const look = { language, direction: own.direction!, scheme };
      const taken = await photograph({ rig, language, texts: own, scheme, folder: screens });
      for (const [index, { id, of }] of shots.entries())
        writeFileSync(
          join(folder, `${index + 1}-${id}-${scheme}.png`),
          await composer.picture(look, of, captions[id], taken[id]),
        );
      writeFileSync(join(folder, `tile-${scheme}.png`), await composer.tile(look, tile));
    }
    console.log(folder);
  }
} finally {
  await rig.close();
  await composer.close();
  rmSync(screens, { recursive: true, force: true });
}
