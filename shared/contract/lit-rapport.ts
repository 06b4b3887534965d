import { LIT_COPIL } from './copil.contract.ts';
import { LIT_CONTROLES } from './controle.contract.ts';
import type { Table } from './definition.ts';

/** Ce qui s'écrit d'un rapport de COPIL, et la séance où il se présente. */
export const LIT_RAPPORT = [
  'rapport_copil',
  'rapport_ecart',
  'rapport_conformite',
  'rapport_risque',
  'document_produit',
  ...LIT_COPIL,
] as const satisfies readonly Table[];

/** Ce que lit son document : le rapport, et tout ce que la convention sait d'elle-même. */
export const LIT_DOCUMENT_DE_RAPPORT = [
  ...LIT_RAPPORT,
  'convention_membre',
  'convention_territoire',
  'convention_annee',
  'convention_avenant',
  'avenant_valeur',
  'candidature',
  'appel',
  'convention_versement',
  'convention_fait',
  'convention_axe',
  'convention_engagement',
  'convention_piece',
  'convention_pointage',
  'convention_resiliation',
  'convention_indicateur',
  'convention_objectif',
  'convention_jalon',
  'convention_releve',
  'convention_correction',
  'ligne_de_compte',
  'exercice_de_compte',
  'controle_surcompensation',
  ...LIT_CONTROLES,
  'emetteur',
  'signataire',
  'fichier',
  'piece',
] as const satisfies readonly Table[];
