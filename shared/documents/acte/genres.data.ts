import type { DocumentNeutre } from '../blocs.ts';
import { etablirArreteComposition } from '../arrete-composition/arrete-composition.document.ts';
import { etablirArreteModificatif } from '../arrete-composition/arrete-modificatif.document.ts';
import { etablirArreteVoix } from '../arrete-voix/arrete-voix.document.ts';
import { etablirLettreDesignation } from '../lettre-membre/lettre-designation.document.ts';
import { etablirLettreNomination } from '../lettre-membre/lettre-nomination.document.ts';
import type { DossierDInstance } from './dossier.ts';

export const GENRES_D_INSTANCE = [
  'arrete-composition',
  'arrete-modificatif',
  'arrete-voix',
  'lettre-designation',
  'lettre-nomination',
] as const;
export type GenreDInstance = (typeof GENRES_D_INSTANCE)[number];

interface Genre {
  readonly libelle: string;
  /** Ce que le document vise dans l’instance : un siège, un mandat, ou l’instance entière. */
  readonly vise: 'instance' | 'siege' | 'mandat';
  readonly etablir: (dossier: DossierDInstance, objet: string) => DocumentNeutre;
}

/** Les documents d’une instance ; un genre de plus est une ligne de plus. */
export const DOCUMENTS_D_INSTANCE: Readonly<Record<GenreDInstance, Genre>> = {
  'arrete-composition': { libelle: 'Arrêté de composition', vise: 'instance', etablir: etablirArreteComposition },
  'arrete-modificatif': { libelle: 'Arrêté modificatif', vise: 'instance', etablir: etablirArreteModificatif },
  'arrete-voix': { libelle: 'Arrêté fixant les voix', vise: 'instance', etablir: etablirArreteVoix },
  'lettre-designation': { libelle: 'Demande de désignation', vise: 'siege', etablir: etablirLettreDesignation },
  'lettre-nomination': { libelle: 'Lettre de nomination', vise: 'mandat', etablir: etablirLettreNomination },
};
