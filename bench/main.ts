/**
 * `npm run bench`: everything. `npm run bench -- matching`, `startup`, `lookup`, `scale`, `values`, `analysis`, `checks` or `align`: that alone.
 * `npm run bench -- align FOLDER`: alignment also on the texts of others that were cloned into a folder, see alignment-sets.ts; `held` behind it takes the talks that were held out.
 * `npm run bench:draft`: the offline draft, beside the English of two translators; with a folder of bilingual news behind it, beside that too.
 * `npm run bench -- draft-articles FILE`: what goes wrong in drafts of articles, a line of JSON each; a number behind it shows so many of each kind.
 * `npm run bench -- tune-draft FOLDER NUMBER [FILE…]`: costs of rules learnt from so many lines of bilingual news and from files of sentences.
 * `npm run bench -- noun-usage FOLDER NUMBER`: how English nouns stand in bilingual news, of those that are there at least so often.
 * `npm run bench -- memory`: a million units, or as many as a number behind it says.
 * `npm run bench:sdu PATH`: acronyms and their long forms in the data of a shared task.
 */
import { fileURLToPath } from 'node:url';
import { alignFile, benchAlignment } from './alignment.ts';
import { benchAnalysis } from './analysis.ts';
import { benchArticles } from './articles.ts';
import { benchChecks } from './checks.ts';
import { benchDraft } from './draft.ts';
import { benchLookup } from './lookup.ts';
import { benchMatching, measure } from './matching.ts';
import { benchMemory } from './memory.ts';
import { countNounUsage } from './noun-usage.ts';
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
if (what === 'align' || what === 'all')
  await benchAlignment(fileURLToPath(import.meta.url), name || undefined, size === 'held');
if (what === 'align-file') await alignFile(name);
if (what === 'memory' || what === 'all') await benchMemory(Number(name) || 1_000_000);
if (what === 'draft') await benchDraft(name || undefined);
if (what === 'draft-articles') await benchArticles(name, Number(size));
if (what === 'noun-usage') await countNounUsage(name, Number(size));
if (what === 'tune-draft') await tuneDraft(name, Number(size), process.argv.slice(5));
if (what === 'sdu') await benchSdu(name, process.argv[4]);
