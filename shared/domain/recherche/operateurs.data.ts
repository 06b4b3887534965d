/** Ce que dit un opérateur de la recherche. */
export type Operateur = 'type' | 'est' | 'instance' | 'avant' | 'apres' | 'annee' | 'theme' | 'pilote';

/** Les noms sous lesquels un opérateur se tape ; le premier est celui que l'application écrit. */
export const NOMS_DES_OPERATEURS: Readonly<Record<Operateur, readonly string[]>> = {
  type: ['type', 'genre', 'quoi'],
  est: ['est', 'etat', 'statut'],
  instance: ['instance', 'comite', 'dans'],
  avant: ['avant', 'jusqua'],
  apres: ['apres', 'depuis', 'des'],
  annee: ['annee', 'an', 'en'],
  theme: ['theme', 'sujet'],
  pilote: ['pilote', 'par', 'qui'],
};

interface AideDOperateur {
  /** Tel qu'il se tape. */
  readonly exemple: string;
  readonly sens: string;
  /** Ce qui s'ajoute à la recherche d'un clic : le début de l'opérateur, ou l'exemple entier. */
  readonly debut: string;
}

/** L'aide des opérateurs, dans l'ordre où elle se lit. */
export const AIDE_DES_OPERATEURS: readonly AideDOperateur[] = [
  {
    exemple: 'type:decision',
    sens: 'un seul genre : point, décision, action, pièce, personne, fiche…',
    debut: 'type:',
  },
  { exemple: 'est:retard', sens: 'un état : ouvert, retard, bloqué, à venir, reporté, fait, abandonné', debut: 'est:' },
  { exemple: '@moi', sens: 'ce que vous pilotez ; @dupont : ce que pilote une autre personne', debut: '@moi' },
  { exemple: 'instance:mulhouse', sens: 'une seule instance, par un mot de son nom', debut: 'instance:' },
  { exemple: 'apres:2026-01', sens: 'à partir de ce jour, de ce mois ou de cette année', debut: 'apres:' },
  { exemple: 'avant:2026-06', sens: 'avant ce jour, ce mois ou cette année, non compris', debut: 'avant:' },
  { exemple: 'annee:2025', sens: 'une seule année', debut: 'annee:' },
  { exemple: '#mobilité', sens: 'un thème de point, un public de fiche', debut: '#' },
  { exemple: '"garde d’enfants"', sens: 'ces mots-là, dans cet ordre', debut: '"' },
  { exemple: '-stage', sens: 'sans ce mot', debut: '-' },
];
