import { describe, expect, it } from 'vitest';
import { launchOptions } from '../../scripts/browser/launch-options.ts';
import { FakeMachine, type FakeMachineParts } from './fake-machine.ts';

const NAMESPACES = { 'unshare --user --map-root-user true': () => {} };

describe('launchOptions', () => {
  it.each<[string, boolean, FakeMachineParts]>([
    ['a person on Linux', true, { commands: NAMESPACES }],
    ['a person where user namespaces are refused', false, {}],
    ['root on Linux', false, { isRoot: true, commands: NAMESPACES }],
    ['a person on a Mac', true, { platform: 'darwin' }],
    ['root on a Mac', true, { platform: 'darwin', isRoot: true }],
    ['Windows', true, { platform: 'win32' }],
  ])('%s: sandboxed is %s', (_, sandboxed, parts) => {
    expect(launchOptions(new FakeMachine(parts)).chromiumSandbox).toBe(sandboxed);
  });

  it('draws in software and keeps the browser from speaking to its makers', () => {
    const { args } = launchOptions(new FakeMachine({}));
    expect(args).toContain('--use-angle=swiftshader');
    expect(args).toContain('--disable-background-networking');
    expect(args).toContain('--disable-component-update');
    expect(args).not.toContain('--no-sandbox');
  });
});
