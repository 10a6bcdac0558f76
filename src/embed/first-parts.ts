/** Registers the elements of the first sight. */
import '../controls/headline/headline.ts';
import '../controls/legend.ts';
import '../controls/timeline/timeline.ts';
