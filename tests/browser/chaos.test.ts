import { describe, expect, test } from 'vitest';
import { chaos } from '../chaos/chaos.ts';
import { browsers } from './rig.ts';

/** As many as fit into half a minute; `npm run endurance` takes more, with other seeds. */
const steps = 15;

describe.concurrent.each(browsers)('random steps in %s', (browser) => {
  test('leave the state readable, the badge and the alarms true, and nothing uncaught', async () => {
    const { failure } = await chaos({ browser, seed: 8, steps, shrinkMs: 0 });
    expect(failure).toBeNull();
  }, 120_000);
});
