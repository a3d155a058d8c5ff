import { zipOf } from '../formats/zip-of.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** A Word package as Word writes it: `body` is what stands in `w:body`, `parts` are further ones by their names under `word/`. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf(wordParts(body, parts));
}

export function wordParts(body: string, parts: Readonly<Record<string, string>> = {}): Record<string, string> {
  const rels = Object.keys(parts).map((name, index) => {
    const type = /^[a-z]+/.exec(name)?.[0] ?? '';
    return `<Relationship Id="r${index}" Type="${office}/${type}" Target="${name}"/>`;
  });
  const link = `<Relationship Id="link" Type="${office}/hyperlink" Target="https://chinhphu.vn" TargetMode="External"/>`;
  const relationships = (inside: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relationships(rels.join('') + link),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="${main}" xmlns:r="${office}" xmlns:mc="${compatibility}" xmlns:wps="urn:wps"><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [`word/${name}`, xml.replaceAll('xmlns', `xmlns:w="${main}"`)]),
    ),
  };
}

/** A paragraph of runs: `p(r('Một '), r('hai', '<w:b/>'))`. */
export function p(...runs: readonly string[]): string {
  return `<w:p>${runs.join('')}</w:p>`;
}

/** A run with its properties. */
export function r(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
