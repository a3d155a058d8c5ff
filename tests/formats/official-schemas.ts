import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Schema } from 'node-schematron';
import { validateXML, type XMLLintOptions } from 'xmllint-wasm';

/** The official schemas are not ours to hand out: they stand beside the repository, or where SONGNGU_SHARED points. Without them the tests are skipped. */
const folder = join(process.env.SONGNGU_SHARED ?? resolve(import.meta.dirname, '../../../shared'), 'schemas');

export const hasSchemas: boolean = existsSync(folder);

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The messages of a RelaxNG (`.rng`) or XML Schema (`.xsd`); none where the document is valid. */
export async function schemaErrors(xml: string, schema: string): Promise<readonly string[]> {
  const options: XMLLintOptions = {
    xml: { fileName: 'document.xml', contents: xml },
    schema: { fileName: schema, contents: read(schema) },
    preload: { fileName: 'xml.xsd', contents: read('xml.xsd') },
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
    maxMemoryPages: 16_384,
  };
  const { errors } = await validateXML(options);
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The messages of a Schematron. */
export function schematronErrors(xml: string, schema: string): readonly string[] {
  return Schema.fromString(read(schema))
    .validateString(xml)
    .map(({ message }) => String(message).trim());
}
