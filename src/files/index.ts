export { fileAbove } from './file-above.ts';
export { type Locked, type LockHolder, type LockOptions, withLock } from './lock.ts';
export { type NotUtf8, type OpenBytes, openBytesNow, readBytes, readBytesNow, readUtf8 } from './read.ts';
export { writeWhole } from './write.ts';
