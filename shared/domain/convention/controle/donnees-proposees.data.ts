import type { DonneeSaisie } from './donnee-transmise.schema.ts';

type Proposee = Pick<DonneeSaisie, 'quoi' | 'destinataire' | 'periodicite' | 'personnelles'>;

/** Ce que les conventions O2R font d'ordinaire transmettre (D. 5316-3, 5°, D. 5316-9, D. 5316-10) : à rapprocher de la sienne. */
export const DONNEES_PROPOSEES: readonly Proposee[] = [
  {
    quoi: 'Effectifs par indicateur de la convention',
    destinataire: 'prefet',
    periodicite: 'trimestre',
    personnelles: false,
  },
  {
    quoi: 'Bilan d’activité et ses six mentions (D. 5316-10)',
    destinataire: 'prefet',
    periodicite: 'annee',
    personnelles: false,
  },
  { quoi: 'Comptes annuels (D. 5316-10)', destinataire: 'prefet', periodicite: 'annee', personnelles: false },
  {
    quoi: 'Prévisions d’exécution, budget et bénéficiaires (D. 5316-9)',
    destinataire: 'prefet',
    periodicite: 'annee',
    personnelles: false,
  },
  {
    quoi: 'Parcours et situations des bénéficiaires, dans l’outil national',
    destinataire: 'ministre',
    periodicite: 'mois',
    personnelles: true,
  },
];
