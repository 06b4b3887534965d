import type { GenreTrouve } from '#shared/domain/recherche/recherche.schema.ts';

/** Ce qu'est, pour qui cherche, une ligne de chaque table de l'index. */
export const GENRE_DE_LA_TABLE: Readonly<Record<string, GenreTrouve>> = {
  instance: 'instance',
  reunion: 'reunion',
  point: 'point',
  deliberation: 'decision',
  action: 'action',
  piece_jointe: 'piece',
  acte: 'piece',
  convention_piece: 'piece',
  fiche_piece: 'piece',
  appel_piece: 'piece',
  note_rapide: 'note',
  personne: 'personne',
  structure: 'structure',
  designation: 'designation',
  contrat_ville: 'contrat',
  feuille_de_route: 'feuille',
  fiche_action: 'fiche',
  projet: 'projet',
  convention: 'convention',
  appel: 'appel',
  candidature: 'candidature',
  dispositif: 'dispositif',
  succession_qpv: 'territoire',
};
