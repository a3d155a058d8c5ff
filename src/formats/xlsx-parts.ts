import type { ZipPart } from '../zip/index.ts';
import { columnLetters } from './xlsx-text.ts';
import { collapsed, escapeXml, withoutForbidden } from './xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The styles of `styles.xml`, by their number: cells and header are text whatever they look like, so that Excel makes no formula or number of what is typed over them. */
export const styles = { cell: 1, header: 2 } as const;

/** How far a sheet reaches. */
export type SheetSize = { readonly columns: number; readonly rows: number };

/** `A1:D10`, and as the names of a workbook want it: `$A$1:$D$10`. */
export function sheetRange({ columns, rows }: SheetSize, fixed: '' | '$'): string {
  return `${fixed}A${fixed}1:${fixed}${columnLetters(columns - 1)}${fixed}${rows}`;
}

/** All of a workbook with one sheet, `xl/worksheets/sheet1.xml`, but the sheet. */
export function workbookParts(sheetTitle: string, size: SheetSize): readonly ZipPart[] {
  const sheet = sheetName(sheetTitle);
  const filter = `'${sheet.replaceAll("'", "''")}'!${sheetRange(size, '$')}`;
  return [
    part(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/worksheets/sheet1.xml', 'worksheet')}${override('/xl/styles.xml', 'styles')}</Types>`,
    ),
    part('_rels/.rels', relationshipsXml([['officeDocument', 'xl/workbook.xml']])),
    part(
      'xl/_rels/workbook.xml.rels',
      relationshipsXml([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${escapeXml(filter)}</definedName></definedNames></workbook>`,
    ),
    part('xl/styles.xml', stylesXml),
  ];
}

function part(name: string, xml: string): ZipPart {
  return { name, content: [declaration, xml] };
}

function override(name: string, type: string): string {
  return `<Override PartName="${name}" ContentType="${content}.${type}+xml"/>`;
}

function relationshipsXml(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${relationships}">${each.join('')}</Relationships>`;
}

/** Excel takes 31 characters and none of these; a name may not begin or end with an apostrophe. */
function sheetName(title: string): string {
  const allowed = collapsed(withoutForbidden(title).replace(/[\\/?*[\]:]/g, ' '));
  return (
    withoutForbidden(allowed.slice(0, 31))
      .replace(/^'+|'+$/g, '')
      .trim() || 'Songngu'
  );
}

/** Number format 49 is “text”. The header is bold on grey. */
const stylesXml = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
