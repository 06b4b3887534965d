import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { champsDuPoint } from '../champs.ts';
import { cle } from '../cle.ts';
import { pointDuBloc } from '../reperes.ts';
import { ligneCorrigee, ligneSansCapitale } from '../texte-relu.ts';
import { faces, lecture, type Lecteur, resteDe, RIEN } from './lecteur.ts';

/** Le titre d’un point ; ce qui a été ajouté dessous est rendu au texte du point. */
export const lecteurDeTitre: Lecteur = (contexte, bloc, morceaux) => {
  const sien = pointDuBloc(contexte, bloc.id);
  if (sien === null) return RIEN;
  const champ = champsDuPoint(contexte.seance, sien.point).titre;
  const enFace = faces(bloc, morceaux);
  const titre = enFace.find(({ unite }) => unite !== null)?.morceau ?? null;
  return {
    lectures: lecture(
      champ,
      titre?.genre === 'texte' ? ligneCorrigee(champ.valeur, titre.texte) : null,
      bloc.id,
      titre === null ? [] : [titre],
    ),
    restes: [],
    enPlus: enFace.flatMap(({ unite, morceau }) => (unite === null && morceau !== null ? [morceau] : [])),
  };
};

const FICHE = /^(?:rapporteure?s? ?: (?<qui>.+?)\. )?nature ?: (?<nature>[^.]+)\.(?: (?<precision>.+?)\.?)?$/isu;

/** « Rapporteure : Mme X. Nature : décision. Document n° 5. » : intervenant et précision se reprennent. */
export const lecteurDeFicheDePoint: Lecteur = (contexte, bloc, morceaux) => {
  const sien = pointDuBloc(contexte, bloc.id);
  if (sien === null) return RIEN;
  const champs = champsDuPoint(contexte.seance, sien.point);
  const enFace = faces(bloc, morceaux);
  const fiche = enFace.find(({ unite }) => unite !== null);
  const enPlus = enFace.flatMap(({ unite, morceau }) => (unite === null && morceau !== null ? [morceau] : []));
  const restes = fiche === undefined ? [] : resteDe(bloc.id, fiche);
  const morceau = fiche?.morceau ?? null;
  if (restes.length === 0 || morceau?.genre !== 'texte') return { lectures: [], restes, enPlus };
  const lu = FICHE.exec(cle(morceau.texte))?.groups;
  if (lu === undefined || cle(lu['nature'] ?? '').toLowerCase() !== naturePointLibelle[sien.point.nature].toLowerCase())
    return { lectures: [], restes, enPlus };
  const garder = (saisie: string | null, relue: string) =>
    cle((saisie ?? '').replace(/[\s.;,]+$/u, '')) === cle(relue) ? saisie : ligneSansCapitale(saisie, relue);
  return {
    lectures: [
      ...lecture(champs.intervenant, garder(champs.intervenant.valeur, lu['qui'] ?? ''), bloc.id, [morceau]),
      ...lecture(champs.precision, garder(champs.precision.valeur, lu['precision'] ?? ''), bloc.id, [morceau]),
    ],
    restes: [],
    enPlus,
  };
};
