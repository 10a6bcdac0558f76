import layoutCss from './layout.css?inline';
import tokensCss from './tokens.css?inline';

/** Where the parts stand, and their colours. */
export const layoutStyles: readonly string[] = [tokensCss, layoutCss];
