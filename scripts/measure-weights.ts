import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weighSite } from './build/weigh-site.ts';

/** `npm run weights`: what the built site weighs (`npm run build` first). Writes `docs/weights.md`. */
const root = join(import.meta.dirname, '..');
const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const rows = weighSite(join(root, 'dist')).map(
  ({ stage, gzip, brotli }) => `| ${stage} | ${kB(gzip)} | ${kB(brotli)} |`,
);
const text = `# What a visit fetches

Written by \`npm run weights\` from the built site; \`tests/e2e/weight.spec.ts\` holds the budgets. Fonts
(36 kB for Latin letters, 166 kB for Arabic ones, fetched when such letters are shown) come on top: until
then words stand in the reader's own fonts.

| stage | gzip, kB | brotli, kB |
| --- | --: | --: |
${rows.join('\n')}

- **First sight**: markup, styles, code and the sketch: the map that stands still, the headline, the legend
  and the slider with its chart, all of which work.
- **Every other control** and **the facts** come when the browser is quiet after that.
- **The WebGL map** comes when a reader touches the map or lets it rest in sight for three seconds; on the full
  page at once.
`;
writeFileSync(join(root, 'docs', 'weights.md'), text);
console.log(text);
