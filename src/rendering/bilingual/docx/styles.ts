import { declaration, names } from './xml.ts';

/** The names of our styles. Reading goes by these, since programs that save a file anew give other ids. */
export const styleNames = {
  vi: 'Songngu Vietnamese',
  en: 'Songngu English',
  second: 'Songngu second language',
  heading: 'Songngu heading',
  about: 'Songngu about',
  label: 'Songngu label',
  code: 'Songngu code',
  markup: 'Songngu markup',
} as const;

export type StyleName = keyof typeof styleNames;

export function styleId(style: StyleName): string {
  return styleNames[style].replaceAll(' ', '');
}

/** Colours behind English that is not sure, and what the document says of them. */
export const shades = { draft: 'FFF4CF', stale: 'FBE0D2', untranslated: 'EFEFEF' } as const;

const grey = '<w:color w:val="595959"/>';

function paragraphStyle(style: StyleName, properties: string, text = ''): string {
  const run = text === '' ? '' : `<w:rPr>${text}</w:rPr>`;
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleId(style)}"><w:name w:val="${styleNames[style]}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${properties}</w:pPr>${run}</w:style>`;
}

function characterStyle(style: StyleName, text: string): string {
  return `<w:style w:type="character" w:customStyle="1" w:styleId="${styleId(style)}"><w:name w:val="${styleNames[style]}"/><w:rPr>${text}</w:rPr></w:style>`;
}

function headingStyle(level: number): string {
  const size = Math.max(22, 36 - 4 * level);
  return `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;
}

const language = (tag: string): string => `<w:lang w:val="${tag}"/>`;

/** Size 11, in a font that has every Vietnamese letter and that Word and LibreOffice both know. */
export function stylesXml(): string {
  const styles = [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="22"/>${language('vi-VN')}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:color="A6A6A6"/><w:left w:val="single" w:sz="4" w:color="A6A6A6"/><w:bottom w:val="single" w:sz="4" w:color="A6A6A6"/><w:right w:val="single" w:sz="4" w:color="A6A6A6"/><w:insideH w:val="single" w:sz="4" w:color="A6A6A6"/><w:insideV w:val="single" w:sz="4" w:color="A6A6A6"/></w:tblBorders></w:tblPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:qFormat/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>',
    ...[1, 2, 3, 4, 5, 6].map(headingStyle),
    paragraphStyle('vi', ''),
    paragraphStyle('en', '', language('en-GB')),
    paragraphStyle(
      'second',
      '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="A6A6A6"/></w:pBdr><w:spacing w:after="200"/><w:ind w:left="340"/>',
    ),
    paragraphStyle('heading', '<w:keepNext/>', '<w:b/>'),
    paragraphStyle('about', '<w:spacing w:after="160"/>', `${grey}<w:sz w:val="18"/>`),
    characterStyle('label', grey),
    characterStyle('code', '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:noProof/>'),
    characterStyle('markup', `<w:noProof/>${grey}`),
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>',
  ];
  return `${declaration}<w:styles xmlns:w="${names.word}">${styles.join('')}</w:styles>`;
}
