import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type EnginePaths, findOrInstallEngines } from '../../scripts/browser/find-engines.ts';
import { thisMachine } from '../../scripts/browser/machine.ts';
import { serveTestSite, type TestSite } from './test-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engines: EnginePaths;
    display: string;
    site: Omit<TestSite, 'close'>;
  }
}

/** Before all journeys: the engines, a screen, and the built site. */
export default async function setUp({ provide }: TestProject): Promise<() => void> {
  const engines = findOrInstallEngines(thisMachine);
  const { screen, display } = await openScreen(engines.xvfb);
  const { close, ...site } = await serveTestSite(join(import.meta.dirname, '..', '..', 'dist'));
  provide('engines', engines);
  provide('display', display);
  provide('site', site);
  return () => {
    close();
    screen.kill();
  };
}

/** An X server on a display that is free; it writes its number when it is ready. */
function openScreen(xvfb: string): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    screen.on('error', reject);
    screen.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    screen.stdio[3]?.once('data', (number) =>
      resolve({ screen, display: `:${String(number).trim()}` }),
    );
  });
}
