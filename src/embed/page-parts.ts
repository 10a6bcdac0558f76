import { trustedMarkup } from '../chart/trusted-markup.ts';
import type { AnnouncerControl } from '../controls/changes/announcer.ts';
import type { ChangesControl } from '../controls/changes/changes-dialog.ts';
import type { CompareControl } from '../controls/compare/compare.ts';
import type { EmbedDialogControl } from '../controls/embed-dialog/embed-dialog.ts';
import type { FeedControl } from '../controls/feed/feed.ts';
import type { HeadlineControl } from '../controls/headline/headline.ts';
import type { HintControl } from '../controls/help/first-visit-hint.ts';
import type { HelpControl } from '../controls/help/help.ts';
import type { LayersControl } from '../controls/layers-panel/layers-panel.ts';
import type { LegendControl } from '../controls/legend.ts';
import type { PlaceCardControl } from '../controls/place-card/place-card.ts';
import type { PlaceListControl } from '../controls/place-list/place-list.ts';
import type { PlaceTableControl } from '../controls/place-table/place-table.ts';
import type { PrintSheetControl } from '../controls/print-sheet.ts';
import type { StoryControl } from '../controls/story/story.ts';
import type { TimelineControl } from '../controls/timeline/timeline.ts';
import type { ToolbarControl } from '../controls/toolbar.ts';

/** Every element that a map is made of, by what it is for. */
export interface PageParts {
  /** Around everything; has the language, the direction and the theme. */
  readonly frame: HTMLElement;
  /** Around everything but what is printed; hears all wishes. */
  readonly whole: HTMLElement;
  readonly headline: HeadlineControl;
  readonly story: StoryControl;
  readonly feed: FeedControl;
  readonly layers: LayersControl;
  readonly legend: LegendControl;
  readonly pageTools: ToolbarControl;
  readonly mapTools: ToolbarControl;
  readonly compare: CompareControl;
  readonly card: PlaceCardControl;
  readonly hint: HintControl;
  readonly slider: TimelineControl;
  readonly list: PlaceListControl;
  readonly table: PlaceTableControl;
  readonly changes: ChangesControl;
  readonly announcer: AnnouncerControl;
  readonly help: HelpControl;
  readonly embedDialog: EmbedDialogControl;
  readonly printSheet: PrintSheetControl;
  /** The map and what is laid over it. */
  readonly stage: HTMLElement;
  /** Where the map stands still: below the map. */
  readonly stillMap: HTMLElement;
  readonly map: HTMLElement;
  /** Where the map of the other instant goes. */
  readonly otherMap: HTMLElement;
  /** Plain words in place of the map. */
  readonly message: HTMLElement;
  readonly note: HTMLElement;
}

const MARKUP = `
<div class="frame" dir="ltr">
  <div class="scroller">
    <section class="control-map">
      <div class="side">
        <control-map-headline></control-map-headline>
        <control-map-story hidden></control-map-story>
        <control-map-feed class="panel" hidden></control-map-feed>
        <control-map-layers class="panel" hidden></control-map-layers>
        <control-map-legend></control-map-legend>
      </div>
      <control-map-toolbar class="page-tools"></control-map-toolbar>
      <div class="stage">
        <div class="still-map"></div>
        <div class="map"></div>
        <div class="other-map" hidden></div>
        <p class="message" role="status"></p>
        <p class="note"></p>
      </div>
      <control-map-compare hidden></control-map-compare>
      <control-map-toolbar class="map-tools" tools="map"></control-map-toolbar>
      <control-map-place-card hidden></control-map-place-card>
      <control-map-hint class="hint"></control-map-hint>
      <control-map-timeline class="slider"></control-map-timeline>
      <control-map-place-list></control-map-place-list>
      <control-map-place-table></control-map-place-table>
      <control-map-changes></control-map-changes>
      <control-map-announcer></control-map-announcer>
      <control-map-help></control-map-help>
      <control-map-embed-dialog></control-map-embed-dialog>
    </section>
  </div>
  <control-map-print-sheet></control-map-print-sheet>
</div>`;

/** Puts all parts into a shadow root, and finds them there. */
export function fillWithParts(root: ShadowRoot): PageParts {
  const template = document.createElement('template');
  template.innerHTML = trustedMarkup(MARKUP);
  root.replaceChildren(document.importNode(template.content, true));
  const find = <T extends Element>(selector: string): T => root.querySelector(selector) as T;
  return {
    frame: find('.frame'),
    whole: find('.control-map'),
    headline: find('control-map-headline'),
    story: find('control-map-story'),
    feed: find('control-map-feed'),
    layers: find('control-map-layers'),
    legend: find('control-map-legend'),
    pageTools: find('.page-tools'),
    mapTools: find('.map-tools'),
    compare: find('control-map-compare'),
    card: find('control-map-place-card'),
    hint: find('control-map-hint'),
    slider: find('control-map-timeline'),
    list: find('control-map-place-list'),
    table: find('control-map-place-table'),
    changes: find('control-map-changes'),
    announcer: find('control-map-announcer'),
    help: find('control-map-help'),
    embedDialog: find('control-map-embed-dialog'),
    printSheet: find('control-map-print-sheet'),
    stage: find('.stage'),
    stillMap: find('.still-map'),
    map: find('.map'),
    otherMap: find('.other-map'),
    message: find('.message'),
    note: find('.note'),
  };
}

/** A button that does anew what failed. */
export interface Again {
  readonly words: string;
  readonly act: () => void;
}

/**
 * Puts words in place of the map.
 *
 * @param aside at its foot: it is there, but stands still.
 * @param again a button beside them; the words go with it.
 */
export function say({ message }: PageParts, words: string, aside = false, again?: Again): void {
  message.replaceChildren(words);
  if (again) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = again.words;
    button.addEventListener('click', () => {
      message.hidden = true;
      again.act();
    });
    message.append(' ', button);
  }
  message.classList.toggle('aside', aside);
  message.hidden = false;
}

/** How much of the map's sides is covered by what floats on it: columns, an open card, the tools. */
export function coveredSides(parts: PageParts): { left: number; right: number; top: number } {
  const whole = parts.stage.getBoundingClientRect();
  const sides = { left: 0, right: 0, top: 0 };
  const floating = (element: Element) => {
    const box = element.getBoundingClientRect();
    const floats = box.width > 0 && box.width < whole.width / 2 && box.top >= whole.top;
    return floats && box.bottom <= whole.bottom ? box : null;
  };
  for (const element of [parts.headline, parts.feed, parts.layers, parts.card]) {
    const box = floating(element);
    if (!box) continue;
    if (box.left + box.right < whole.left + whole.right) {
      sides.left = Math.max(sides.left, box.right - whole.left);
    } else sides.right = Math.max(sides.right, whole.right - box.left);
  }
  const tools = floating(parts.pageTools);
  if (tools) sides.top = tools.bottom - whole.top;
  return sides;
}
