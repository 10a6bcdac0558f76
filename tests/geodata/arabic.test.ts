import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

const GEODATA = join(import.meta.dirname, '..', '..', 'geodata');
const ARABIC_LETTER = /[\u0621-\u064a]/;

/** Names as the documents and the titles of their references spell them. */
const SPELLINGS: readonly string[] = [
  'Urm al-Kubra',
  'Urum al-Kubra',
  'Anjara',
  'Urum al-Sughra',
  'Sheikh Aqil',
  'Bara',
  'Ajil',
  'Awijil',
  'al-Hawtah',
  'Tal al-Dabaa',
  'Hayr Darkal',
  'Qubtan al-Jabal',
  'al-Saloum',
  'al-Qasimiyah',
  'Kafr Basin',
  'Hawr',
  'Anaz',
  'Basratoun',
  '46th regiment base',
  'Ariha',
  'Atarib',
  'Darat Izza',
  'Idlib',
  'Sarmada',
  'Dadikh',
  'Kafr Batikh',
  'Sheikh Ali',
  'Saraqib',
  'Saraqab',
  'al-Nayrab airport',
  'al-Nayrab airbase',
  'Arnaz',
  'Al-Zarba',
  'Tal Karatabeen',
  'Abu Qansa',
  'Al-Talhiya',
  'Al-Mansoura',
  'Jab Kas',
  'Al-Bawabiya',
  'Al-Bab',
  "Mare'",
  'Khalsa',
  'Al-Rashidin',
  'Khan Tuman',
  'Aleppo',
  'Al-Hamdaniya',
  'Hamdaniyah',
  'New Aleppo',
  '3000 Apartments',
  'Al-Jamiliya',
  'Salah al-Din',
  'Al-Sukariyya',
  'Al-Furqan',
  'Al-Adhamiya',
  'Saif al-Dawla',
  'main square of Aleppo',
  'Ashrafieh',
  'University of Aleppo student housing',
  'Aleppo University Hospital',
  'Neirab camp',
  'Military Academy',
  'Artillery College',
  'thermal power station',
  'Aleppo international stadium',
  'statue of Bassel al-Assad',
  'Basel roundabout',
  'government headquarters in Aleppo',
  'Khanasir Athriya intersection',
  'Khanaser road',
  'Citadel of Aleppo',
  'Sheikh Maqsoud',
  'Sheikh Maqsood',
  'Shaykh Najjar',
  'Sheikh Najjar district',
  'Sheikh Najjar industrial zone',
  'Aleppo International Airport',
  'Abu al-Duhur',
  'Abu al-Duhur airbase',
  'Maarat al-Numan',
  'Khan Shaykhun',
  'Kafranbel',
  'Maskanah',
  'As Safirah',
  'Khanasir',
  'Khanaser',
  'Athriya',
  'Salamiya',
  'Salamiyah',
  'Latakia',
  'Dayr Hafir',
  'Tell Aran',
  'Tell Hasel',
  'Nubl',
  'Nubbul',
  'Al-Zahraa',
  'Tell Abyad',
  'Tell Rifaat',
  'Tel Rifaat',
  'Tadef',
  'Menagh air base',
  'Kuweires airbase',
  'Shahba Canton',
  'Hama',
  'Jabal Zayn al-Abidin',
  'Taybat al-Imam',
  'Qamhana',
  'Khitab',
  'Qalaat al-Madiq',
  'Halfaya',
  'Soran',
  'Sawran',
  'Maardis',
  "Kafr'a",
  'Maar Shuhur',
  'Ghab Plain',
  'Morek',
  'Raqqa',
  'Mubarakat',
  'Talbiseh',
  'Al-Rastan',
  'military base north of Al-Rastan',
  'main bridge connecting Homs and Hama',
  'Homs',
  'Palmyra',
  'Deir ez-Zor',
  'Mayadin',
  'Al-Quriyah',
  'Abu Kamal',
  'Suwayda',
  'Daraa',
  'Quneitra Governorate',
  'Golan Heights',
  'al-Tanf',
  'Damascus',
  'Assal al-Ward',
  'Yabroud',
  'Flitah',
  'Al-Naseriyah',
  'Al-Naseriyah airbase',
  'Artouz',
  'Jaramana',
  'Qatana',
  'Muadamiyat al-Sham',
  'Darayya',
  'Al-Kiswah',
  'Al-Dumayr',
  'Mezzeh Air Base',
  'Barzeh',
  'Khmeimim Air Base',
  'Tartus',
  'Tartus naval base',
  'Manbij',
  'Kobani',
  'Tal Rifaat',
  'Al-Safira',
  'Al-Bukamal',
  'Al-Mayadeen',
  'Sweida',
  'Deir Ezzor',
  'Raqqah',
  'Khansir',
  'Hmeimim',
  'Tel Abyad',
  'Deir Hafer',
  'Al-Atareb',
  'Jousiyeh',
  'Arida',
  'Deir Baalba',
  'Daraa al-Balad',
  'Ain Issa',
  'Jableh',
  'Aleppo air base',
  'Aleppo airport',
];

type Cells = Readonly<Record<string, string>>;

