import { aligner, memePlace } from './aligner.ts';

/** Un bout de texte : commun, ôté ou ajouté. */
export interface Bout {
  readonly genre: 'commun' | 'ote' | 'ajoute';
  readonly texte: string;
}

/** Une ligne à montrer, ou une suite de lignes inchangées que l’on replie. */
export type LigneMarquee =
  | { readonly genre: 'changee'; readonly bouts: readonly Bout[] }
  | { readonly genre: 'commune'; readonly lignes: readonly string[] };

const MOTS = /[\s\u00A0\u202F]+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
/** Au-delà, deux lignes se montrent entières, l’une ôtée, l’autre ajoutée. */
const CASES_MAX = 4_000_000;

const net = (mot: string): string => (/^[\s\u00A0\u202F]/u.test(mot) ? ' ' : mot === "'" ? '’' : mot);

/** Les bouts de même genre qui se suivent n’en font qu’un ; un blanc commun entre deux changements leur appartient. */
function souder(bouts: readonly Bout[]): Bout[] {
  const groupes: { ote: string; ajoute: string; commun: string }[] = [];
  for (const { genre, texte } of bouts) {
    const dernier = groupes.at(-1);
    const change = genre !== 'commun';
    const blanc = /^[\s\u00A0\u202F]+$/u.test(dernier?.commun ?? '');
    const avant = groupes.at(-2);
    if (change && dernier !== undefined && dernier.commun === '') dernier[genre] += texte;
    else if (change && dernier !== undefined && avant !== undefined && avant.commun === '' && blanc) {
      avant.ote += dernier.commun;
      avant.ajoute += dernier.commun;
      avant[genre] += texte;
      groupes.pop();
    } else if (change) groupes.push({ ote: '', ajoute: '', commun: '', [genre]: texte });
    else if (dernier !== undefined && dernier.commun !== '') dernier.commun += texte;
    else groupes.push({ ote: '', ajoute: '', commun: texte });
  }
  return groupes.flatMap(({ ote, ajoute, commun }): Bout[] => [
    ...(ote === '' ? [] : [{ genre: 'ote', texte: ote } as const]),
    ...(ajoute === '' ? [] : [{ genre: 'ajoute', texte: ajoute } as const]),
    ...(commun === '' ? [] : [{ genre: 'commun', texte: commun } as const]),
  ]);
}

/** Les mots ôtés et ajoutés d’une ligne à l’autre ; les espèces d’espaces et d’apostrophes ne comptent pas. */
export function marquerLesMots(avant: string, apres: string): Bout[] {
  const [a, b] = [avant.match(MOTS) ?? [], apres.match(MOTS) ?? []];
  let tete = 0;
  while (tete < a.length && tete < b.length && net(a[tete] ?? '') === net(b[tete] ?? '')) tete += 1;
  let queue = 0;
  const reste = Math.min(a.length, b.length) - tete;
  while (queue < reste && net(a[a.length - 1 - queue] ?? '') === net(b[b.length - 1 - queue] ?? '')) queue += 1;
  const [n, m] = [a.length - tete - queue, b.length - tete - queue];
  const bouts: Bout[] = [{ genre: 'commun', texte: b.slice(0, tete).join('') }];
  if ((n + 1) * (m + 1) > CASES_MAX)
    bouts.push(
      { genre: 'ote', texte: a.slice(tete, tete + n).join('') },
      { genre: 'ajoute', texte: b.slice(tete, tete + m).join('') },
    );
  else bouts.push(...plusLongueSuite(a.slice(tete, tete + n), b.slice(tete, tete + m)));
  bouts.push({ genre: 'commun', texte: b.slice(b.length - queue).join('') });
  return souder(bouts.filter(({ texte }) => texte !== ''));
}

function plusLongueSuite(a: readonly string[], b: readonly string[]): Bout[] {
  const largeur = b.length + 1;
  const longueurs = new Uint32Array((a.length + 1) * largeur);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longueurs[i * largeur + j] =
        net(a[i] ?? '') === net(b[j] ?? '')
          ? 1 + (longueurs[(i + 1) * largeur + j + 1] ?? 0)
          : Math.max(longueurs[(i + 1) * largeur + j] ?? 0, longueurs[i * largeur + j + 1] ?? 0);
  const bouts: Bout[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [mien, sien] = [a[i], b[j]];
    if (mien !== undefined && sien !== undefined && net(mien) === net(sien)) {
      bouts.push({ genre: 'commun', texte: sien });
      [i, j] = [i + 1, j + 1];
    } else if (
      mien !== undefined &&
      (sien === undefined || (longueurs[(i + 1) * largeur + j] ?? 0) >= (longueurs[i * largeur + j + 1] ?? 0))
    ) {
      bouts.push({ genre: 'ote', texte: mien });
      i += 1;
    } else if (sien !== undefined) {
      bouts.push({ genre: 'ajoute', texte: sien });
      j += 1;
    }
  }
  return bouts;
}

const pleines = (texte: string | null): string[] => (texte ?? '').split('\n').filter((ligne) => ligne.trim() !== '');

/** Deux textes, ligne par ligne : les mots changés de celles qui changent, les autres repliées. */
export function marquerLesLignes(avant: string | null, apres: string | null): LigneMarquee[] {
  const [a, b] = [pleines(avant), pleines(apres)];
  const marquees: LigneMarquee[] = [];
  for (const { avant: i, apres: j } of aligner(a, b, memePlace)) {
    const [mienne, sienne] = [i === null ? '' : (a[i] ?? ''), j === null ? '' : (b[j] ?? '')];
    const bouts = marquerLesMots(mienne, sienne);
    const derniere = marquees.at(-1);
    if (bouts.some(({ genre }) => genre !== 'commun')) marquees.push({ genre: 'changee', bouts });
    else if (derniere?.genre === 'commune')
      marquees[marquees.length - 1] = { genre: 'commune', lignes: [...derniere.lignes, sienne] };
    else marquees.push({ genre: 'commune', lignes: [sienne] });
  }
  return marquees;
}
