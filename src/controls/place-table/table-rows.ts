import type { Messages, TableColumn } from '../../i18n/messages.ts';
import type { Instant } from '../../model/instant.ts';
import type { Story } from '../../model/story.ts';
import type { Language } from '../../state/view-state.ts';
import { controlAt } from '../../timeline/control-at.ts';
import { actorName } from '../actor-words.ts';
import { foldText } from '../fold-text.ts';

/** A place at an instant, in words. */
export interface TableRow extends Readonly<Record<TableColumn, string>> {
  readonly id: string;
  /** The name in the other script. */
  readonly other: string;
  readonly controller: string;
  /** When the state began. */
  readonly sinceAt: Instant;
}

export const COLUMNS: readonly TableColumn[] = [
  'place',
  'governorate',
  'holder',
  'status',
  'basis',
  'since',
];

/** One row for each place that can be held, in the story's order. */
export function tableRows(
  story: Pick<Story, 'places' | 'actors' | 'governorates'>,
  at: Instant,
  language: Language,
  messages: Messages,
  moment: (at: Instant) => string,
): TableRow[] {
  const other: Language = language === 'ar' ? 'en' : 'ar';
  return story.places
    .filter(({ held }) => held)
    .map((place) => {
      const now = controlAt(place.intervals, at);
      const contender = now.contender === null ? '' : actorName(story, now.contender, language);
      const status = messages.statuses[now.status];
      return {
        id: place.id,
        place: place.name[language],
        other: place.name[other],
        governorate: story.governorates[place.governorate]?.[language] ?? '',
        holder: actorName(story, now.controller, language),
        status: contender === '' ? status : `${status} (${contender})`,
        basis: messages.bases[now.basis],
        since: moment(now.start),
        controller: now.controller,
        sinceAt: now.start,
      };
    });
}

/** Rows of which any column (or the other name) contains `query`, whatever its case and marks. */
export function filterRows(rows: readonly TableRow[], query: string): TableRow[] {
  const wanted = foldText(query.trim());
  return rows.filter((row) =>
    [row.place, row.other, row.governorate, row.holder, row.status].some((cell) =>
      foldText(cell).includes(wanted),
    ),
  );
}

/** Rows in the order of a column, the way its language sorts; equal ones by place. */
export function sortRows(
  rows: readonly TableRow[],
  column: TableColumn,
  descending: boolean,
  language: Language,
): TableRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const way = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const order = column === 'since' ? a.sinceAt - b.sinceAt : compare(a[column], b[column]);
    return order * way || compare(a.place, b.place);
  });
}
