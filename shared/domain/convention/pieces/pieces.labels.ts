import type { GenreDePiece } from './piece-de-convention.schema.ts';
import type { EtatDePiece } from './etat-de-piece.types.ts';

export const genreDePieceLibelle: Readonly<Record<GenreDePiece, string>> = {
  statuts: 'Statuts',
  rib: 'RIB',
  cer: 'Contrat d’engagement républicain',
  comptes: 'Comptes approuvés',
  attestation: 'Attestation',
  accord_consortium: 'Accord de consortium',
  lettre_engagement: 'Lettre d’engagement',
  autre: 'Autre pièce',
};

export const etatDePieceLibelle: Readonly<Record<EtatDePiece, string>> = {
  manquante: 'Manquante',
  perimee: 'Périmée',
  bientot_perimee: 'Bientôt périmée',
  a_jour: 'À jour',
  sans_objet: 'Sans objet',
};
