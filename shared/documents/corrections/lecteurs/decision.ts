import type { Deliberation } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc } from '../../blocs.ts';
import { texteNu } from '../../segments.ts';
import { ressemblance } from '../aligner.ts';
import { champsDeLaDeliberation } from '../champs.ts';
import { cle } from '../cle.ts';
import { deliberationDuBloc } from '../reperes.ts';
import type { Lecture } from '../correction.ts';
import type { Morceau, MorceauDeTexte } from '../morceaux.ts';
import { ligneCorrigee, lignesRelues, texteCorrige } from '../texte-relu.ts';
import { lectureDeDate } from './date.ts';
import { type ContexteDeLecture, lecture, type Lecteur, type Reste, RIEN } from './lecteur.ts';

/** « Pilote : X. Échéance : 31 mars 2027. » : l’un, l’autre ou les deux. */
const SUIVI = /^(?:pilotes? ?: ?(?<pilote>.*?)(?:\.|$))? ?(?:échéance ?: ?(?<echeance>.*?)\.?)?$/isu;
const OUVRE_UN_SUIVI = /^(?:pilotes?|échéance)\s*:/iu;
const OUVRE_UN_DESACCORD = /^désaccords?\s*[.:]?\s/iu;

interface Parts {
  numero: Morceau | null;
  readonly texte: MorceauDeTexte[];
  suivi: MorceauDeTexte | null;
  vote: MorceauDeTexte | null;
  readonly desaccords: MorceauDeTexte[];
  readonly enPlus: Morceau[];
}

const estDeStyle = ({ style }: MorceauDeTexte, nom: string) => style?.toLowerCase() === nom;

/** Range chaque paragraphe d’une décision relue : le style d’abord, puis les mots, puis la place. */
function ranger(bloc: Extract<Bloc, { type: 'decision' }>, morceaux: readonly Morceau[]): Parts {
  const numero = morceaux[0] ?? null;
  const suite = morceaux.slice(1);
  const parts: Parts = { numero, texte: [], suivi: null, vote: null, desaccords: [], enPlus: [] };
  const vote = texteNu(bloc.vote);
  const desaccords = bloc.desaccords.map(texteNu);
  const textes = suite.filter((morceau) => morceau.genre === 'texte');
  const proches = textes.map((morceau) => ressemblance(vote, morceau.texte));
  const ouVote = textes.findIndex((morceau) => estDeStyle(morceau, 'vote'));
  const meilleur = proches.indexOf(Math.max(0.6, ...proches));
  const rangDuVote = ouVote === -1 ? meilleur : ouVote;
  for (const morceau of suite) {
    if (morceau.genre === 'tableau') {
      parts.enPlus.push(morceau);
      continue;
    }
    const rang = textes.indexOf(morceau);
    const apresLeVote = rangDuVote !== -1 && rang > rangDuVote;
    if (rang === rangDuVote) parts.vote = morceau;
    else if (estDeStyle(morceau, 'desaccord') || OUVRE_UN_DESACCORD.test(morceau.texte)) parts.desaccords.push(morceau);
    else if (parts.suivi === null && OUVRE_UN_SUIVI.test(cle(morceau.texte))) parts.suivi = morceau;
    else if (!apresLeVote) parts.texte.push(morceau);
    else if (parts.desaccords.length > 0 && desaccords.some((un) => ressemblance(un, morceau.texte) >= 0.35))
      parts.desaccords.push(morceau);
    else parts.enPlus.push(morceau);
  }
  return parts;
}

function lireSuivi(
  contexte: ContexteDeLecture,
  deliberation: Deliberation,
  bloc: Extract<Bloc, { type: 'decision' }>,
  morceau: MorceauDeTexte | null,
): { lectures: Lecture[]; restes: Reste[] } {
  const attendu = texteNu(bloc.suivi);
  const lu = morceau?.texte ?? '';
  if (cle(attendu) === cle(lu)) return { lectures: [], restes: [] };
  const champs = champsDeLaDeliberation(contexte.seance, deliberation);
  const morceaux = morceau === null ? [] : [morceau];
  const groupes = SUIVI.exec(cle(lu))?.groups;
  if (groupes === undefined)
    return { lectures: [], restes: [{ bloc: bloc.id, avant: attendu, apres: lu, morceaux, motif: 'suivi' }] };
  return {
    lectures: [
      ...lecture(champs.pilote, ligneCorrigee(champs.pilote.valeur, groupes['pilote'] ?? ''), bloc.id, morceaux),
      ...(cle(groupes['echeance'] ?? '') === cle(attenduDeDate(attendu))
        ? []
        : lectureDeDate(contexte, champs.echeance, groupes['echeance'] ?? '', bloc.id, morceaux)),
    ],
    restes: [],
  };
}

const attenduDeDate = (suivi: string): string => SUIVI.exec(cle(suivi))?.groups?.['echeance'] ?? '';

/** Une décision consignée : texte, pilote, échéance et désaccords se reprennent ; le numéro et le vote se calculent. */
export const lecteurDeDecision: Lecteur = (contexte, bloc, morceaux) => {
  const deliberation = deliberationDuBloc(contexte, bloc.id);
  if (deliberation === undefined || bloc.type !== 'decision') return RIEN;
  const champs = champsDeLaDeliberation(contexte.seance, deliberation);
  const parts = ranger(bloc, morceaux);
  const suivi = lireSuivi(contexte, deliberation, bloc, parts.suivi);
  const desaccords = lignesRelues(parts.desaccords).map((ligne, rang) =>
    rang === 0 ? ligne.replace(OUVRE_UN_DESACCORD, '') : ligne,
  );
  const compare = (avant: string, morceau: Morceau | null, motif: string): Reste[] => {
    const apres = morceau?.genre === 'texte' ? morceau.texte : '';
    if (cle(avant) === cle(apres)) return [];
    return [{ bloc: bloc.id, avant, apres, morceaux: morceau === null ? [] : [morceau], motif }];
  };
  return {
    lectures: [
      ...lecture(champs.texte, texteCorrige(champs.texte.valeur, lignesRelues(parts.texte)), bloc.id, parts.texte),
      ...suivi.lectures,
      ...lecture(champs.desaccords, texteCorrige(champs.desaccords.valeur, desaccords), bloc.id, parts.desaccords),
    ],
    restes: [
      ...compare(texteNu(bloc.numero), parts.numero, 'numero'),
      ...suivi.restes,
      ...compare(texteNu(bloc.vote), parts.vote, 'vote'),
    ],
    enPlus: parts.enPlus,
  };
};
