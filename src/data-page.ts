import './embed/narrow-policy.ts';
import './embed/styles/page.css';
import './data-page.css';
import './casualties.css';
import './data-page-commanders.css';
import './controls/data-table/data-table.ts';
import { render } from 'lit';
import bundleUrl from '../geodata/bundle/syria.json?url';
import casualtiesUrl from '../geodata/layers/casualties.geojson?url';
import coverage from '../geodata/layers/coverage.json';
import districtsUrl from '../geodata/layers/districts.geojson?url';
import frontlinesUrl from '../geodata/layers/frontlines.geojson?url';
import incidentsUrl from '../geodata/layers/incidents.geojson?url';
import timelineUrl from '../geodata/layers/timeline.json?url';
import townsUrl from '../geodata/layers/towns.geojson?url';
import zonesUrl from '../geodata/layers/zones.geojson?url';
import { version } from '../package.json';
import { casualtiesCsv } from './controls/data-table/casualty-csv.ts';
import { casualtyTables } from './controls/data-table/casualty-tables.ts';
import { commandersCsv } from './controls/data-table/commander-csv.ts';
import { commanderList } from './controls/data-table/commander-list.ts';
import { coverageTable } from './controls/data-table/coverage-table.ts';
import { type DataTableControl, TABLE_QUERY_EVENT } from './controls/data-table/data-table.ts';
import {
  type Download,
  downloadList,
  sizeOf,
  textFile,
} from './controls/data-table/download-list.ts';
import { incidentsCsv, reportsCsv } from './controls/data-table/fact-csv.ts';
import { fieldNotes, licenceNotes, pageHead } from './controls/data-table/page-sections.ts';
import {
  readTableQuery,
  type TableQuery,
  writeTableQuery,
} from './controls/data-table/table-query.ts';
import { loadBundle } from './data/load-bundle.ts';
import { casualtyWordsOf } from './i18n/casualty-words.ts';
import { commanderMessagesOf } from './i18n/commander-messages.ts';
import { dataMessagesOf } from './i18n/data-messages.ts';
import { formatsOf } from './i18n/formats.ts';
import { messagesOf } from './i18n/messages.ts';
import type { Story } from './model/story.ts';
import { paletteOf } from './palette/palette-of.ts';
import { defaultState, isDark, preferredLanguage } from './state/defaults.ts';
import { writeUrl } from './state/url.ts';
import { LANGUAGES, type Language, THEMES } from './state/view-state.ts';

/**
 * The data page: the facts of the map as a table, files and words, for readers who study them
 * without a map. Its address holds the table's query beside `lang` and `theme`, which mean here what
 * they mean on the map.
 */

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const REST_MS = 250;

const LAYERS = [
  ['zones', 'zones.geojson', zonesUrl],
  ['frontlines', 'frontlines.geojson', frontlinesUrl],
  ['districts', 'districts.geojson', districtsUrl],
  ['towns', 'towns.geojson', townsUrl],
  ['incidents', 'incidents.geojson', incidentsUrl],
  ['casualties', 'casualties.geojson', casualtiesUrl],
  ['timeline', 'timeline.json', timelineUrl],
] as const;

/** The element of the page; it stands in data.html. */
function find<T extends HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

const address = new URLSearchParams(location.search);
const language =
  LANGUAGES.find((known) => known === address.get('lang')) ??
  preferredLanguage(navigator.languages);
const theme = THEMES.find((known) => known === address.get('theme')) ?? 'auto';
const data = dataMessagesOf(language);
const darkDevice = matchMedia('(prefers-color-scheme: dark)');
const message = find('.message');
const table = find<DataTableControl>('control-map-data-table');

document.documentElement.lang = language;
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
document.title = data.head.title;
message.textContent = data.head.loading;
showColours();
darkDevice.addEventListener('change', showColours);
showHead(readTableQuery(location.search));
// Not before: the head would push it down.
message.hidden = false;

loadBundle(bundleUrl).then(
  ({ story }) => start(story),
  (error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    message.textContent = messagesOf(language).page.failed(detail);
    console.error(error);
  },
);

