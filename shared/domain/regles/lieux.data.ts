/** Où une règle parle : au geste qu'elle concerne. */
export const LIEUX = {
  instance: 'Fiche de l’instance',
  composition: 'Composition',
  audits: 'Audits',
  ordre: 'Ordre du jour',
  convocation: 'Convocation',
  seance: 'Séance',
  dossiers: 'Dossiers de la commission',
  ecrite: 'Délibération écrite',
  compteRendu: 'Compte rendu',
  documents: 'Documents',
  feuille: 'Feuille de route',
  reprise: 'Reprise et territoires',
  convention: 'Convention',
} as const;

/** Un lieu, par son nom dans le code. */
export type Lieu = keyof typeof LIEUX;

/** Une règle telle qu’une table la range ; `B` bloque, `W` avertit, `I` informe. */
export type Ligne = readonly [
  numero: string,
  gravite: 'B' | 'W' | 'I',
  ou: Lieu,
  article: string | null,
  phrase: string,
];
