export { type NotUtf8, readBytes, readBytesNow, readUtf8 } from './read.ts';
export { writeWhole } from './write.ts';
