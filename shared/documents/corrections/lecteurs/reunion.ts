import { estEcrite } from '#shared/domain/ecrite/ecrite.rules.ts';
import type { Bloc } from '../../blocs.ts';
import { sansPoint } from '../../segments.ts';
import { champsDeLaReunion } from '../champs.ts';
import { cle } from '../cle.ts';
import type { Champ, Lecture } from '../correction.ts';
import { type Morceau, texteDuMorceau } from '../morceaux.ts';
import { ligneSansCapitale } from '../texte-relu.ts';
import { lireTrous } from '../trous.ts';
import { type ContexteDeLecture, type Face, faces, lecture, type Lecteur, type Reste, resteDe } from './lecteur.ts';

type Nom = keyof ReturnType<typeof champsDeLaReunion>;

/** Les champs de la réunion qu’un bloc imprime : ailleurs, le même mot n’est pas ce champ. */
const IMPRIMES: readonly { readonly bloc: RegExp; readonly champs: readonly Nom[] }[] = [
  { bloc: /^(?:bloc_)?titre$/u, champs: ['lieu', 'reference', 'titre'] },
  { bloc: /^fiche$/u, champs: ['lieu', 'circonstances', 'motifUrgence', 'organisateurs', 'theme'] },
  { bloc: /date_et_lieu$/u, champs: ['lieu'] },
  { bloc: /participation$/u, champs: ['circonstances', 'motifUrgence'] },
  { bloc: /(?:^|_)lien$/u, champs: ['lienVisio'] },
  { bloc: /motif_signature$/u, champs: ['motifSignature'] },
  { bloc: /timbre$/u, champs: ['reference'] },
  { bloc: /^(?:vote_ecrit_)?cadre$/u, champs: ['circonstances'] },
];

/** Ce que le document met à la place d’un champ vide. */
const MANQUES: Partial<Readonly<Record<Nom, string>>> = {
  lieu: '[lieu à préciser]',
  circonstances: '[circonstances à préciser]',
};

/** Les champs de la réunion que ce bloc imprime ; vide : il n’en imprime aucun. */
export const champsImprimes = (bloc: string): readonly Nom[] => IMPRIMES.find((un) => un.bloc.test(bloc))?.champs ?? [];

interface Trou {
  readonly champ: Champ;
  readonly rendu: string;
  readonly place: number;
}

/** Les trous d’une phrase : chaque champ que l’on y lit, à sa place. */
function trousDe({ seance }: ContexteDeLecture, noms: readonly Nom[], phrase: string): Trou[] {
  const champs = champsDeLaReunion(seance);
  const nette = cle(phrase).toLocaleLowerCase('fr');
  // À distance ou par écrit, le lieu ne s’imprime pas.
  const sansLieu = seance.reunion.modalite === 'distance' || estEcrite(seance.reunion);
  return noms
    .filter((nom) => nom !== 'lieu' || !sansLieu)
    .flatMap((nom): Trou[] => {
      const champ = champs[nom];
      const rendu = champ.valeur === null ? (MANQUES[nom] ?? '') : sansPoint(champ.valeur);
      const place = rendu === '' ? -1 : nette.indexOf(cle(rendu).toLocaleLowerCase('fr'));
      return place === -1 ? [] : [{ champ, rendu, place }];
    })
    .toSorted((a, b) => a.place - b.place);
}

/** Relit les champs d’une phrase ; `null` si autre chose y a changé. */
export function lireLaPhrase(
  contexte: ContexteDeLecture,
  noms: readonly Nom[],
  attendue: string,
  lue: string,
  bloc: string,
  morceaux: readonly Morceau[],
): Lecture[] | null {
  const trous = trousDe(contexte, noms, attendue);
  const valeurs = lireTrous(
    attendue,
    trous.map(({ rendu }) => rendu),
    lue,
  );
  if (valeurs === null) return null;
  return trous.flatMap(({ champ, rendu }, rang) => {
    const relue = sansPoint(valeurs[rang] ?? '');
    if (cle(relue) === cle(rendu)) return [];
    return lecture(champ, ligneSansCapitale(champ.valeur, relue), bloc, morceaux);
  });
}

function lireLaFace(contexte: ContexteDeLecture, bloc: Bloc, face: Face): { lues: Lecture[]; restes: Reste[] } {
  const restes = resteDe(bloc.id, face);
  const { unite, morceau } = face;
  if (restes.length === 0 || unite === null || morceau === null) return { lues: [], restes };
  const lues = lireLaPhrase(contexte, champsImprimes(bloc.id), unite, texteDuMorceau(morceau), bloc.id, [morceau]);
  return lues === null ? { lues: [], restes } : { lues, restes: [] };
}

/** Un bloc dont les phrases portent des champs de la réunion : lieu, référence, motifs, lien. */
export const lecteurDeReunion: Lecteur = (contexte, bloc, morceaux) => {
  const lus = faces(bloc, morceaux).map((face) => lireLaFace(contexte, bloc, face));
  return { lectures: lus.flatMap(({ lues }) => lues), restes: lus.flatMap(({ restes }) => restes) };
};