function rowsOf(path: string): Cells[] {
  return parse(readFileSync(path, 'utf8'), { columns: true }) as Cells[];
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(GEODATA, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

describe('Arabic', () => {
  it('is in every Arabic cell of the facts and of the names of settlements', () => {
    const tables = [...filesIn('facts', '.csv'), ...filesIn('outlines', '.csv')];
    const cells = tables.flatMap((file) =>
      rowsOf(join(GEODATA, file)).flatMap((row, i) =>
        Object.entries(row)
          // What is empty in English may be so in Arabic.
          .filter(([column]) => column.endsWith('_ar') && row[column.replace(/ar$/, 'en')] !== '')
          .map(([column, cell]) => ({ where: `${file}:${i + 2} ${column}`, cell })),
      ),
    );
    expect(cells.length).toBeGreaterThan(1000);
    const bad = cells.filter(({ cell }) => !ARABIC_LETTER.test(cell));
    expect(bad.map(({ where }) => where)).toEqual([]);
  });

  it('is in the title of the story', () => {
    const story = JSON.parse(readFileSync(join(GEODATA, 'facts', 'story.json'), 'utf8'));
    expect(story.title.ar).toMatch(ARABIC_LETTER);
  });

  it('is the second name of every outline that has a name', () => {
    const features = filesIn('outlines', '.geojson').flatMap((file) => {
      const { features } = JSON.parse(readFileSync(join(GEODATA, file), 'utf8')) as {
        features: { properties: Cells }[];
      };
      return features.map(({ properties }, i) => ({ where: `${file} ${i}`, properties }));
    });
    const named = features.filter(
      ({ properties }) => 'name' in properties || 'name_ar' in properties,
    );
    expect(named.length).toBeGreaterThan(300);
    const bad = named.filter(({ properties }) => !ARABIC_LETTER.test(properties.name_ar ?? ''));
    expect(bad.map(({ where }) => where)).toEqual([]);
  });
});

describe('Arabic is written by one set of rules', () => {
  const tables = filesIn('facts', '.csv').flatMap((file) =>
    rowsOf(join(GEODATA, file)).flatMap((row, i) =>
      Object.entries(row)
        .filter(([column]) => column.endsWith('_ar'))
        .map(([column, text]) => ({ where: `${file}:${i + 2} ${column}`, text })),
    ),
  );
  const I18N = join(import.meta.dirname, '..', '..', 'src', 'i18n');
  const words = readdirSync(I18N).flatMap((file) =>
    readFileSync(join(I18N, file), 'utf8')
      .split('\n')
      .map((text, i) => ({ where: `src/i18n/${file}:${i + 1}`, text }))
      .filter(({ text }) => ARABIC_LETTER.test(text)),
  );
  const told = (list: readonly { where: string; text: string }[], pattern: RegExp) =>
    list.flatMap(({ where, text }) => {
      const found = pattern.exec(text);
      return found ? [`${where}: ${found[0]}`] : [];
    });

  it.each<readonly [string, RegExp]>([
    ['the month has one name', /\/(نوفمبر|ديسمبر)|نوفمبر|ديسمبر/],
    ['tanween is not written', /[\u064b-\u064d]/],
    ['no tatweel stands before a name', /\u0640[\u0621-\u064a]/],
    ['a hamza between u and a pronoun sits on waw', /[تيني]قرأ(ها|ه|هم)/],
    ['hatching is shading, not writing', /[تي]ُخطَّط/],
    [
      'places change hands, they do not fall',
      /سقطت (حلب|حماة|حمص|دمشق)|(?<!«)سقوط (حلب|حماة|حمص|دمشق|تل رفعت)/,
    ],
    ['no place is liberated', /المحررة|حُرّرت|حررت/],
  ])('%s', (_, pattern) => {
    expect(told([...tables, ...words], pattern)).toEqual([]);
  });

  it.each<readonly [string, RegExp]>([
    ['thousands are parted by ٬, but in years and names', /(?<![٠-٩٬])(?!١٩|٢٠|٣٠٠٠ شقة)[٠-٩]{4,}/],
    ['commas and question marks are Arabic', /[\u0621-\u064a] ?[,;?]/],
    ['digits are Arabic, but in names such as M5', /(?<![A-Za-z0-9.:/-])[0-9]/],
  ])('in the facts %s', (_, pattern) => {
    expect(told(tables, pattern)).toEqual([]);
  });
});

describe('spellings', () => {
  const places = rowsOf(join(GEODATA, 'facts', 'places.csv'));
  const idsOf = (spelling: string) =>
    places
      .filter(({ name_en = '', aliases = '' }) =>
        [name_en, ...aliases.split('|')].some(
          (name) => name.toLowerCase() === spelling.toLowerCase(),
        ),
      )
      .map(({ id }) => id);

  it('of the documents are each a name or an alias of a place', () => {
    expect(SPELLINGS.filter((spelling) => idsOf(spelling).length === 0)).toEqual([]);
  });

  it.each([
    ['Saraqab', 'saraqib'],
    ['Saraqib', 'saraqib'],
    ['Tell Rifaat', 'tell-rifaat'],
    ['Tel Rifaat', 'tell-rifaat'],
  ])('%s finds %s and no other place', (spelling, id) => {
    expect(idsOf(spelling)).toEqual([id]);
  });
});
