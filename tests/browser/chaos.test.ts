import { describe, expect, test } from 'vitest';
import { chaos } from '../chaos/chaos.ts';
import { browsers } from './rig.ts';

/** As many as fit into half a minute; `npm run chaos` takes more of them, with other seeds. */
const steps = 15;

describe.concurrent.each(browsers)('chaos in %s', (browser) => {
  test('leaves the state readable, the badge and the alarms true, and nothing uncaught', async () => {
    const { failure } = await chaos({ browser, seed: 8, steps, shrinkMs: 0 });
    expect(failure).toBeNull();
  }, 120_000);
});
