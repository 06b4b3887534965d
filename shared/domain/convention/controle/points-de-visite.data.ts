import type { Convention } from '../convention.schema.ts';

const POINTS_DE_VISITE: readonly { readonly libelle: string; readonly article?: string }[] = [
  { libelle: 'Comptabilité analytique propre à la convention' },
  { libelle: 'Justificatifs des dépenses déclarées' },
  { libelle: 'Réalité des actions', article: 'D. 5316-11' },
  { libelle: 'Publics accueillis, d’après la convention' },
  { libelle: 'Résultats déclarés, de la source au tableau' },
  { libelle: 'Moyens humains affectés' },
  { libelle: 'Durée et intensité des parcours', article: 'D. 5316-13' },
  { libelle: 'Orientation vers le réseau pour l’emploi' },
  { libelle: 'Affichage du soutien de l’État' },
  { libelle: 'Protection des données personnelles' },
];

/** Ce qu'une visite vérifie d'abord ; d'une convention O2R, avec l'article. La liste de chaque visite se modifie. */
export const pointsDeVisite = (genre: Convention['genre']): readonly string[] =>
  POINTS_DE_VISITE.map(({ libelle, article }) =>
    article === undefined || genre !== 'o2r' ? libelle : `${libelle} (${article})`,
  );
