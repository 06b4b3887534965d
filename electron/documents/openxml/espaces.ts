import { xml } from './xml.ts';

/** Les espaces de noms d’une partie de Word. */
export const W = xml`xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
export const R = xml`xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
