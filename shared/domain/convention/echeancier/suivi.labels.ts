import type { GenreDeFait } from './fait.schema.ts';
import type { ListeDePointage } from './pointage.schema.ts';
import type { MotifDeResiliation } from './resiliation.rules.ts';

export const genreDeFaitLibelle: Readonly<Record<GenreDeFait, string>> = {
  controle: 'Contrôle de la surcompensation',
  compte_rendu: 'Compte rendu financier',
  bilan_d_ensemble: 'Bilan d’ensemble',
};

export const listeDePointageLibelle: Readonly<Record<ListeDePointage, string>> = {
  contenu: 'Contenu de la convention (D. 5316-3)',
  mandat: 'Mandat de service d’intérêt économique général',
};

export const motifDeResiliationLibelle: Readonly<Record<MotifDeResiliation, string>> = {
  non_respect: 'Non-respect de la convention',
  fausses_declarations: 'Fausses déclarations',
  detournement: 'Détournement de l’objet',
};

export const issueDeResiliationLibelle = {
  maintenue: 'Convention maintenue',
  resiliee: 'Convention résiliée',
} as const;
