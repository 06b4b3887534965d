import type { DocumentDeConvention } from '#shared/domain/convention/document-convention.schema.ts';

interface Description {
  readonly libelle: string;
  /** Dans le nom du fichier et en haut des pages. */
  readonly nom: string;
  readonly article: string;
  readonly usage: string;
  /** Traite d'une année civile : l'écran les propose toutes. */
  readonly annuel: boolean;
  /** Part d'une visite ou d'une lettre de l'onglet « Contrôles » ; sans elle, la fiche de visite est vide. */
  readonly de: 'visite' | 'lettre' | null;
}

/** Les documents d'une convention, dans l'ordre où on les propose. */
export const DOCUMENTS_DE_CONVENTION: Readonly<Record<DocumentDeConvention, Description>> = {
  'relance-previsions': {
    libelle: 'Relance des prévisions',
    nom: 'relance des prévisions',
    article: 'D. 5316-9',
    usage: 'Prévisions d’exécution, budget et bénéficiaires, dus le 31 décembre',
    annuel: true,
    de: null,
  },
  'relance-comptes': {
    libelle: 'Relance des comptes et du bilan',
    nom: 'relance des comptes et du bilan',
    article: 'D. 5316-10',
    usage: 'Comptes annuels et bilan d’activité, dus le 30 juin',
    annuel: true,
    de: null,
  },
  'relance-compte-rendu': {
    libelle: 'Relance du compte rendu financier',
    nom: 'relance du compte rendu financier',
    article: 'clause de la convention',
    usage: 'Compte rendu financier, dû six mois après la clôture des comptes',
    annuel: true,
    de: null,
  },
  'relance-bilan': {
    libelle: 'Relance du bilan d’ensemble',
    nom: 'relance du bilan d’ensemble',
    article: 'clause de la convention',
    usage: 'Bilan d’ensemble, dû trois mois avant le terme',
    annuel: false,
    de: null,
  },
  avenant: {
    libelle: 'Avenant financier',
    nom: 'avenant financier',
    article: 'D. 5316-5, D. 5316-6',
    usage: 'Montants avant et après, à signer par les deux parties',
    annuel: true,
    de: null,
  },
  'avenant-general': {
    libelle: 'Avenant',
    nom: 'avenant',
    article: 'avant et après',
    usage: 'Ce que l’avenant change, article par article, à signer par les parties',
    annuel: false,
    de: null,
  },
  versement: {
    libelle: 'Proposition de versement',
    nom: 'proposition de versement',
    article: 'D. 5316-7',
    usage: 'Le prochain versement de l’année et l’attestation de service fait',
    annuel: true,
    de: null,
  },
  resiliation: {
    libelle: 'Lettre d’intention de résilier',
    nom: 'intention de résilier',
    article: 'D. 5316-11, D. 5316-12',
    usage: 'Motif, délai d’observations d’un mois au plus, suites',
    annuel: false,
    de: null,
  },
  visite: {
    libelle: 'Fiche de visite sur place',
    nom: 'fiche de visite',
    article: 'D. 5316-11',
    usage: 'À emporter vide, puis remplie de ce qui a été vérifié',
    annuel: false,
    de: 'visite',
  },
  'lettre-de-controle': {
    libelle: 'Lettre de contrôle',
    nom: 'lettre de contrôle',
    article: 'D. 5316-11',
    usage: 'Constats, montants écartés, délai de réponse',
    annuel: false,
    de: 'lettre',
  },
  'suite-de-controle': {
    libelle: 'Suite donnée à la réponse contradictoire',
    nom: 'suite du contrôle',
    article: 'D. 5316-11',
    usage: 'Chaque constat maintenu ou levé, ce qui reste écarté',
    annuel: false,
    de: 'lettre',
  },
};
