import type { DocumentNeutre } from '../blocs.ts';
import { etablirArreteComposition } from '../arrete-composition/arrete-composition.document.ts';
import { etablirArreteModificatif } from '../arrete-composition/arrete-modificatif.document.ts';
import { etablirArreteVoix } from '../arrete-voix/arrete-voix.document.ts';
import { etablirFicheInstance } from '../fiche-instance/fiche-instance.document.ts';
import { etablirLettreDesignation } from '../lettre-membre/lettre-designation.document.ts';
import { etablirLettreNomination } from '../lettre-membre/lettre-nomination.document.ts';
import type { DossierDInstance } from './dossier.ts';
import type { GenreDInstance } from './genres.data.ts';

type Etablir = (dossier: DossierDInstance, objet: string) => DocumentNeutre;

/** Chaque genre et la fonction pure qui l’établit ; à part du registre, pour que l’écran n’en charge que les mots. */
const ETABLIR: Readonly<Record<GenreDInstance, Etablir>> = {
  'arrete-composition': etablirArreteComposition,
  'arrete-modificatif': etablirArreteModificatif,
  'arrete-voix': etablirArreteVoix,
  'lettre-designation': etablirLettreDesignation,
  'lettre-nomination': etablirLettreNomination,
  'fiche-instance': etablirFicheInstance,
};

/** Établit un document d’une instance ; l’aperçu et Word rendent ce même arbre. */
export const etablirActe = (genre: GenreDInstance, dossier: DossierDInstance, objet: string): DocumentNeutre =>
  ETABLIR[genre](dossier, objet);
