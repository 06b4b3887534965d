import { lireTexte } from '#electron/lecture/texte/lire-texte.ts';
import type { TexteLu } from '#electron/lecture/texte/texte-lu.ts';
import { accomplir } from './accomplir.ts';
import type { FichierALire } from './lecteurs.ts';

accomplir<FichierALire, TexteLu>(({ nom, octets }) => lireTexte(octets, nom));
