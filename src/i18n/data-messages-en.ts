import type { DataMessages } from './data-messages.ts';
import { plural } from './plural.ts';

/** The data page in English. */
export const dataEn: DataMessages = {
  head: {
    title: 'The data: control of Syria, 26 November – 10 December 2024',
    heading: 'The data behind the map',
    about:
      'Every report that ground in Syria changed hands, was contested or besieged between 26 November and 10 December 2024, and every event around it that moved no line, each with its sources. All times are Damascus time (UTC+3).',
    limits:
      'It covers what five documents say and what they cite, nothing more. A time is as narrow as its source’s words allow; where sources differ, every answer is kept. What lies between named places on the map is inferred and is not in this table. Names and lines imply no endorsement.',
    toMap: 'Back to the map',
    onThisPage: 'On this page',
    loading: 'Loading the data…',
  },
  table: {
    heading: 'Reports and incidents',
    caption:
      'One row is one report or one incident. The buttons in the header sort; place names lead to the map.',
    search: 'Search',
    searchHint: 'Place, text, source; English or Arabic',
    kind: 'Kind',
    allKinds: 'All kinds',
    actor: 'From or to',
    allActors: 'Anyone',
    reports: 'Reports',
    allReports: 'All reports',
    incidents: 'Incidents',
    allIncidents: 'All incidents',
    found: (count, shown, all) =>
      plural('en', count, { one: `${shown} row of ${all}`, other: `${shown} rows of ${all}` }),
    nothing: 'No row matches. Try fewer words, or clear the filters.',
    clear: 'Clear search and filters',
    sortBy: 'Sort by',
    columns: {
      time: 'Time',
      kind: 'Kind',
      place: 'Place',
      parties: 'From → to',
      method: 'How',
      precision: 'Precision',
      summary: 'What happened',
      sources: 'Sources',
    },
    onMap: (place) => `${place}: show on the map`,
    noPlace: 'No one place',
    area: 'area',
    to: 'to',
    notStated: 'not stated',
  },
  effects: {
    change: 'Change of control',
    contested: 'Contested',
    besieged: 'Besieged',
    kept: 'Kept',
  },
  incidentKinds: {
    strike: 'Air or missile strike',
    shelling: 'Shelling',
    clash: 'Clash',
    'suicide-attack': 'Suicide attack',
    killing: 'Killing',
    ambush: 'Ambush',
    announcement: 'Announcement',
    mobilisation: 'Mobilisation',
    'road-cut': 'Road cut',
    displacement: 'Displacement',
    evacuation: 'Evacuation',
    departure: 'Departure',
    'naval-departure': 'Departure of ships',
    protest: 'Protest',
    meeting: 'Meeting',
    equipment: 'Equipment lost or seized',
    humanitarian: 'Humanitarian situation',
    statement: 'Statement',
  },
  precisions: {
    hour: 'hour',
    'part-of-day': 'part of day',
    day: 'day',
    order: 'order only',
  },
  coverage: {
    heading: 'Coverage of the sources',
    about:
      'Each sentence of the documents was read and accounted for: facts here carry it, or a reason says why none does.',
    document: 'Document',
    sentences: 'Sentences',
    carried: 'Carried by facts',
    all: 'All documents',
    reasons: {
      background: 'Background',
      reaction: 'Reactions',
      analysis: 'Analysis',
      repeats: 'Repeats',
      'after-story': 'Later events',
    },
  },
  downloads: {
    heading: 'Downloads',
    about:
      'The map’s own layers: GeoJSON (RFC 7946), longitude before latitude, WGS 84. The tables hold the same facts. These addresses stay.',
    files: {
      zones: 'Ground of each party, while its outline stays the same',
      frontlines: 'Lines between two parties',
      districts: 'Governorates and Aleppo’s districts, with shares',
      towns: 'Every place, by intervals of control',
      incidents: 'Events that moved no line',
      casualties: 'Counts of people killed, injured or captured',
      timeline: 'Shares, all reports, disagreements, sources',
      reportsCsv: 'The reports of the table above',
      incidentsCsv: 'The incidents of the table above',
      casualtiesCsv: 'The counts of casualties above',
      commandersCsv: 'The commanders and leaders listed above',
    },
    rows: (count, number) => plural('en', count, { one: `${number} row`, other: `${number} rows` }),
    size: (kilobytes) => `${kilobytes} kB`,
    formulas:
      'CSV is UTF-8 with a byte order mark, commas and RFC 4180 quotes. A cell that begins with = + - or @ gets an apostrophe in front, so that no spreadsheet runs it as a formula. Lists inside a cell are separated by |.',
    notPrinted: (rows, files) => `Not printed: ${rows}. They are in ${files}; see Downloads.`,
    lieIn: (address) => `The files lie in ${address}`,
  },
  fields: {
    heading: 'How to read the fields',
    about:
      'The full contract is geodata/README.md in the project. In short, with the names that the files use:',
    terms: [
      {
        field: 'earliest, latest',
        meaning:
          'A report happened at some time in this window. Windows are half-open: 06:00–12:00 holds 06:00 and all up to, but not with, 12:00. Times are ISO 8601 with their offset, +03:00.',
      },
      {
        field: 'start, end',
        meaning:
          'In the layers, a state holds from start until just before end; the next one starts exactly there. What lasts ends with the story, 11 December 00:00.',
      },
      {
        field: 'precision',
        meaning:
          'How finely the source tells the time: hour, part-of-day, day, or order when only the sequence of two events is known.',
      },
      {
        field: 'effect, status',
        meaning:
          'change: ground passed from one party to another. contested: entered or fought over, no takeover stated. besieged: held, and surrounded. kept: its holder still held it. In layers, changing is the window in which it passes on; either: one of controller and contender, the source does not say which.',
      },
      {
        field: 'from, to, controller, contender',
        meaning:
          'Ids of parties. none means that the government is gone and its successor is not reported. While a place is changing, controller still holds it and contender is taking it.',
      },
      {
        field: 'basis',
        meaning:
          'How a layer knows: reported (a source names the place), area (a source names its area), inferred (from the nearest reported place), baseline (unchanged since the eve), country (a source names the whole country, not the place: the weakest).',
      },
      {
        field: 'doubt',
        meaning:
          'Words of doubt of the source: claimed (by a party of itself), denied, began (no end stated), near (not the place itself), reportedly, implied. A row with one of the first four changes nothing by itself.',
      },
      {
        field: 'sources',
        meaning:
          'Ids of documents; timeline.json lists their titles, publishers, dates, addresses.',
      },
    ],
  },
  licence: {
    heading: 'Licence and how to cite',
    terms: 'Facts, outlines and layers are free to use and adapt with credit to Control Map:',
    name: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
    credits: [
      'Made with Natural Earth (public domain): borders, governorates, rivers.',
      'Settlements: GeoNames, CC BY 4.0.',
      'Positions of single villages: OCHA, common operational datasets for Syria.',
      'Positions of airfields: OurAirports (public domain).',
      'The statements: the sources of each row. Summaries are this project’s words.',
    ],
    cite: 'Cite as',
    citation: ({ title, edition, date, url, accessed }) =>
      `Control Map contributors (${date.slice(0, 4)}). ${title} [data set]. Edition ${edition}, ${date}. CC BY 4.0. ${url} (accessed ${accessed}).`,
    plain: 'Plain text',
  },
};
