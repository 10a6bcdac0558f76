import './embed/narrow-policy.ts';
import './embed/styles/page.css';
import './data-page.css';
import './casualties.css';
import './data-page-commanders.css';
import './controls/data-table/data-table.ts';
import { render } from 'lit';
import bundleUrl from '../geodata/bundle/syria.json?url';
import about from '../geodata/layers/about.json';
import coverage from '../geodata/layers/coverage.json';
import { casualtyTables } from './controls/data-table/casualty-tables.ts';
import { commanderList } from './controls/data-table/commander-list.ts';
import { coverageTable } from './controls/data-table/coverage-table.ts';
import { type DataTableControl, TABLE_QUERY_EVENT } from './controls/data-table/data-table.ts';
import {
  type Download,
  downloadList,
  type ListedFile,
  listedFiles,
} from './controls/data-table/download-list.ts';
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
import { type Formats, formatsOf } from './i18n/formats.ts';
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

/** Files of `data/`, in the order of the list. */
const FILES = [
  ['zones', 'zones.geojson'],
  ['frontlines', 'frontlines.geojson'],
  ['districts', 'districts.geojson'],
  ['towns', 'towns.geojson'],
  ['incidents', 'incidents.geojson'],
  ['casualties', 'casualties.geojson'],
  ['timeline', 'timeline.json'],
  ['reportsCsv', 'reports.csv'],
  ['incidentsCsv', 'incidents.csv'],
  ['casualtiesCsv', 'casualties.csv'],
  ['commandersCsv', 'commanders.csv'],
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
    find('#table').toggleAttribute('data-chosen', Boolean(query.q || query.kind || query.actor));
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
    title: story.title[language].replaceAll('\u00a0', ' '),
    edition: about.edition,
    date: about.date,
    url: `${location.origin}${location.pathname.replace(/[^/]*$/, '')}`,
    accessed: new Date().toISOString().slice(0, 10),
  };
  section('licence', data.licence, licenceNotes(data, cited));
  sayOnPaper(story, cited.url, formats);
  const showDownloads = (listed: readonly ListedFile[]) =>
    section('downloads', data.downloads, downloadList(downloadsOf(listed), data, formats));
  showDownloads([]);
  void listedFiles('./data/files.json').then(showDownloads);
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

/** What is printed in place of the long tables. @param site address of the folder of the site */
function sayOnPaper(story: Story, site: string, formats: Formats): void {
  const { rows, notPrinted, lieIn } = data.downloads;
  const list = new Intl.ListFormat(language);
  const say = (id: string, words: string) => {
    find(`#${id} .on-paper`).textContent = words;
  };
  const sayOf = (id: string, count: number, ...files: string[]) =>
    say(id, notPrinted(rows(count, formats.number(count)), list.format(files)));
  sayOf('table', story.reports.length + story.incidents.length, 'reports.csv', 'incidents.csv');
  sayOf('casualties', story.casualties.length, 'casualties.csv');
  sayOf('commanders', story.commanders.length, 'commanders.csv');
  say('downloads', lieIn(`${site}data/`));
}

/** All files, under addresses that stay. @param listed what is known of them */
function downloadsOf(listed: readonly ListedFile[]): Download[] {
  return FILES.map(([file, name]) => {
    const known = listed.find((one) => one.name === name);
    return {
      file,
      name,
      url: `./data/${name}`,
      size: known?.bytes ?? null,
      rows: known?.rows ?? null,
    };
  });
}
