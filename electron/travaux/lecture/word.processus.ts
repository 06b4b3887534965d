import { lireWord } from '#electron/lecture/word/lire-word.ts';
import type { RelectureDeWord } from '#shared/documents/corrections/lu.ts';
import { accomplir } from './accomplir.ts';
import type { FichierALire } from './lecteurs.ts';

accomplir<FichierALire, RelectureDeWord>(({ nom, octets }) => lireWord(octets, nom));
