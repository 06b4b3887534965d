import type { Colonne, LigneTableau, Segments, Tableau } from '../blocs.ts';
import { colonne } from '../blocs-courants.ts';
import { direValeurDeCourbe } from './traits-de-courbe.ts';
import type { Barres, CarteDeQuartiers, Courbe, Graphique } from './graphique.types.ts';

const mot = (texte: string): Segments => [{ texte }];
const nombre = (titre: string, largeur: number): Colonne => ({ titre, largeur, nombre: true });
const rang = (cellules: readonly string[]): LigneTableau => ({ type: 'ligne', cellules: cellules.map(mot) });
type Contenu = Pick<Tableau, 'colonnes' | 'lignes'>;

const desBarres = ({ groupes }: Barres): Contenu => ({
  colonnes: [colonne('Libellé', 11), nombre('Valeur', 5)],
  lignes: groupes.flatMap(({ titre, barres }): LigneTableau[] => [
    ...(titre === null ? [] : [{ type: 'groupe' as const, titre: mot(titre) }]),
    ...barres.map(({ libelle, dite }) => rang([libelle, dite])),
  ]),
});

const deLaCourbe = ({ abscisses, series, unite }: Courbe): Contenu => ({
  colonnes: [colonne('Date', 4), ...series.map(({ libelle }) => nombre(libelle, 12 / Math.max(1, series.length)))],
  lignes: abscisses.map((date, i) =>
    rang([
      date,
      ...series.map(({ valeurs }) => {
        const valeur = valeurs[i] ?? null;
        return valeur === null ? 'n.d.' : direValeurDeCourbe(valeur, unite);
      }),
    ]),
  ),
});

const deLaCarte = ({ quartiers }: CarteDeQuartiers): Contenu => ({
  colonnes: [colonne('Quartier', 12), nombre('Actions', 4)],
  lignes: quartiers.flatMap(({ libelle, actions }) => (actions === null ? [] : [rang([libelle, String(actions)])])),
});

/** Un graphique en tableau : ce qu’il devient dans un modèle du service, où nulle image ne s’insère. */
export function tableauDuGraphique(id: string, graphique: Graphique): Tableau {
  const { genre } = graphique;
  const contenu =
    genre === 'barres' ? desBarres(graphique) : genre === 'courbe' ? deLaCourbe(graphique) : deLaCarte(graphique);
  return { type: 'tableau', id, serre: true, ...contenu };
}
