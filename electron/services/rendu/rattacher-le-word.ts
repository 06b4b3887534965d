import { dateLongue } from '#shared/dates/format.ts';
import { lireDate } from '#shared/dates/lecture.ts';
import {
  nosSignets,
  objetsDuDocument,
  objetsNommes,
  reconnaitreLeGenre,
} from '#shared/documents/corrections/reconnaitre.ts';
import type { DocumentLu } from '#shared/documents/corrections/lu.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { type GenreDocument, genresDe } from '#shared/documents/genres.data.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { correctionsErrors } from '#shared/errors/corrections.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerReunion, exigerSeance } from '../reunions/lecture-reunion.ts';

/** À quelle réunion, et à quel de ses documents, se rattache un Word relu. */
export interface Rattachement {
  readonly reunionId: string;
  readonly genre: GenreDocument;
}

/** Les réunions que nomment les objets d'un document, la plus nommée d'abord. */
function reunionsNommees({ depots }: Contexte, signets: ReadonlySet<string>): string[] {
  const { points, deliberations } = objetsNommes(signets);
  const tous = [...points, ...deliberations.flatMap((id) => depots.deliberations.parId(id)?.pointId ?? [])];
  const compte = Map.groupBy(
    tous.flatMap((id) => depots.points.parId(id)?.reunionId ?? []),
    (id) => id,
  );
  return [...compte].toSorted(([, a], [, b]) => b.length - a.length).map(([id]) => id);
}

function genreDans(seance: Seance, lu: DocumentLu, signets: ReadonlySet<string>, nomme: boolean): GenreDocument | null {
  const candidats = genresDe(seance).map((genre) => {
    const { titre, blocs } = etablirDocument(genre, seance, {
      image: null,
      objets: objetsDuDocument(genre, signets, seance.sieges),
    });
    return { genre, titre, ids: blocs.map(({ id }) => id) };
  });
  return reconnaitreLeGenre(lu, signets, candidats, nomme);
}

/**
 * Un modèle du service écrit les points sans leurs repères : tout y paraîtrait ôté, et se prendrait. Produit sans aucun
 * point, le document disait qu'il n'y en a pas.
 */
function aPerduSesPoints(seance: Seance, genre: GenreDocument, signets: ReadonlySet<string>): boolean {
  if (signets.has('points_vide')) return false;
  const objets = objetsDuDocument(genre, signets, seance.sieges);
  return etablirDocument(genre, seance, { image: null, objets }).blocs.some(({ id }) => id.startsWith('point_'));
}

/** Les réunions du jour que dit le titre : « Convocation du comité…, réunion du 12 mars 2026 ». */
function reunionsDuTitre({ depots, aujourdHui }: Contexte, titre: string): string[] {
  const jour = /(?<jour>\d{1,2}(?:er)?\s\p{L}+\s\d{4})\s*$/u.exec(titre.replaceAll('\u00A0', ' '))?.groups?.['jour'];
  const lue = jour === undefined ? null : lireDate(jour, aujourdHui());
  return lue?.ok === true ? depots.corrections.reunionsDuJour(lue.valeur) : [];
}

const direReunion = ({ instance, reunion }: Seance): string => `${nomCourt(instance)}, ${dateLongue(reunion.date)}`;

/**
 * Rattache un Word relu à sa réunion : par les objets qu'il nomme, sinon par son titre.
 * @param attendue La réunion dont l'écran est ouvert ; un document d'une autre est refusé, en la nommant.
 * @throws si le document n'est pas de l'application, ou pas de ce fichier
 */
export function rattacherLeWord(
  contexte: Contexte,
  lu: DocumentLu,
  nom: string,
  attendue: string | null,
): Rattachement {
  const signets = nosSignets(lu);
  if (signets.size === 0) throw correctionsErrors.pasDesNotres(nom);
  if (attendue !== null) exigerReunion(contexte, attendue);
  const { points, deliberations } = objetsNommes(signets);
  const [nommee] = reunionsNommees(contexte, signets);
  if (nommee === undefined && points.length + deliberations.length > 0) throw correctionsErrors.autreFichier(nom);
  if (nommee !== undefined && attendue !== null && nommee !== attendue)
    throw correctionsErrors.autreReunion(nom, direReunion(exigerSeance(contexte, nommee)));
  const possibles = [nommee ?? attendue, ...reunionsDuTitre(contexte, lu.titre)].filter((id) => id !== null);
  for (const reunionId of new Set(possibles)) {
    const seance = exigerSeance(contexte, reunionId);
    const genre = genreDans(seance, lu, signets, nommee === reunionId);
    if (genre === null) continue;
    if (nommee === undefined && aPerduSesPoints(seance, genre, signets)) throw correctionsErrors.surModele(nom);
    if (attendue !== null && reunionId !== attendue) throw correctionsErrors.autreReunion(nom, direReunion(seance));
    return { reunionId, genre };
  }
  throw correctionsErrors.sansReunion(nom, lu.titre);
}
