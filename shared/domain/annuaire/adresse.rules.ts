import { enTri } from '#shared/text/tri.ts';
import { MOTS_FONCTION, MOTS_STRUCTURE } from './colonnes.data.ts';
import type { Personne } from './personne.schema.ts';

/** Ce qu'une adresse a de douteux sans être fausse (A1) : un accent, ou un autre nom que celui de la personne. */

export interface AccentsDAdresse {
  /** « ï », « é et è » : ce que la plupart des messageries refusent. */
  readonly signes: readonly string[];
  /** L'adresse sans accent, ou `null` si des signes d'une autre écriture y restent. */
  readonly proposee: string | null;
}

/** Les signes d'une adresse hors de l'ASCII ; `null` s'il n'y en a pas (A1). */
export function accentsDeLAdresse(adresse: string): AccentsDAdresse | null {
  const signes = [...new Set([...adresse.normalize('NFC')].filter((signe) => signe > '~'))];
  if (signes.length === 0) return null;
  const proposee = enTri(adresse);
  return { signes, proposee: /^[!-~]+$/u.test(proposee) ? proposee : null };
}

const lettres = (texte: string): string => enTri(texte).replace(/[^a-z]/gu, '');
const mots = (texte: string): string[] =>
  enTri(texte)
    .split(/[^a-z]+/u)
    .filter((mot) => mot !== '');

/** Boîtes de service, dont l'adresse ne nomme personne. */
const DE_SERVICE =
  /^(?:contacts?|accueil|secretariat|direction|info|infos|services?|pole|agence|emploi|insertion|cabinet|siege|standard|courrier|communication|rh|formation|pref|sp|ddets|ddetspp|dreets|politique|comite|antenne|territoire|referents?|bal|dg|dgs|mel|mail|admin|administration|elus?|no|reply)$/u;

/** Écart de deux lettres au plus : « nassani » et « nassany ». */
function seRessemblent(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || Math.min(a.length, b.length) < 4 || a.length > 60 || b.length > 60)
    return false;
  let precedente = Array.from({ length: b.length + 1 }, (_, rang) => rang);
  for (const [i, lettre] of [...a].entries()) {
    const courante = [i + 1];
    for (const [j, autre] of [...b].entries())
      courante.push(
        Math.min(
          (courante[j] ?? 0) + 1,
          (precedente[j + 1] ?? 0) + 1,
          (precedente[j] ?? 0) + (lettre === autre ? 0 : 1),
        ),
      );
    precedente = courante;
  }
  return (precedente[b.length] ?? 99) <= 2;
}

/**
 * Le nom que porte une adresse, s'il contredit celui de la personne (A1) : « nassany » pour Mme Nassani. Une boîte de
 * service, une initiale, un seul des deux noms, un nom avant le prénom ne contredisent rien.
 */
export function nomContraire({ prenom, nom }: Pick<Personne, 'prenom' | 'nom'>, adresse: string): string | null {
  if (nom.length > 200 || adresse.length > 254) return null;
  const locale = (adresse.split('@')[0] ?? '').replace(/\d+/gu, '');
  const parties = locale
    .split(/[._\s]+/u)
    .map(lettres)
    .filter((partie) => partie !== '');
  const entiere = parties.join('');
  const portes = mots(nom).filter((mot) => mot.length > 2);
  const suffit = portes.length === 0 ? [lettres(nom)] : [...portes, lettres(nom)];
  if (entiere === '' || suffit.some((mot) => mot === '' || entiere.includes(mot))) return null;
  if (mots(locale).some((mot) => DE_SERVICE.test(mot)) || MOTS_STRUCTURE.test(enTri(locale.replace(/[._-]/gu, ' '))))
    return null;
  if (MOTS_FONCTION.test(enTri(locale.replace(/[._-]/gu, ' ')))) return null;
  const derniere = parties.at(-1) ?? '';
  const proche = parties.find((partie) => suffit.some((mot) => seRessemblent(mot, partie)));
  if (proche !== undefined) return proche;
  if (parties.length !== 2 || derniere.length < 3 || lettres(nom).startsWith(derniere)) return null;
  const initiales = mots(prenom ?? '').map((mot) => mot.charAt(0));
  const [debut = ''] = parties;
  const estLePrenom = debut === lettres(prenom ?? '') || debut === initiales[0] || debut === initiales.join('');
  return estLePrenom || (debut.length > 2 && prenom !== null && derniere !== lettres(prenom)) ? derniere : null;
}
