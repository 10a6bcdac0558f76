/** Registers every element that comes after the first sight. */
import '../controls/changes/announcer.ts';
import '../controls/changes/changes-dialog.ts';
import '../controls/compare/compare.ts';
import '../controls/embed-dialog/embed-dialog.ts';
import '../controls/feed/feed.ts';
import '../controls/help/first-visit-hint.ts';
import '../controls/help/help.ts';
import '../controls/layers-panel/layers-panel.ts';
import '../controls/place-card/place-card.ts';
import '../controls/place-list/place-list.ts';
import '../controls/place-table/place-table.ts';
import '../controls/print-sheet.ts';
import '../controls/story/story.ts';
import '../controls/timeline/second-thumb.ts';
import '../controls/timeline/settings-menu.ts';
import '../controls/toolbar.ts';
