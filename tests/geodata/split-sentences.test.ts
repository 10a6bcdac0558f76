import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_FILES,
  hashSentence,
  splitDocument,
  splitProse,
} from '../../scripts/geodata/split-sentences.ts';
import { plainText } from '../../scripts/geodata/strip-markup.ts';

/** Statements as `section|number|text`. */
const split = (text: string, form: 'wiki' | 'plain') =>
  splitDocument(text, form).map((s) => `${s.section}|${s.number}|${s.text}`);

describe('prose', () => {
  it.each([
    ['The heron left. It came back.', ['The heron left.', 'It came back.']],
    ['Why? Nobody knows! Well…  Perhaps.', ['Why?', 'Nobody knows!', 'Well…', 'Perhaps.']],
    [
      'They "went home". “Why not?” Nobody said.',
      ['They "went home".', '“Why not?”', 'Nobody said.'],
    ],
    ['It was late. 20 herons slept.', ['It was late.', '20 herons slept.']],
    ['It (a heron.) Slept.', ['It (a heron.)', 'Slept.']],
    [
      'One was seen. [citation needed] Two were not.',
      ['One was seen. [citation needed]', 'Two were not.'],
    ],
  ])('%s', (prose, sentences) => {
    expect(splitProse(prose)).toEqual(sentences);
  });

  it.each([
    'Maj. Gen. Heron and Maj.-Gen. Coot met.',
    'It lies 20 km. North of it is a pond.',
    'They flew at 7 a.m. Monday and at 9 p.m. Tuesday.',
    'The U.S. Navy watched J. H. Heron.',
    'The pond is 2.5 km long, at example.org/Heron.html it says.',
    'A pond... and another.',
  ])('does not split %s', (prose) => {
    expect(splitProse(prose)).toEqual([prose]);
  });

  it('gives nothing for nothing', () => {
    expect(splitProse(' \n ')).toEqual([]);
  });
});

describe('a plain document', () => {
  const text = `= Herons of the pond =

Infobox
- Place: a pond. Or two.
- Count: 5 | 6

One heron came.[1] Another left.[2][3]

== Food ==
- : The heron ate fish. It liked it.
`;

  it('has sections, fields and sentences, and no marks of citations', () => {
    expect(split(text, 'plain')).toEqual([
      'Infobox|1|Place: a pond. Or two.',
      'Infobox|2|Count: 5 | 6',
      'Lead|1|One heron came.',
      'Lead|2|Another left.',
      'Food|1|The heron ate fish.',
      'Food|2|It liked it.',
    ]);
  });

  it('reads the same with Windows line ends', () => {
    expect(split(text.replaceAll('\n', '\r\n'), 'plain')).toEqual(split(text, 'plain'));
  });

  it('goes on counting when a heading returns', () => {
    expect(split('== A ==\nOne.\n== B ==\nTwo.\n== A ==\nThree.', 'plain')).toEqual([
      'A|1|One.',
      'B|1|Two.',
      'A|2|Three.',
    ]);
  });
});

describe('a wiki document', () => {
  it('has fields, captions, notes and references as statements', () => {
    const text = `{{Short description|Herons}}
{{Infobox bird
| name  = '''Heron'''<!-- really -->
| image =
| food  = {{ubl|{{flag|Pond}}|[[Fish|small fish]]<ref name="a">{{cite web |title=What [[heron]]s eat |url=https://example.org/a|b=c |quote=Fish.}}</ref>}}
| seen  = {{collapsible list|title=Where:|
* [[Pond]]
** {{flagicon|Lake}} Lake{{refn|group=note|Seen {{circa|9}} times.<ref name="a"/>}}}}
}}
{{Main|Birds}}
[[File:Heron.jpg|thumb|right|A [[heron]] in 2024]]
[[File:Empty.jpg|thumb]]
The '''heron''' flew {{convert|20|km}}.<ref>Plain book, page 3</ref>{{bsn|date=May}} It slept.<ref>{{Cite Q|Q42}}</ref>

== Ponds ==
* {{Flag|Lake}}: It is [https://example.org wide].
[[Category:Birds]]
`;
    expect(split(text, 'wiki')).toEqual([
      'Infobox|1|name: Heron',
      'Infobox|2|food: Pond; small fish',
      'Infobox|3|seen: Pond; Lake',
      'Lead|1|The heron flew 20 km. [better source needed]',
      'Lead|2|It slept.',
      'Ponds|1|Lake: It is wide.',
      'Captions|1|A heron in 2024',
      'Notes|1|Seen about 9 times.',
      'References|1|What herons eat (quoted: Fish.)',
      'References|2|Plain book, page 3',
      'References|3|Q42',
    ]);
  });

  it('leaves a template that is never closed as it stands, and takes the rest', () => {
    expect(plainText('a {{b and {{flag|c}} and}')).toBe('a {{b and c and}');
    expect(plainText('a}} and {{flag|c}}')).toBe('a}} and c');
  });
});

describe('the hash', () => {
  it('does not depend on white space', () => {
    expect(hashSentence(' One\n heron. ')).toBe(hashSentence('One heron.'));
    expect(hashSentence('One heron.')).toMatch(/^[0-9a-f]{64}$/);
    expect(hashSentence('One heron.')).not.toBe(hashSentence('Two herons.'));
  });
});

it('names each document once', () => {
  const ids = DOCUMENT_FILES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
