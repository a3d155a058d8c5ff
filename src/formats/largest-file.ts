/** Larger than any glossary: 100,000 concepts with all their keys are some 40 MB. What is larger is refused before it is read. */
export const largestFile: number = 256 * 1024 * 1024;
