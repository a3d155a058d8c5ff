import type { UnitStatus } from '../../../model/unit.ts';
import { withoutForbidden } from '../../xml-text.ts';
import type { TermMark, UnitsToWrite, UnitToWrite } from '../exchange.ts';
import { type InlinePart, inlineParts } from '../inline-parts.ts';
import { writeOwnFacts } from '../own-facts.ts';
import { attributes, elementText } from '../xml-writing.ts';
import { core, glossaryModule, metadataModule } from './modules.ts';
import { ownCategory } from './read.ts';

/** Writes XLIFF 2.1: a unit and a segment each. Terms are marked, and told in the glossary module; references are placeholders. */
export function* writeXliff2({ original, units }: UnitsToWrite): Iterable<string> {
  const root = attributes({
    xmlns: core,
    'xmlns:gls': glossaryModule,
    'xmlns:mda': metadataModule,
    version: '2.1',
    srcLang: 'vi',
    trgLang: 'en',
    'xml:space': 'preserve',
  });
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${root}>\n<file${attributes({ id: 'f1', original })}>\n`;
  for (const unit of units) yield writeUnit(unit);
  yield '</file>\n</xliff>\n';
}

const states: Readonly<Record<UnitStatus, string>> = {
  draft: 'initial',
  stale: 'initial',
  translated: 'translated',
  reviewed: 'reviewed',
};

function writeUnit(unit: UnitToWrite): string {
  const { id, vi, en, status, note, codes = [], terms = [] } = unit;
  const source = inlineParts(vi, { terms });
  const target = en ? inlineParts(en, { codes }) : [];
  const marked = source.flatMap((part) => (part.kind === 'term' ? [part] : []));
  const subState = status === 'stale' ? 'songngu:stale' : undefined;
  return [
    `<unit${attributes({ id })}>\n`,
    writeGlossary(marked.map(({ text, term }) => ({ text, term }))),
    `<mda:metadata><mda:metaGroup category="${ownCategory}"><mda:meta type="unit">`,
    `${elementText(writeOwnFacts(unit, holdsNote))}</mda:meta></mda:metaGroup></mda:metadata>\n`,
    note === undefined ? '' : `<notes><note>${elementText(withoutForbidden(note))}</note></notes>\n`,
    writeData(target),
    `<segment${attributes({ id: 's1', state: states[status], subState })}>\n<source>${writeParts(source)}</source>\n`,
    target.length === 0 ? '' : `<target>${writeParts(target)}</target>\n`,
    '</segment>\n</unit>\n',
  ].join('');
}

function holdsNote(note: string): boolean {
  return withoutForbidden(note) === note;
}

/** An entry a term that is marked, by the number of its mark. */
function writeGlossary(terms: readonly { readonly text: string; readonly term: TermMark }[]): string {
  if (terms.length === 0) return '';
  const entries = terms.map(({ text, term: { en, definition } }, index) => {
    const told =
      definition === undefined ? '' : `<gls:definition>${elementText(withoutForbidden(definition))}</gls:definition>`;
    const translation = `<gls:translation>${elementText(withoutForbidden(en))}</gls:translation>`;
    const ref = attributes({ ref: `#m${index + 1}` });
    return `<gls:glossEntry${ref}><gls:term>${elementText(text)}</gls:term>${translation}${told}</gls:glossEntry>\n`;
  });
  return `<gls:glossary>\n${entries.join('')}</gls:glossary>\n`;
}

function writeData(parts: readonly InlinePart[]): string {
  const kept = parts.flatMap((part) => (part.kind === 'protected' ? [part.text] : []));
  if (kept.length === 0) return '';
  const data = kept.map((text, index) => `<data${attributes({ id: `d${index + 1}` })}>${elementText(text)}</data>`);
  return `<originalData>${data.join('')}</originalData>\n`;
}

/** Marks are numbered as their entries in the glossary, placeholders as their data. */
function writeParts(parts: readonly InlinePart[]): string {
  let marks = 0;
  let places = 0;
  const write = (part: InlinePart): string => {
    switch (part.kind) {
      case 'text':
        return elementText(part.text);
      case 'code-point':
        return `<cp hex="${part.hex}"/>`;
      case 'term':
        return `<mrk${attributes({ id: `m${++marks}`, type: 'term' })}>${elementText(part.text)}</mrk>`;
      case 'protected': {
        const number = ++places;
        const { shown } = part;
        return `<ph${attributes({ id: `c${number}`, dataRef: `d${number}`, equiv: shown, disp: shown })}/>`;
      }
    }
  };
  return parts.map(write).join('');
}
