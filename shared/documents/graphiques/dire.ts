import { pluriel } from '#shared/text/nombres.ts';
import { FINE } from '#shared/text/typographie.ts';
import { direValeurDeCourbe } from './traits-de-courbe.ts';
import type { Barres, CarteDeQuartiers, Courbe, Graphique } from './graphique.types.ts';

const joindre = (mots: readonly string[]): string => mots.join(`${FINE}; `);

const direBarres = ({ groupes, repere }: Barres): readonly string[] => [
  ...groupes.map(({ titre, barres }) => {
    const dites = joindre(barres.map(({ libelle, dite }) => `${libelle}, ${dite}`));
    return titre === null ? dites : `${titre} : ${dites}`;
  }),
  ...(repere === undefined ? [] : [`Repère : ${repere.dit}`]),
];

const direCourbe = ({ abscisses, series, unite }: Courbe): readonly string[] =>
  series.map(({ libelle, valeurs }) => {
    const dites = abscisses.map((mot, rang) => {
      const valeur = valeurs[rang] ?? null;
      return `${mot}, ${valeur === null ? 'n.d.' : direValeurDeCourbe(valeur, unite)}`;
    });
    return `${libelle} : ${joindre(dites)}`;
  });

/** Quartier par quartier, ceux de même nombre ensemble : quarante quartiers se disent sans redire quarante fois le mot. */
function direCarte({ quartiers }: CarteDeQuartiers): readonly string[] {
  const comptes = Map.groupBy(quartiers, ({ actions }) => actions);
  return [...comptes]
    .toSorted(([un], [autre]) => (autre ?? -1) - (un ?? -1))
    .map(([actions, siens]) => {
      const noms = siens.map(({ libelle }) => libelle).join(', ');
      if (actions === null) return `Autour : ${noms}`;
      return `${actions === 0 ? 'Aucune action' : pluriel(actions, 'action', 'actions')} : ${noms}`;
    });
}

/** Un graphique en mots, chaque valeur dite : son texte de remplacement, pour qui ne le voit pas. */
export function direGraphique(graphique: Graphique): string {
  const genre = graphique.genre;
  const phrases =
    genre === 'barres' ? direBarres(graphique) : genre === 'courbe' ? direCourbe(graphique) : direCarte(graphique);
  // « n.d. » finit déjà par un point.
  return phrases.map((phrase) => (phrase.endsWith('.') ? phrase : `${phrase}.`)).join(' ');
}
