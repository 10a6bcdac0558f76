import { svg, type TemplateResult } from 'lit';
import type { Palette } from '../palette/palette.ts';
import type { ShareChart } from './share-chart.ts';

/** Pixels from one stripe to the next. */
const STRIPE_PERIOD = 5;

/**
 * The chart as SVG, without its `<svg>` element. The unsettled part of each band is striped in the
 * colour of bare land.
 *
 * @param id prefix of the pattern's id, unique in its tree.
 */
export function shareChartTemplate(
  chart: ShareChart,
  palette: Palette,
  id: string,
): TemplateResult {
  const pattern = `${id}-unsettled`;
  return svg`
    <defs>
      <pattern id=${pattern} width=${STRIPE_PERIOD} height=${STRIPE_PERIOD}
        patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width=${STRIPE_PERIOD / 2} height=${STRIPE_PERIOD} fill=${palette.land}></rect>
      </pattern>
    </defs>
    ${chart.bands.map(({ path, fill }) => svg`<path d=${path} fill=${fill}></path>`)}
    ${chart.bands
      .filter(({ unsettled }) => unsettled !== '')
      .map(({ unsettled }) => svg`<path d=${unsettled} fill="url(#${pattern})"></path>`)}
    ${chart.bands.map(
      ({ path }) =>
        svg`<path d=${path} fill="none" stroke=${palette.land} stroke-width="0.5" stroke-opacity="0.8"></path>`,
    )}
  `;
}
