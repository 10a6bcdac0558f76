import { svg, type TemplateResult } from 'lit';
import { COUNTRY_FADE } from '../palette/fill-of.ts';
import type { Palette } from '../palette/palette.ts';
import type { ShareChart } from './share-chart.ts';

/** Pixels from one stripe to the next. */
const STRIPE_PERIOD = 5;

/** Pixels from one dot to the next. */
const DOT_PERIOD = 5;

/**
 * The chart as SVG, without its `<svg>` element. The unsettled part of each band is striped in the
 * colour of bare land; what only a statement on the whole country gives is pale and dotted, as on the
 * map.
 *
 * @param id prefix of the patterns' ids, unique in its tree.
 */
export function shareChartTemplate(
  chart: ShareChart,
  palette: Palette,
  id: string,
): TemplateResult {
  const pattern = `${id}-unsettled`;
  const dotted = chart.bands.filter(({ country }) => country !== '');
  const dots = (actor: string) => `${id}-country-${actor}`;
  return svg`
    <defs>
      <pattern id=${pattern} width=${STRIPE_PERIOD} height=${STRIPE_PERIOD}
        patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width=${STRIPE_PERIOD / 2} height=${STRIPE_PERIOD} fill=${palette.land}></rect>
      </pattern>
      ${dotted.map(
        ({
          actor,
          strong,
        }) => svg`<pattern id=${dots(actor)} width=${DOT_PERIOD} height=${DOT_PERIOD}
        patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <circle cx=${DOT_PERIOD / 2} cy=${DOT_PERIOD / 2} r="0.9" fill=${strong}></circle>
      </pattern>`,
      )}
    </defs>
    ${chart.bands.map(({ path, fill }) => svg`<path d=${path} fill=${fill}></path>`)}
    ${dotted.map(
      ({
        actor,
        country,
      }) => svg`<path d=${country} fill=${palette.land} fill-opacity=${COUNTRY_FADE}></path>
      <path d=${country} fill="url(#${dots(actor)})"></path>`,
    )}
    ${chart.bands
      .filter(({ unsettled }) => unsettled !== '')
      .map(({ unsettled }) => svg`<path d=${unsettled} fill="url(#${pattern})"></path>`)}
    ${chart.bands.map(
      ({ path }) =>
        svg`<path d=${path} fill="none" stroke=${palette.land} stroke-width="0.5" stroke-opacity="0.8"></path>`,
    )}
  `;
}
