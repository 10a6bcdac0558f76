import type { Machine } from '../../scripts/browser/machine.ts';

/** A computer in a few words. What is not said is not there. */
export interface FakeMachineParts {
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: NodeJS.Platform;
  readonly isRoot?: boolean;
  /** Programs by path, with what `--version` prints; null for one that does not start. */
  readonly programs?: Record<string, string | null>;
  /** Commands that succeed, as one line, with what they do to `programs`. */
  readonly commands?: Readonly<Record<string, (programs: Record<string, string | null>) => void>>;
}

export const PLAYWRIGHT_BROWSER = '/cache/ms-playwright/chrome';

/** A computer that writes down every command it was asked to run. */
export class FakeMachine implements Machine {
  readonly env: Readonly<Record<string, string>>;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly playwrightBrowser = PLAYWRIGHT_BROWSER;
  /** Commands run with their output shown: those that change the computer. */
  readonly ran: string[] = [];
  readonly #programs: Record<string, string | null>;
  readonly #commands: NonNullable<FakeMachineParts['commands']>;

  constructor(parts: FakeMachineParts) {
    this.env = { PATH: '/usr/local/bin:/usr/bin', ...parts.env };
    this.platform = parts.platform ?? 'linux';
    this.isRoot = parts.isRoot ?? false;
    this.#programs = { ...parts.programs };
    this.#commands = parts.commands ?? {};
  }

  hasProgram(path: string): boolean {
    return path in this.#programs;
  }

  ask(command: string, args: readonly string[]): string | null {
    if (args.join(' ') === '--version' && command in this.#programs) {
      return this.#programs[command] ?? null;
    }
    return this.#does(command, args) ? '' : null;
  }

  run(command: string, args: readonly string[]): boolean {
    this.ran.push([command, ...args].join(' '));
    return this.#does(command, args);
  }

  #does(command: string, args: readonly string[]): boolean {
    const effect = this.#commands[[command, ...args].join(' ')];
    effect?.(this.#programs);
    return effect !== undefined;
  }
}
