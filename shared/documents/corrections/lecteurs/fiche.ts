import { champsImprimes, lireLaPhrase } from './reunion.ts';
import type { Lecteur, Lu } from './lecteur.ts';
import { aChange, horsDuTableau, lignesEnFace, resteDeCellule } from './lignes.ts';

/** La fiche de séance : le lieu, les circonstances et les motifs se reprennent ; le reste se calcule. */
export const lecteurDeFiche: Lecteur = (contexte, bloc, morceaux) => {
  const { lignes, restes } = lignesEnFace(bloc, morceaux);
  const lus = lignes.map(({ cellules: [libelle, valeur] }): Lu => {
    const duLibelle = resteDeCellule(bloc.id, libelle, 'titre');
    if (valeur === undefined || !aChange(valeur)) return { lectures: [], restes: duLibelle };
    const motif = `fiche:${libelle?.attendue ?? ''}`;
    const lues = lireLaPhrase(contexte, champsImprimes(bloc.id), valeur.attendue, valeur.lue, bloc.id, valeur.morceaux);
    return lues === null
      ? { lectures: [], restes: [...duLibelle, ...resteDeCellule(bloc.id, valeur, motif)] }
      : { lectures: lues, restes: duLibelle };
  });
  return {
    lectures: lus.flatMap(({ lectures }) => lectures),
    restes: [...restes, ...lus.flatMap((lu) => lu.restes)],
    enPlus: horsDuTableau(morceaux),
  };
};
