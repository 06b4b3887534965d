import { type GenreDocument, GENRES } from '../genres.data.ts';
import { cle } from './cle.ts';
import { type DocumentLu, paragraphesDe } from './lu.ts';
import { estNotreSignet } from './segmenter.ts';

/** Nos signets d'un document relu, révisions refusées comprises : un passage ôté nomme encore sa réunion. */
export function nosSignets({ accepte, refuse }: DocumentLu): ReadonlySet<string> {
  const noms = [...paragraphesDe(accepte), ...paragraphesDe(refuse)].flatMap(({ signets }) => signets);
  return new Set(noms.map(({ nom }) => nom).filter(estNotreSignet));
}

const PORTE_UN_ID = /^(?<genre>point|fiche|tenue|deport|txt|suite|faire|act|dec|prj)_(?<id>[0-9a-f]{32})/u;
const enUuid = (nu: string): string => nu.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');

/** Les points et les délibérations que nomment des signets. */
export function objetsNommes(signets: ReadonlySet<string>): { points: string[]; deliberations: string[] } {
  const objets = { points: new Set<string>(), deliberations: new Set<string>() };
  for (const nom of signets) {
    const lu = PORTE_UN_ID.exec(nom)?.groups;
    if (lu === undefined) continue;
    const genre = lu['genre'] ?? '';
    objets[genre === 'dec' || genre === 'prj' ? 'deliberations' : 'points'].add(enUuid(lu['id'] ?? ''));
  }
  return { points: [...objets.points], deliberations: [...objets.deliberations] };
}

export interface Candidat {
  readonly genre: GenreDocument;
  readonly titre: string;
  readonly ids: readonly string[];
}

/** Part des signets communs : ceux que le document a, ceux que l'on attend. */
function accord(signets: ReadonlySet<string>, ids: readonly string[]): number {
  const communs = ids.filter((id) => signets.has(id)).length;
  return communs === 0 ? 0 : communs / (signets.size + ids.length - communs);
}

/** Sans titre ni objet nommé, il faut que presque tous les signets soient les nôtres. */
const ACCORD_SUFFISANT = 0.5;

/**
 * De quel document de cette réunion est-ce la correction ? Le titre du fichier d'abord, les signets ensuite ; `null` si
 * rien ne le dit.
 * @param nomme Le document nomme des objets de cette réunion : son titre peut avoir changé avec sa date.
 */
export function reconnaitreLeGenre(
  lu: DocumentLu,
  signets: ReadonlySet<string>,
  candidats: readonly Candidat[],
  nomme: boolean,
): GenreDocument | null {
  const notes = candidats.map(({ genre, titre, ids }) => ({
    genre,
    titre: cle(titre) === cle(lu.titre),
    accord: accord(signets, ids),
  }));
  const [meilleur] = notes.toSorted((a, b) => Number(b.titre) - Number(a.titre) || b.accord - a.accord);
  if (meilleur === undefined || meilleur.accord === 0) return null;
  if (meilleur.titre || nomme) return meilleur.genre;
  return lu.titre.trim() === '' && meilleur.accord >= ACCORD_SUFFISANT ? meilleur.genre : null;
}

/** Les membres ou les points dont un document établi pour eux porte la lettre ou l'extrait. */
export function objetsDuDocument(
  genre: GenreDocument,
  signets: ReadonlySet<string>,
  sieges: readonly { readonly id: string }[],
): string[] {
  if (GENRES[genre].forme === 'par_point') return objetsNommes(signets).points;
  return sieges.filter(({ id }) => signets.has(`l_${id.slice(-12).replaceAll('-', '')}_timbre`)).map(({ id }) => id);
}
