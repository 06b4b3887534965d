import type { GenreDeLettre } from '#shared/domain/convention/document-convention.schema.ts';

interface DocumentDeConvention {
  readonly libelle: string;
  /** Dans le nom du fichier et en haut des pages. */
  readonly nom: string;
  readonly article: string;
  /** Ce que l'année dit, dans les onglets de l'écran. */
  readonly usage: string;
  /** L'échéance dont il sort : « previsions:2025 ». */
  readonly echeance: 'previsions' | 'comptes';
}

/** Les documents d'une convention, dans l'ordre où on les propose. */
export const DOCUMENTS_DE_CONVENTION: Readonly<Record<GenreDeLettre, DocumentDeConvention>> = {
  'relance-previsions': {
    libelle: 'Relance des prévisions',
    nom: 'relance des prévisions',
    article: 'D. 5316-9',
    usage: 'Prévisions d’exécution, budget et bénéficiaires, dus le 31 décembre',
    echeance: 'previsions',
  },
  'relance-comptes': {
    libelle: 'Relance des comptes et du bilan',
    nom: 'relance des comptes et du bilan',
    article: 'D. 5316-10',
    usage: 'Comptes annuels et bilan d’activité, dus le 30 juin',
    echeance: 'comptes',
  },
};
