import { holdMapsStill, isDrawnStill } from '../support/still-map.ts';
import { expect, test } from '../support/strict-test.ts';
import { wakeMap } from '../support/wake-map.ts';
import { elementTag, HOST, openHostPage, SITE, scriptTag } from './host-page.ts';

// Policies that real sites send. What each must allow stands in docs/hosting.

test.use({ otherOrigins: [HOST] });

const withNonce = (tag: string) => tag.replace('<script', '<script nonce="abc"');

test('nonces, no inline styles: script and element', async ({ page }) => {
  await holdMapsStill(page.context());
  const policy = [
    "default-src 'none'",
    "script-src 'nonce-abc' 'strict-dynamic'",
    `frame-src ${SITE}`,
    `connect-src ${SITE}`,
    `font-src ${SITE}`,
    'img-src data: blob:',
    `worker-src blob: ${SITE}`,
  ].join('; ');
  await openHostPage(
    page,
    `<div class="control-map" data-lang="en"></div>${withNonce(scriptTag)}${withNonce(elementTag)}<control-map lang="ar"></control-map>`,
    policy,
  );
  await isDrawnStill(page.frameLocator('.control-map > iframe'));
  await isDrawnStill(page.locator('body > control-map'));
});

/** The smallest page that enforces Trusted Types and shows the element. */
const DEFAULT_POLICY = `<script nonce="abc">trustedTypes.createPolicy("default", {
  createHTML: (html) => (/[<>]/.test(html) ? null : html),
  createScriptURL: (url) => (url.startsWith("blob:") ? url : null),
})</script>`;
const TRUSTED = "require-trusted-types-for 'script'; trusted-types control-map lit-html default";

test('Trusted Types on the page around: element and its live map', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 720 });
  const policy = `script-src 'nonce-abc' 'strict-dynamic'; worker-src blob: ${SITE}; ${TRUSTED}`;
  await openHostPage(
    page,
    `${DEFAULT_POLICY}${withNonce(elementTag)}<control-map lang="en"></control-map>`,
    policy,
  );
  await wakeMap(page.locator('control-map'));
  await expect(page.locator('control-map .maplibregl-ctrl-attrib-inner')).toContainText('OCHA');
});

test('Trusted Types on the page around: script and frame need nothing', async ({ page }) => {
  await holdMapsStill(page.context());
  const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
  await openHostPage(page, `<div class="control-map" data-lang="en"></div>${scriptTag}`, policy);
  await isDrawnStill(page.frameLocator('iframe'));
});
