import { styleSheet } from './adopt.ts';
import layoutCss from './layout.css?inline';
import tokensCss from './tokens.css?inline';

/** Where the parts stand, and their colours. */
export const layoutStyleSheets: readonly CSSStyleSheet[] = [tokensCss, layoutCss].map(styleSheet);
