import { faces, type Lecteur, resteDe } from './lecteur.ts';
import { horsDuTableau, lignesEnFace, resteDeCellule } from './lignes.ts';

/** Un bloc que l’application calcule : tout ce qui y a changé est un reste, cellule par cellule dans un tableau. */
export const calcule: Lecteur = (_contexte, bloc, morceaux) => {
  if (bloc.type !== 'tableau')
    return { lectures: [], restes: faces(bloc, morceaux).flatMap((face) => resteDe(bloc.id, face)) };
  const { lignes, restes } = lignesEnFace(bloc, morceaux);
  const cellules = lignes.flatMap((ligne) => ligne.cellules.flatMap((cellule) => resteDeCellule(bloc.id, cellule)));
  // Une ligne en plus ou en moins d’un tableau calculé a la raison de son tableau, pas celle de l’ordre du jour.
  const siens = restes.map(({ motif: _motif, ...reste }) => reste);
  return { lectures: [], restes: [...cellules, ...siens], enPlus: horsDuTableau(morceaux) };
};
