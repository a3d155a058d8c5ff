export { type NotUtf8, readBytes, readUtf8 } from './read.ts';
export { writeWhole } from './write.ts';
