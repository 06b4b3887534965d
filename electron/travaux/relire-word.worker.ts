import { lireWord } from '#electron/lecture/word/lire-word.ts';
import type { RelectureDeWord } from '#shared/documents/corrections/lu.ts';
import type { WordARelire } from './relire-word.ts';
import { accomplir } from './travail.ts';

await accomplir<WordARelire, RelectureDeWord>(({ nom, octets }) => lireWord(octets, nom));
