import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import {
  expect,
  openSliderPage,
  test as sliderTest,
  squaresShown,
} from '../e2e/support/time-slider-page.ts';
import { wakeMap } from '../e2e/support/wake-map.ts';

// The page of the browser tests, word for word, in a project that knows the package from npm only.

const SHELL = process.platform === 'win32';

function run(folder: string, program: string, ...args: string[]): void {
  try {
    execFileSync(program, args, { cwd: folder, shell: SHELL, stdio: 'pipe', encoding: 'utf8' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
}

const COMPILER_OPTIONS = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  types: ['vite/client', 'geojson'],
  strict: true,
  noEmit: true,
};

/** Frameworks whose templates know the element; of React the types of two versions. */
const FRAMEWORKS = ['@types/react@19', 'react18@npm:@types/react@18', 'vue@3', 'svelte@5'];

const test = sliderTest.extend<object, { project: string; timeSliderPage: string }>({
  /** Folder of a new project in which the packed package is installed. */
  project: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what it needs from the pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'control-map-package-'));
      run('.', 'npm', 'pack', '--pack-destination', folder);
      const [tarball = ''] = readdirSync(folder);
      cpSync('tests/fixtures/time-slider-page', folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ['*.ts'] }),
      );
      writeFileSync(
        join(folder, 'element.html'),
        `<!doctype html><link rel="icon" href="data:,"><control-map lang="en" time="2024-12-05T15:00+03:00"></control-map>
        <script type="module">import { ControlMapElement } from 'control-map';
        import { connectMap } from 'control-map/host';
        ControlMapElement.site = 'https://maps.example/';
        document.title = typeof connectMap;</script>`,
      );
      writeFileSync(
        join(folder, 'vite.config.js'),
        "export default { build: { rolldownOptions: { input: ['index.html', 'element.html'] } } };",
      );
      const { devDependencies } = packageJson;
      const companions = (['maplibre-gl', 'vite', 'typescript'] as const).map(
        (name) => `${name}@${devDependencies[name]}`,
      );
      const quietly = ['--no-audit', '--no-fund', '--prefer-offline'];
      run(folder, 'npm', 'install', ...quietly, `./${tarball}`, ...companions, ...FRAMEWORKS);
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  timeSliderPage: [
    async ({ project }, use) => {
      run(project, 'npx', '--no-install', 'vite', 'build');
      const server = await preview({
        root: project,
        configFile: false,
        logLevel: 'error',
        preview: { host: '127.0.0.1', port: 0 },
      });
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('its declarations say what fits and what does not', ({ project }) => {
  run(project, 'npx', '--no-install', 'tsc', '--project', '.');
});

test('templates of React 18 and 19, Vue and Svelte know its element', ({ project }) => {
  const pages = join(project, 'frameworks');
  mkdirSync(pages);
  for (const file of ['react.tsx', 'vue.ts', 'svelte.ts']) {
    cpSync(`tests/fixtures/framework-pages/${file}.txt`, join(pages, file));
  }
  const check = (name: string, options: object, include: readonly string[]) => {
    const compilerOptions = { ...COMPILER_OPTIONS, types: [], jsx: 'react-jsx', ...options };
    writeFileSync(join(pages, name), JSON.stringify({ compilerOptions, include }));
    run(project, 'npx', '--no-install', 'tsc', '--project', join('frameworks', name));
  };
  check('tsconfig.json', {}, ['*.ts', '*.tsx']);
  const older = { react: ['../node_modules/react18'], 'react/*': ['../node_modules/react18/*'] };
  check('tsconfig.react18.json', { paths: older }, ['react.tsx']);
});

test('imported where there is no browser, it does nothing and throws nothing', ({ project }) => {
  for (const entry of ['control-map', 'control-map/host', 'control-map/time-slider']) {
    run(project, process.execPath, '--input-type=module', '--eval', `await import('${entry}')`);
  }
});

test('its slider drives a map', async ({ page }) => {
  await openSliderPage(page);
  expect(await squaresShown(page)).toEqual(['west']);
  await page.getByRole('slider').press('End');
  expect(await squaresShown(page)).toEqual(['east']);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => squaresShown(page)).toEqual(['west']);
});

test('its element is a map', async ({ page, timeSliderPage }) => {
  await page.goto(`${timeSliderPage}element.html`);
  await expect(page).toHaveTitle('function');
  await wakeMap(page);
  await expect(page.locator('control-map-timeline').getByRole('slider')).toHaveAttribute(
    'aria-valuetext',
    /5 December/,
  );
});
