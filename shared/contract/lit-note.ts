import type { Table } from './definition.ts';
import { LIT_CONVENTION } from './lit-convention.ts';
import { LIT_FEUILLE } from './lit-feuille.ts';
import { LIT_SEANCE } from './lit-seance.ts';
import { LIT_ENGAGEMENTS } from './personne.contract.ts';

/** Ce que lit une note d'une page, de quelque objet qu'elle soit. */
export const LIT_NOTE: readonly Table[] = [
  ...new Set<Table>([
    'note_d_une_page',
    'emetteur',
    'chiffre_territoire',
    'population_qpv',
    'succession_qpv',
    ...LIT_FEUILLE,
    ...LIT_SEANCE,
    ...LIT_ENGAGEMENTS,
    ...LIT_CONVENTION,
    'convention_indicateur',
    'convention_objectif',
    'convention_jalon',
    'convention_releve',
    'convention_correction',
    'candidature_annee',
    'candidature_membre',
    'candidature_zone',
    'candidature_avis',
    'candidature_controle',
    'candidature_note',
    'candidature_public',
    'appel_critere',
    'appel_etape',
    'appel_public',
    'projet_quartier',
    'contrat_jalon',
    'contrat_signataire',
    'enveloppe',
    'projet',
    'projet_montant',
  ]),
];
