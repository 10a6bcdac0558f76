import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Driver } from './driver.ts';
import { startEngine } from './engines.ts';
import { JOURNEYS } from './journeys.ts';
import { Reader } from './reader.ts';
import { type EngineName, SKIPS } from './skips.ts';

/** Makes every journey in one engine, as one suite of tests. */
export function runJourneys(engine: EngineName): void {
  describe(engine, () => {
    let driver: Driver | undefined;
    const began = Date.now();
    beforeAll(async () => {
      driver = await startEngine(engine, inject('engines'), inject('display'));
    });
    afterAll(async () => {
      await driver?.close();
      const seconds = ((Date.now() - began) / 1000).toFixed(0);
      console.log(
        `${engine}: ${driver?.version}, ${Object.keys(JOURNEYS).length} journeys, ${seconds} s`,
      );
    });
    for (const [name, journey] of Object.entries(JOURNEYS)) {
      const skip = SKIPS.find((one) => one.engine === engine && one.journey === name);
      it.skipIf(skip !== undefined)(name, async () => {
        expect(driver, 'the engine').toBeDefined();
        await journey(new Reader(driver as Driver, { ...inject('site'), close() {} }));
      });
    }
  });
}
