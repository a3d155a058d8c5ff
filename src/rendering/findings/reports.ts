import type { githubReport } from './github.ts';
import type { htmlReport } from './html.ts';
import type { jsonReport } from './json.ts';
import type { junitReport } from './junit.ts';
import type { sarifReport } from './sarif.ts';
import type { terminalReport } from './terminal.ts';

/** The reports of findings, each loaded when it is asked for. */
type FindingsReports = {
  readonly text: () => Promise<typeof terminalReport>;
  readonly json: () => Promise<typeof jsonReport>;
  readonly sarif: () => Promise<typeof sarifReport>;
  readonly github: () => Promise<typeof githubReport>;
  readonly junit: () => Promise<typeof junitReport>;
  readonly html: () => Promise<typeof htmlReport>;
};

export const findingsReports: FindingsReports = {
  text: async () => (await import('./terminal.ts')).terminalReport,
  json: async () => (await import('./json.ts')).jsonReport,
  sarif: async () => (await import('./sarif.ts')).sarifReport,
  github: async () => (await import('./github.ts')).githubReport,
  junit: async () => (await import('./junit.ts')).junitReport,
  html: async () => (await import('./html.ts')).htmlReport,
};
