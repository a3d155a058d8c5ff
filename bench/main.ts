/** `npm run bench`: everything. `npm run bench -- matching`, `startup`, `lookup` or `scale`: that alone. */
import { fileURLToPath } from 'node:url';
import { benchLookup } from './lookup.ts';
import { benchMatching, measure } from './matching.ts';
import { benchScale } from './scale.ts';
import { benchStartup } from './startup.ts';

const [what = 'all', name = '', size = '0', path] = process.argv.slice(2);
if (what === 'measure') measure(name, Number(size), path);
if (what === 'matching' || what === 'all') benchMatching(fileURLToPath(import.meta.url));
if (what === 'startup' || what === 'all') benchStartup();
if (what === 'lookup' || what === 'all') await benchLookup();
if (what === 'scale' || what === 'all') benchScale();
