/**
 * `npm run bench`: everything. `npm run bench -- matching`, `startup`, `lookup`, `scale`, `values`, `analysis` or `checks`: that alone.
 * `npm run bench:draft`: the offline draft, beside the English of two translators.
 * `npm run bench:sdu PATH`: acronyms and their long forms in the data of a shared task.
 */
import { fileURLToPath } from 'node:url';
import { benchAnalysis } from './analysis.ts';
import { benchChecks } from './checks.ts';
import { benchDraft } from './draft.ts';
import { benchLookup } from './lookup.ts';
import { benchMatching, measure } from './matching.ts';
import { benchScale } from './scale.ts';
import { benchSdu } from './sdu.ts';
import { benchStartup } from './startup.ts';
import { tuneDraft } from './tune-draft.ts';
import { benchValues } from './values.ts';

const [what = 'all', name = '', size = '0', path] = process.argv.slice(2);
if (what === 'measure') measure(name, Number(size), path);
if (what === 'matching' || what === 'all') benchMatching(fileURLToPath(import.meta.url));
if (what === 'startup' || what === 'all') benchStartup();
if (what === 'lookup' || what === 'all') await benchLookup();
if (what === 'scale' || what === 'all') benchScale();
if (what === 'values' || what === 'all') await benchValues();
if (what === 'analysis' || what === 'all') await benchAnalysis();
if (what === 'checks' || what === 'all') benchChecks();
if (what === 'draft') await benchDraft();
if (what === 'tune-draft') await tuneDraft(Number(name));
if (what === 'sdu') await benchSdu(name, process.argv[4]);
