/** `npm run bench`: everything. `npm run bench -- matching`, `startup` or `scale`: that alone. */
import { fileURLToPath } from 'node:url';
import { benchMatching, measure } from './matching.ts';
import { benchScale } from './scale.ts';
import { benchStartup } from './startup.ts';

const [what = 'all', name = '', size = '0', path] = process.argv.slice(2);
if (what === 'measure') measure(name, Number(size), path);
if (what === 'matching' || what === 'all') benchMatching(fileURLToPath(import.meta.url));
if (what === 'startup' || what === 'all') benchStartup();
if (what === 'scale' || what === 'all') benchScale();
