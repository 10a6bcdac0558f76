import type { Commander } from '../../model/commander.ts';
import type { Story } from '../../model/story.ts';
import { csvText } from './csv-text.ts';

const TEXTS = ['name', 'role', 'acts', 'fate'] as const;

/** All commanders and leaders of a story as CSV. Lists inside a cell are separated by `|`. */
export function commandersCsv(story: Story): string {
  const header = [
    'id',
    ...TEXTS.flatMap((field) => [`${field}_en`, `${field}_ar`]),
    ...['aliases', 'party', 'party_en', 'party_ar', 'places', 'facts', 'sources', 'source_urls'],
  ];
  return csvText(
    header,
    story.commanders.map((commander) => cellsOf(commander, story)),
  );
}

function cellsOf(commander: Commander, { sources }: Story): string[] {
  const urls = commander.sources.flatMap((id) => sources.find((s) => s.id === id)?.url || []);
  return [
    commander.id,
    ...TEXTS.flatMap((field) => [commander[field]?.en ?? '', commander[field]?.ar ?? '']),
    commander.aliases.join('|'),
    commander.party,
    commander.partyName.en,
    commander.partyName.ar,
    commander.places.join('|'),
    commander.facts.join('|'),
    commander.sources.join('|'),
    urls.join('|'),
  ];
}
