import { PRENOMS_CONNUS } from '#shared/domain/formation/inventer.rules.ts';
import { MOTS_DE_SERVICE, PARTICULES } from '#shared/domain/formation/mots-communs.data.ts';
import type { Nommee } from '#shared/domain/formation/personnage.types.ts';
import { motsDe } from '#shared/domain/donnees/mots-d-un-texte.rules.ts';
import { enTri } from '#shared/text/tri.ts';

/** Un nom tel qu'un document figé l'a écrit. */
export interface NomFige {
  readonly civilite: Nommee['civilite'];
  readonly prenom: string | null;
  readonly nom: string;
}
interface SegmentFige {
  readonly texte: string;
}
/** Des morceaux qui font un nom ; `sure` : il ne s'y écrit jamais autre chose, ni service ni fonction. */
export interface Place {
  readonly segments: readonly SegmentFige[];
  readonly sure: boolean;
}

const CIVILITE = /^(?:(?<elle>Mme|Mlle|Madame)|M\.|Monsieur)[\s\u00A0]+/u;
const MOTS_MAX = 5;
/** Ce que dit, en tête, une colonne qui nomme quelqu'un à chaque ligne. */
const COLONNE_DE_NOMS = /^(?:prénom et nom|nom et prénom|signataire)$/iu;
/** Celles qui nomment quelqu'un, ou un service. */
const COLONNE_DE_PILOTES = /^(?:pilote|rapporteur|intervenant|qui)$/iu;
/** Les paragraphes qui énumèrent des personnes, une par morceau. */
const PARAGRAPHES_DE_NOMS = new Set(['pouvoirs', 'excuses', 'absents', 'sans_effet', 'venus_pour', 'invites', 'visio']);

export const estUnObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

const objetsDe = (valeur: unknown): Record<string, unknown>[] =>
  Array.isArray(valeur) ? valeur.filter(estUnObjet) : [];

const enSegments = (valeur: unknown): SegmentFige[] =>
  objetsDe(valeur).filter((un): un is Record<string, unknown> & SegmentFige => typeof un['texte'] === 'string');

const ARTICLES = new Set(['le', 'la', 'les']);

const crie = (mot: string): boolean => mot.length > 1 && !/\p{Ll}/u.test(mot);

/**
 * Lit « Mme Léa DURANDEAU », « Léa Durandeau » ou « Durandeau » où l'on n'attend qu'un nom ; `null` si c'est autre chose :
 * une fonction, un service, un manque.
 */
export function nomEcrit(ecrit: string, sure: boolean): NomFige | null {
  const civilite = CIVILITE.exec(ecrit.trim());
  const seul = ecrit
    .trim()
    .slice(civilite?.[0].length ?? 0)
    .replace(/[\s,;.]+$/u, '');
  const mots = seul.split(/[\s\u00A0]+/u);
  const [premier = ''] = mots;
  if (!/^\p{L}/u.test(seul) || /[\d,;:()[\]«»/]/u.test(seul) || mots.length > MOTS_MAX) return null;
  if (mots.some((mot) => !/^\p{Lu}/u.test(mot) && !PARTICULES.has(enTri(mot)))) return null;
  if (motsDe(seul).some((mot) => MOTS_DE_SERVICE.has(mot)) || (ARTICLES.has(enTri(premier)) && !crie(premier)))
    return null;
  const rang = mots.findIndex((mot, i) => i > 0 && crie(mot));
  const partage = crie(premier) ? 0 : rang > 0 ? debutDuNom(mots, rang) : Math.min(1, mots.length - 1);
  const nom = mots.slice(partage).join(' ');
  const deuxMots = partage > 0 && (sure || PRENOMS_CONNUS.has(enTri(premier)));
  if (civilite === null && !deuxMots && !(crie(nom) && (sure || partage > 0))) return null;
  return {
    civilite: civilite === null ? null : civilite.groups?.['elle'] === undefined ? 'M.' : 'Mme',
    prenom: partage === 0 ? null : mots.slice(0, partage).join(' '),
    nom,
  };
}

/** « Jean de la FONTAINE » : les particules qui précèdent le nom en sont. */
function debutDuNom(mots: readonly string[], rang: number): number {
  let debut = rang;
  while (debut > 1 && PARTICULES.has(enTri(mots[debut - 1] ?? ''))) debut -= 1;
  return debut;
}

/** Les places d'un bloc figé où l'on nomme quelqu'un : ses signatures, ses cellules, ses énumérations de personnes. */
export function placesDe(bloc: Record<string, unknown>): Place[] {
  if (bloc['type'] === 'signatures')
    return objetsDe(bloc['signataires']).map(({ nom }) => ({ segments: enSegments(nom), sure: true }));
  if (bloc['type'] === 'paragraphe' && PARAGRAPHES_DE_NOMS.has(String(bloc['id'])))
    return enSegments(bloc['segments']).map((segment) => ({ segments: [segment], sure: false }));
  if (bloc['type'] !== 'tableau') return [];
  const colonnes = objetsDe(bloc['colonnes']).flatMap(({ titre }, rang) => {
    const sure = COLONNE_DE_NOMS.test(String(titre));
    return sure || COLONNE_DE_PILOTES.test(String(titre)) ? [{ rang, sure }] : [];
  });
  return objetsDe(bloc['lignes']).flatMap(({ cellules }) =>
    Array.isArray(cellules) ? colonnes.map(({ rang, sure }) => ({ segments: enSegments(cellules[rang]), sure })) : [],
  );
}
