import { cpus, release, type as systemType, totalmem } from 'node:os';

/** What the numbers were measured on. */
export function thisComputer(): Record<string, string> {
  return {
    processor: `${cpus()[0]?.model.trim()}, ${cpus().length} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${systemType()} ${release()}`,
    node: process.version,
  };
}
