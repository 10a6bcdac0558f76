import { describe, expect, it } from 'vitest';
import { findInstalledBrowser, findOrInstallBrowser } from '../../scripts/browser/find-browser.ts';
import { FakeMachine, type FakeMachineParts, PLAYWRIGHT_BROWSER } from './fake-machine.ts';

const VERSION = 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)\n';
const PLAYWRIGHT_INSTALL = 'npx --no-install playwright install chromium';
const PLAYWRIGHT_DEPS = 'npx --no-install playwright install-deps chromium';
const APT = { 'apt-get --version': () => {}, 'apt-get update': () => {} };
const APT_INSTALL = 'apt-get install -y chromium';

describe('findInstalledBrowser', () => {
  const find = (parts: FakeMachineParts) => findInstalledBrowser(new FakeMachine(parts));

  it('takes CHROMIUM_PATH before all others', () => {
    const browser = find({
      env: { CHROMIUM_PATH: '/opt/chrome' },
      programs: { '/opt/chrome': VERSION, '/usr/bin/chromium': VERSION },
    });
    expect(browser).toEqual({
      path: '/opt/chrome',
      version: '156.0.8078.79',
      origin: 'CHROMIUM_PATH',
    });
  });

  it('says so when nothing is at CHROMIUM_PATH, though there are others', () => {
    const parts = {
      env: { CHROMIUM_PATH: '/opt/chrome' },
      programs: { '/usr/bin/chromium': VERSION },
    };
    expect(() => find(parts)).toThrow(
      'CHROMIUM_PATH is "/opt/chrome", but there is no program there',
    );
  });

  it('says so when the program at CHROMIUM_PATH does not start', () => {
    const parts = { env: { CHROMIUM_PATH: '/opt/chrome' }, programs: { '/opt/chrome': null } };
    expect(() => find(parts)).toThrow('CHROMIUM_PATH is "/opt/chrome", but it does not start');
  });

  it('takes an empty CHROMIUM_PATH for none', () => {
    const parts = { env: { CHROMIUM_PATH: '' }, programs: { '/usr/bin/chromium': VERSION } };
    expect(find(parts)?.path).toBe('/usr/bin/chromium');
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome'])('finds %s on the PATH', (name) => {
    const browser = find({ programs: { [`/usr/local/bin/${name}`]: VERSION } });
    expect(browser).toMatchObject({ path: `/usr/local/bin/${name}`, origin: 'the PATH' });
  });

  it('prefers chromium to google-chrome, wherever on the PATH they lie', () => {
    const browser = find({
      programs: {
        '/usr/local/bin/google-chrome': 'Google Chrome 150.0.1.2',
        '/usr/bin/chromium': VERSION,
      },
    });
    expect(browser?.path).toBe('/usr/bin/chromium');
  });

  it('passes over a stub that does not start', () => {
    const browser = find({
      programs: { '/usr/bin/chromium-browser': null, '/usr/bin/google-chrome': VERSION },
    });
    expect(browser?.path).toBe('/usr/bin/google-chrome');
  });

  it('passes over a program that states no version', () => {
    const browser = find({
      programs: { '/usr/bin/chromium': 'install the snap\n', [PLAYWRIGHT_BROWSER]: VERSION },
    });
    expect(browser?.path).toBe(PLAYWRIGHT_BROWSER);
  });

  it('takes Playwright’s download when the PATH has none', () => {
    expect(find({ programs: { [PLAYWRIGHT_BROWSER]: 'Chromium 150.0.1.2' } })).toEqual({
      path: PLAYWRIGHT_BROWSER,
      version: '150.0.1.2',
      origin: 'Playwright’s download',
    });
  });

  it('does not start a browser on Windows to ask for its version', () => {
    const browser = find({ platform: 'win32', programs: { [PLAYWRIGHT_BROWSER]: null } });
    expect(browser).toMatchObject({ path: PLAYWRIGHT_BROWSER, version: 'unknown' });
  });

  it('finds none where there is none, and installs nothing', () => {
    const machine = new FakeMachine({ isRoot: true, commands: APT });
    expect(findInstalledBrowser(machine)).toBeNull();
    expect(machine.ran).toEqual([]);
  });
});

describe('findOrInstallBrowser', () => {
  it('installs nothing when there is a browser', () => {
    const machine = new FakeMachine({ programs: { '/usr/bin/chromium': VERSION } });
    expect(findOrInstallBrowser(machine).path).toBe('/usr/bin/chromium');
    expect(machine.ran).toEqual([]);
  });

  it('installs nothing when CHROMIUM_PATH is wrong', () => {
    const machine = new FakeMachine({ env: { CHROMIUM_PATH: '/opt/chrome' } });
    expect(() => findOrInstallBrowser(machine)).toThrow('CHROMIUM_PATH');
    expect(machine.ran).toEqual([]);
  });

  it('lets Playwright download one', () => {
    const machine = new FakeMachine({
      commands: {
        [PLAYWRIGHT_INSTALL]: (programs) => {
          programs[PLAYWRIGHT_BROWSER] = VERSION;
        },
      },
    });
    expect(findOrInstallBrowser(machine)).toEqual({
      path: PLAYWRIGHT_BROWSER,
      version: '156.0.8078.79',
      origin: 'Playwright’s download, made now',
    });
    expect(machine.ran).toEqual([PLAYWRIGHT_INSTALL]);
  });

  it('asks the package manager when the download fails', () => {
    const machine = new FakeMachine({
      isRoot: true,
      commands: {
        ...APT,
        [APT_INSTALL]: (programs) => {
          programs['/usr/bin/chromium'] = VERSION;
        },
      },
    });
    expect(findOrInstallBrowser(machine)).toMatchObject({
      path: '/usr/bin/chromium',
      origin: 'apt-get install chromium',
    });
    expect(machine.ran).toEqual([PLAYWRIGHT_INSTALL, 'apt-get update', APT_INSTALL]);
  });

  it('adds the libraries that the download lacks, where apt-get gives only a snap’s stub', () => {
    const machine = new FakeMachine({
      isRoot: true,
      commands: {
        ...APT,
        [PLAYWRIGHT_INSTALL]: (programs) => {
          programs[PLAYWRIGHT_BROWSER] = null;
        },
        [APT_INSTALL]: (programs) => {
          programs['/usr/bin/chromium-browser'] = null;
        },
        [PLAYWRIGHT_DEPS]: (programs) => {
          programs[PLAYWRIGHT_BROWSER] = VERSION;
        },
      },
    });
    expect(findOrInstallBrowser(machine).path).toBe(PLAYWRIGHT_BROWSER);
    expect(machine.ran.at(-1)).toBe(PLAYWRIGHT_DEPS);
  });

  it.each<[string, FakeMachineParts]>([
    ['not root', { isRoot: false, commands: APT }],
    ['not Linux', { isRoot: true, platform: 'darwin', commands: APT }],
    ['without apt-get', { isRoot: true }],
  ])('leaves the package manager alone: %s', (_, parts) => {
    const machine = new FakeMachine(parts);
    expect(() => findOrInstallBrowser(machine)).toThrow('No Chromium was found');
    expect(machine.ran).toEqual([PLAYWRIGHT_INSTALL]);
  });

  it('says what to install when nothing worked', () => {
    const machine = new FakeMachine({ isRoot: true, commands: APT });
    const advice = /npx playwright install[\s\S]*apt-get install chromium[\s\S]*CHROMIUM_PATH=/;
    expect(() => findOrInstallBrowser(machine)).toThrow(advice);
    expect(machine.ran).toEqual([PLAYWRIGHT_INSTALL, 'apt-get update', APT_INSTALL]);
  });
});
