import type { DocumentNeutre } from '../blocs.ts';
import { etablirArreteComposition } from '../arrete-composition/arrete-composition.document.ts';
import { etablirArreteModificatif } from '../arrete-composition/arrete-modificatif.document.ts';
import { etablirArreteVoix } from '../arrete-voix/arrete-voix.document.ts';
import { etablirFicheInstance } from '../fiche-instance/fiche-instance.document.ts';
import { etablirLettreDesignation } from '../lettre-membre/lettre-designation.document.ts';
import { etablirLettreNomination } from '../lettre-membre/lettre-nomination.document.ts';
import type { DossierDInstance } from './dossier.ts';

export const GENRES_D_INSTANCE = [
  'arrete-composition',
  'arrete-modificatif',
  'arrete-voix',
  'lettre-designation',
  'lettre-nomination',
  'fiche-instance',
] as const;
export type GenreDInstance = (typeof GENRES_D_INSTANCE)[number];

interface Genre {
  readonly libelle: string;
  /** Ce que le document vise dans l’instance : un siège, un mandat, ou l’instance entière. */
  readonly vise: 'instance' | 'siege' | 'mandat';
  /** Un acte ou une lettre se signe, et ne se produit pas sans nom ni qualité; une fiche, non. */
  readonly signe: boolean;
  readonly etablir: (dossier: DossierDInstance, objet: string) => DocumentNeutre;
}

/** Les documents d’une instance ; un genre de plus est une ligne de plus. */
export const DOCUMENTS_D_INSTANCE: Readonly<Record<GenreDInstance, Genre>> = {
  'arrete-composition': {
    libelle: 'Arrêté de composition',
    vise: 'instance',
    signe: true,
    etablir: etablirArreteComposition,
  },
  'arrete-modificatif': {
    libelle: 'Arrêté modificatif',
    vise: 'instance',
    signe: true,
    etablir: etablirArreteModificatif,
  },
  'arrete-voix': { libelle: 'Arrêté fixant les voix', vise: 'instance', signe: true, etablir: etablirArreteVoix },
  'lettre-designation': {
    libelle: 'Demande de désignation',
    vise: 'siege',
    signe: true,
    etablir: etablirLettreDesignation,
  },
  'lettre-nomination': {
    libelle: 'Lettre de nomination',
    vise: 'mandat',
    signe: true,
    etablir: etablirLettreNomination,
  },
  'fiche-instance': { libelle: 'Fiche de l’instance', vise: 'instance', signe: false, etablir: etablirFicheInstance },
};
