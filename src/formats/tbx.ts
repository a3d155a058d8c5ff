import type { GlossaryFormat } from './format.ts';
import { readTbx } from './tbx-read.ts';
import { writeTbx2, writeTbx3 } from './tbx-write.ts';

/** TBX 3, ISO 30042:2019, the dialect TBX-Basic. */
export const tbx: GlossaryFormat = { name: 'tbx', extension: '.tbx', write: writeTbx3, read: readTbx };

/** TBX 2, ISO 30042:2008 (martif), which OmegaT, the Translate Toolkit and Weblate read. */
export const tbx2: GlossaryFormat = { name: 'tbx2', extension: '.tbx', write: writeTbx2, read: readTbx };