function start(story: Story): void {
  const formats = formatsOf(language, story.timeZone);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (query: TableQuery) => {
    Object.assign(table, { query });
    showHead(query);
  };
  table.addEventListener(TABLE_QUERY_EVENT, (event) => {
    const query = (event as CustomEvent<TableQuery>).detail;
    show(query);
    clearTimeout(timer);
    timer = setTimeout(() => {
      history.replaceState(null, '', `${addressOf(query, language)}${location.hash}`);
    }, REST_MS);
  });
  Object.assign(table, { story, language, theme });
  show(readTableQuery(location.search));

  section('coverage', data.coverage, coverageTable(coverage, story.sources, data, formats));
  section('table', data.table, null);
  const counts = { story, language, theme, messages: messagesOf(language), formats };
  section('casualties', casualtyWordsOf(language), casualtyTables(counts));
  const commanders = commanderMessagesOf(language);
  const people = commanderList(story, {
    language,
    words: commanders,
    messages: messagesOf(language),
    formats,
    placeHref: (place, at) =>
      `./${writeUrl({ ...defaultState(story, language), theme, at, place }, story)}`,
  });
  section('commanders', commanders, people);
  section('fields', data.fields, fieldNotes(data));
  const cited = {
    title: story.title.en,
    version,
    url: `${location.origin}${location.pathname.replace(/[^/]*$/, '')}`,
    accessed: new Date().toISOString().slice(0, 10),
  };
  section('licence', data.licence, licenceNotes(data, cited));
  const showDownloads = (downloads: readonly Download[]) =>
    section('downloads', data.downloads, downloadList(downloads, data, formats));
  const downloads = downloadsOf(story);
  showDownloads(downloads);
  void withSizes(downloads).then(showDownloads);
  message.hidden = true;
  // The part that the address names was not there when the browser looked for it.
  void table.updateComplete.then(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
}

/** Colours follow the address, else the device. */
function showColours(): void {
  const name = isDark(theme, darkDevice.matches) ? 'dark' : 'light';
  document.documentElement.dataset.theme = name;
  Object.assign(table, { palette: paletteOf(name) });
}

function showHead(query: TableQuery): void {
  const other = language === 'ar' ? 'en' : 'ar';
  const links = { map: `./${addressOf(null, language)}`, otherLanguage: addressOf(query, other) };
  render(pageHead(data, language, links), find('#head'));
}

/** A query string with the page's language and colours, and the table's query if there is one. */
function addressOf(query: TableQuery | null, lang: Language): string {
  const parameters = new URLSearchParams();
  if (query) writeTableQuery(query, parameters);
  parameters.set('lang', lang);
  if (theme !== 'auto') parameters.set('theme', theme);
  return `?${parameters}`;
}

/** Shows a section of data.html under its heading; the table's own content is the element's. */
function section(id: string, words: { readonly heading: string }, content: unknown): void {
  const place = find(`#${id}`);
  find(`#${id}-heading`).textContent = words.heading;
  if (content !== null) render(content, find(`#${id} .content`));
  place.hidden = false;
}

/** All files; those made here are made once, so that their links can be copied and opened. */
function downloadsOf(story: Story): Download[] {
  return [
    ...LAYERS.map(([file, name, url]) => ({ file, name, url, size: null, rows: null })),
    {
      file: 'reportsCsv',
      name: 'reports.csv',
      ...textFile(reportsCsv(story)),
      rows: story.reports.length,
    },
    {
      file: 'incidentsCsv',
      name: 'incidents.csv',
      ...textFile(incidentsCsv(story)),
      rows: story.incidents.length,
    },
    {
      file: 'casualtiesCsv',
      name: 'casualties.csv',
      ...textFile(casualtiesCsv(story)),
      rows: story.casualties.length,
    },
    {
      file: 'commandersCsv',
      name: 'commanders.csv',
      ...textFile(commandersCsv(story)),
      rows: story.commanders.length,
    },
  ];
}

function withSizes(downloads: readonly Download[]): Promise<Download[]> {
  return Promise.all(
    downloads.map(async (download) => ({
      ...download,
      size: download.size ?? (await sizeOf(download.url)),
    })),
  );
}
