import type { Place } from '../../model/problem.ts';
import { withoutForbidden } from '../xml-text.ts';
import type { Batches } from './batches.ts';
import type { ExchangeUnit, UnitSite, UnitsToWrite, UnitToWrite } from './exchange.ts';
import { inlineParts } from './inline-parts.ts';
import { languageOf } from './languages.ts';
import { type PlaceholderTag, readNativeCodes, writeNativeCodes } from './native-codes.ts';
import { readOwnFacts, withOwnFacts, writeOwnFacts } from './own-facts.ts';
import type { UnitFormat } from './unit-format.ts';
import { childOf, childrenOf, NodeBuilder, textWithin, type XmlNode } from './xml-node.ts';
import { type XmlUnitHandler, xmlUnitReader } from './xml-units.ts';
import { attributes, elementText } from './xml-writing.ts';

/** TMX 1.4b, level 2: a unit is a `tu`, its id the `tuid`. A unit without English has its Vietnamese alone. */
export const tmx: UnitFormat = {
  reader: (file) => xmlUnitReader(file, (batches) => handlerFor(batches)),
  write,
};

const ownProp = 'x-songngu';

function* write({ original, units, version }: UnitsToWrite): Iterable<string> {
  const header = attributes({
    creationtool: 'Songngu',
    creationtoolversion: version,
    segtype: 'sentence',
    'o-tmf': 'songngu-units',
    adminlang: 'en',
    srclang: 'vi',
    datatype: 'plaintext',
  });
  const file = elementText(withoutForbidden(original));
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header${header}>\n<prop type="x-file">${file}</prop>\n</header>\n<body>\n`;
  for (const unit of units) yield writeUnit(unit);
  yield '</body>\n</tmx>\n';
}

function writeUnit(unit: UnitToWrite): string {
  const { id, vi, en, note, codes = [] } = unit;
  const side = (language: string, parts: ReturnType<typeof inlineParts>): string =>
    `<tuv xml:lang="${language}"><seg>${writeNativeCodes(parts, tag)}</seg></tuv>\n`;
  return [
    `<tu${attributes({ tuid: id })}>\n`,
    note === undefined ? '' : `<note>${elementText(withoutForbidden(note))}</note>\n`,
    `<prop type="${ownProp}">${elementText(writeOwnFacts(unit, holdsNote))}</prop>\n`,
    ...siteProps(unit).map(([type, text]) => `<prop type="${type}">${elementText(withoutForbidden(text))}</prop>\n`),
    side('vi', inlineParts(vi, {})),
    en ? side('en', inlineParts(en, { codes })) : '',
    '</tu>\n',
  ].join('');
}

/** Named as OmegaT names them: neighbours, file and id. */
const siteNames = { before: 'prev', after: 'next', document: 'file', unit: 'id' } as const;

function siteProps({ before, after, from }: UnitSite): readonly (readonly [type: string, text: string])[] {
  const { before: prev, after: next, document, unit } = siteNames;
  return [
    ...(before === undefined ? [] : [[prev, before] as const]),
    ...(after === undefined ? [] : [[next, after] as const]),
    ...(from === undefined
      ? []
      : ([
          [document, from.document],
          [unit, from.unit],
        ] as const)),
  ];
}

function siteOf(tu: XmlNode): UnitSite {
  const props = new Map(childrenOf(tu, 'prop').map((prop) => [prop.attributes.type, textWithin(prop)]));
  const [before, after] = [props.get(siteNames.before), props.get(siteNames.after)];
  const [document, unit] = [props.get(siteNames.document), props.get(siteNames.unit)];
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(document && unit ? { from: { document, unit } } : {}),
  };
}

const tag: PlaceholderTag = (number, kind) => ({ x: number, type: kind });

function holdsNote(note: string): boolean {
  return withoutForbidden(note) === note;
}

function handlerFor({ add, report }: Batches): XmlUnitHandler {
  const builder = new NodeBuilder();
  let depth = 0;
  return {
    open(element) {
      if (++depth === 1 && element.name !== 'tmx')
        report({ code: 'not-tmx', place: element.place, root: element.name.slice(0, 100) });
      if (builder.isOpen || element.name === 'tu') builder.open(element);
    },
    text: (text) => builder.text(text),
    close() {
      depth--;
      const tu = builder.isOpen ? builder.close() : undefined;
      if (tu === undefined) return;
      const unit = readTu(tu, report);
      if (unit !== undefined) add(unit);
    },
  };
}

function readTu(tu: XmlNode, report: Batches['report']): ExchangeUnit | undefined {
  const { place } = tu;
  const tuvs = childrenOf(tu, 'tuv').toReversed(); // of two in one language, British and American, the first counts
  const sides = new Map(tuvs.map((tuv) => [languageOf(tuvLanguage(tuv)), sideOf(tuv)]));
  const [vi, en] = [sides.get('vi'), sides.get('en')];
  if (vi === undefined) {
    report({ code: 'missing-side', place, side: 'vi' });
    return undefined;
  }
  const notes = childrenOf(tu, 'note').map(textWithin);
  const id = tu.attributes.tuid ?? `#${place.line}`;
  return withOwnFacts(
    { id, ...(vi && { vi }), ...(en && { en }), ...siteOf(tu), notes, place },
    ownOf(tu, place, report),
    (each) => each,
  );
}

function tuvLanguage({ attributes: given }: XmlNode): string {
  return given['xml:lang'] ?? given.lang ?? '';
}

function sideOf(tuv: XmlNode): string {
  const seg = childOf(tuv, 'seg');
  return seg === undefined ? '' : readNativeCodes(seg);
}

function ownOf(tu: XmlNode, place: Place, report: Batches['report']): ReturnType<typeof readOwnFacts> {
  const prop = childrenOf(tu, 'prop').find(({ attributes: given }) => given.type === ownProp);
  const own = prop && readOwnFacts(textWithin(prop));
  if (prop !== undefined && own === undefined) report({ code: 'bad-own-note', place });
  return own;
}
