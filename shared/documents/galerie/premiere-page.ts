import type { Bloc, DocumentNeutre } from '../blocs.ts';

/** De quoi remplir une page, quoi que l'on y mette ; une vignette ne lit pas plus loin. */
const BLOCS = 16;
const LIGNES = 24;
const CARTES = 21;

const raccourcir = (bloc: Bloc): Bloc => {
  if (bloc.type === 'tableau') return { ...bloc, lignes: bloc.lignes.slice(0, LIGNES) };
  if (bloc.type === 'planche') return { ...bloc, cartes: bloc.cartes.slice(0, CARTES) };
  return bloc;
};

/** Le début d'un document : ce qu'une vignette montre. Le reste ne voyage pas. */
export function premierePage(document: DocumentNeutre): DocumentNeutre {
  const fin = document.blocs.findIndex((bloc, rang) => rang > 0 && bloc.type === 'titre' && bloc.nouvellePage);
  return { ...document, blocs: document.blocs.slice(0, fin === -1 ? BLOCS : Math.min(fin, BLOCS)).map(raccourcir) };
}
