import { enTri } from '#shared/text/tri.ts';
import { FONCTIONS } from '../donnees/garde/motifs.data.ts';
import { decouper, motsDe } from '../donnees/mots-d-un-texte.rules.ts';
import { annoncesDe } from './civilites.rules.ts';
import { PRENOMS_CONNUS } from './inventer.rules.ts';
import { MOTS_COMMUNS, MOTS_DE_SERVICE, PARTICULES } from './mots-communs.data.ts';
import { MOTS_COURANTS } from './mots-courants.data.ts';
import type { Nommee } from './personnage.types.ts';
import { sansInvisibles } from './texte-lisible.rules.ts';

/** Ce qui sépare deux noms, ou un nom de sa fonction, dans un champ qui nomme quelqu'un. */
const SEPARATIONS = /[,;()[\]/\n:|&]|\s[-–—]\s|\s(?:et|ou|puis)\s/u;
/** D'un à quatre mots, chacun avec sa capitale : « Léa Nowak », « A. Nowak », « Nowak », « Jean LE GOFF ». */
const NOMME =
  /^(?:\p{Lu}\p{M}*\.-?\s?){0,2}(?:(?:de|du|van|von|ben|el)\s|d['’])?\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:(?:de|du|van|von|ben|el|la|le)\s|d['’])?\p{Lu}[\p{L}\p{M}'’-]+){0,3}$/u;
const INITIALES = /^(?:\p{Lu}\p{M}*\.-?\s?){1,2}/u;
const VIDE = { courriels: [], telephones: [], deTexte: true } as const;
/** Un sigle, plutôt que le nom de quelqu'un. */
const SIGLE = /^\p{Lu}{1,4}$/u;

const criee = (mot: string): boolean => mot.length > 1 && !/\p{Ll}/u.test(mot);
const connu = (mot: string): boolean => PRENOMS_CONNUS.has(enTri(mot));

/** « Léa DURAND », « DURAND Léa », « Léa Durand » ou « Durand » : ce qui est prénom, ce qui est nom. */
function partager(mots: readonly string[]): Pick<Nommee, 'noms' | 'prenoms'> {
  const noms = mots.filter(criee);
  if (noms.length > 0 && noms.length < mots.length && noms.some(({ length }) => length > 2))
    return { noms: [noms.join(' ')], prenoms: [mots.filter((mot) => !criee(mot)).join(' ')] };
  const [premier = '', ...reste] = mots;
  const dernier = reste.at(-1) ?? '';
  if (reste.length === 0 || PARTICULES.has(enTri(premier).replace("'", '')))
    return { noms: [mots.join(' ')], prenoms: [] };
  return !connu(premier) && connu(dernier)
    ? { noms: [mots.slice(0, -1).join(' '), dernier], prenoms: [dernier] }
    : { noms: [reste.join(' '), premier], prenoms: [premier] };
}

/** « coprésidents », « vice-présidentes » : un service ou une fonction, en nombre ou à plusieurs. */
const deService = (mot: string): boolean =>
  [mot, mot.replace(/e?s$/u, ''), mot.replace(/s$/u, '')].some(
    (une) => MOTS_DE_SERVICE.has(une) || FONCTIONS.has(une) || MOTS_DE_SERVICE.has(une.replace(/^co/u, '')),
  );

/** Ce qui précède la fonction, si elle suit le nom : « Weber Directeur » est « Weber ». */
function avantLeService(ecrit: string): string[] {
  const mots = ecrit.trim().split(/\s+/u);
  const rang = mots.findIndex((mot) => mot.length > 2 && motsDe(mot).some(deService));
  return rang < 0 ? mots : mots.slice(0, rang);
}

/**
 * Relève, dans les textes d'un fichier, qui y est nommé sans être dans l'annuaire : « M. Durand », « MM. Durand et Roth »
 * partout, et chaque nom d'un champ qui nomme quelqu'un. Un nom sans civilité, dans une phrase, ne se reconnaît pas.
 * @param connus formes de tri des noms de famille du fichier
 * @param organismes formes de tri de ce qu'un tel champ nomme sans nommer personne : structures, territoires
 */
export function createReleve(connus: ReadonlySet<string>, organismes: ReadonlySet<string> = new Set()) {
  const releves = new Map<string, Nommee>();
  function noter(civilite: Nommee['civilite'], ecrit: string): void {
    const mots = avantLeService(ecrit);
    if (mots.length === 0) return;
    const { noms, prenoms } = partager(mots);
    if (noms.some((nom) => connus.has(motsDe(nom).join(' ')))) return;
    if (civilite === null && mots.length === 1 && MOTS_COMMUNS.has(enTri(ecrit))) return;
    const cle = `texte ${enTri(`${prenoms[0] ?? ''} ${noms[0] ?? ''}`)}`;
    if (!releves.has(cle)) releves.set(cle, { ...VIDE, cle, civilite, noms, prenoms });
  }
  function noterUnSegment(segment: string): void {
    const ecrit = segment.trim();
    if (!NOMME.test(ecrit) || organismes.has(enTri(ecrit)) || SIGLE.test(ecrit)) return;
    if (motsDe(ecrit).some(deService)) return;
    noter(null, ecrit.replace(INITIALES, ''));
  }
  return {
    /** @param nomme le champ nomme quelqu'un, sans civilité parfois */
    voir(brut: string, nomme: boolean): void {
      const texte = sansInvisibles(brut);
      const annonces = annoncesDe(texte);
      for (const { civilite, ecrit } of annonces) noter(civilite, ecrit);
      if (nomme && annonces.length === 0 && !organismes.has(enTri(texte)))
        for (const segment of texte.split(SEPARATIONS)) noterUnSegment(segment);
    },
    rendre: (): readonly Nommee[] => [...releves.values()],
  };
}

/**
 * Compte, pour chaque nom de famille qui est un mot courant, s'il s'écrit plutôt sans capitale. Un nom qui n'en est pas un
 * n'est jamais commun : « kowalczyk », si souvent qu'on le tape sans capitale, reste quelqu'un.
 */
export function createUsage(connus: ReadonlySet<string>) {
  const suivis = new Set([...connus].filter((mot) => MOTS_COMMUNS.has(mot) || MOTS_COURANTS.has(mot)));
  const comptes = new Map<string, { capitales: number; minuscules: number }>();
  return {
    voir(texte: string): void {
      if (suivis.size === 0) return;
      for (const { mot, debut } of decouper(texte)) {
        if (!suivis.has(mot)) continue;
        const compte = comptes.get(mot) ?? { capitales: 0, minuscules: 0 };
        if (/^\p{Lu}/u.test(texte.slice(debut, debut + 2))) compte.capitales += 1;
        else if (texte[debut - 1] !== '@' && texte[debut - 1] !== '.') compte.minuscules += 1;
        comptes.set(mot, compte);
      }
    },
    communs: (): ReadonlySet<string> =>
      new Set([...comptes].filter(([, { capitales, minuscules }]) => minuscules * 2 > capitales).map(([mot]) => mot)),
  };
}
