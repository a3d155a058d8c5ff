import { z } from 'zod';
import type { ChecksSettings } from '../checks/index.ts';
import type { ForbiddenEnglish } from '../model/forbidden-english.ts';

/** What a songngu.yaml at the root of a project says: what holds for all of it. Options of a command win over it. */
export type ProjectFile = {
  readonly glossary?: readonly string[];
  readonly houseStyle?: string;
  readonly date?: string;
  readonly place?: string;
  readonly engine?: string;
  readonly model?: string;
  readonly checks?: ChecksSettings;
  readonly forbidden?: readonly ForbiddenEnglish[];
};

const text = z.string().regex(/\S/);
const severity = z.enum(['error', 'warning', 'note', 'off']);

const ruleSetting = z
  .union([
    severity,
    z.strictObject({
      severity: severity.exactOptional(),
      except: z.array(text).exactOptional().describe('Concept ids or words that the rule is not asked about.'),
      reason: text.exactOptional().describe('Why. Needed with except.'),
    }),
  ])
  .describe('How the rule is told: error, warning, note, or off; or a map with the exceptions to it.');

const forbidden = z.strictObject({
  en: text.describe('The English that is not wanted.'),
  vi: text.exactOptional().describe('Only where the Vietnamese has this.'),
  use: text.exactOptional().describe('What to write instead.'),
  reason: text.exactOptional().describe('Why; told with the finding.'),
});

/** The shape of a songngu.yaml. */
export const projectSchema: z.ZodType<ProjectFile> = z
  .strictObject({
    glossary: z
      .array(text)
      .exactOptional()
      .describe('Glossary files or folders, from this folder, laid over the built-in one in this order.'),
    houseStyle: text.exactOptional().describe('How English is written: the name of a style, or the path of a file.'),
    date: z
      .union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)])
      .exactOptional()
      .describe('When texts speak that do not say it themselves: 2018-08-20, 2018-08, 2018.'),
    place: text.exactOptional().describe('Where they speak from: Hà Nội.'),
    engine: text
      .exactOptional()
      .describe('What drafts English: offline, or an engine that songngu translate --help names.'),
    model: text.exactOptional().describe("Which of the engine's models."),
    checks: z
      .record(z.string(), ruleSetting)
      .exactOptional()
      .describe('The rules of songngu check by name, each with its severity.'),
    forbidden: z.array(forbidden).exactOptional().describe('English that songngu check is to report.'),
  })
  .meta({ title: 'Songngu project', description: 'What holds for all texts of a project.' });

/** The JSON Schema that gives completion and errors in an editor, made from what the reader itself checks. */
export function projectJsonSchema(): Readonly<Record<string, unknown>> {
  return { $id: 'urn:songngu:project:1', ...z.toJSONSchema(projectSchema, { io: 'input' }) };
}
