/** The formats that other programs read and write. */
export type { Exported, ExportOptions, GlossaryFormat, LeftOut } from './format.ts';
export type { FormatProblem } from './format-problem.ts';
import type { GlossaryFormat } from './format.ts';

/** In the order of `--help`: a new format is its file and a line here. */
export const glossaryFormats: readonly GlossaryFormat[] = [];
