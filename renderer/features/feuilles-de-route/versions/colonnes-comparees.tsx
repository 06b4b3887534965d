import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import type { LigneComparee } from './lignes.ts';

/** Un champ, avant et après : barré, puis entier. */
export const COLONNES: readonly Colonne<LigneComparee>[] = [
  { id: 'groupe', titre: 'De quoi', horsEcran: true, valeur: ({ groupe }) => groupe.nom },
  { id: 'champ', titre: 'Champ', entete: true, classe: 'champ-compare', cellule: ({ libelle }) => libelle },
  {
    id: 'avant',
    titre: 'Avant',
    classe: 'texte-compare',
    valeur: ({ avant }) => avant,
    cellule: ({ avant }) => (avant === '' ? <span className="rien">rien</span> : <del>{avant}</del>),
  },
  {
    id: 'apres',
    titre: 'Après',
    classe: 'texte-compare',
    valeur: ({ apres }) => apres,
    cellule: ({ apres }) => (apres === '' ? <span className="rien">rien</span> : <ins>{apres}</ins>),
  },
];
