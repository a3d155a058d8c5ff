import { strToU8, zipSync } from 'fflate';

/** A zip of texts, by another writer than ours. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A workbook as other programs write it: one or more sheets of the given `sheetData`, shared strings, styles. */
export function workbookOf(
  sheets: readonly string[],
  { strings = '', styles = '', workbook = '' }: { strings?: string; styles?: string; workbook?: string } = {},
): Uint8Array {
  const rel = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const rels = (inside: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return zipOf({
    '_rels/.rels': rels(rel('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': rels(
      [
        ...sheets.map((_, index) =>
          rel(`s${index}`, 'worksheet', index === 0 ? 'worksheets/a.xml' : `/xl/worksheets/${index}.xml`),
        ),
        rel('t', 'sharedStrings', './sharedStrings.xml'),
        rel('y', 'styles', '../xl/styles.xml'),
      ].join(''),
    ),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="urn:r">${workbook}<sheets>${sheets.map((_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="s${index}"/>`).join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map((rows, index) => [
        `xl/worksheets/${index === 0 ? 'a' : index}.xml`,
        `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  });
}
