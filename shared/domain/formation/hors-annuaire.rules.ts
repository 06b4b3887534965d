import { enTri } from '#shared/text/tri.ts';
import { FONCTIONS, PERSONNE } from '../donnees/garde/motifs.data.ts';
import { decouper, motsDe } from '../donnees/mots-d-un-texte.rules.ts';
import { PRENOMS_CONNUS } from './inventer.rules.ts';
import { MOTS_COMMUNS, MOTS_DE_SERVICE } from './mots-communs.data.ts';
import type { Nommee } from './personnage.types.ts';

const DEUX_OU_TROIS_MOTS = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
const VIDE = { courriels: [], telephones: [], deTexte: true } as const;

const criee = (mot: string): boolean => mot.length > 2 && !/\p{Ll}/u.test(mot);

/** « Léa DURAND », « Léa Durand » ou « Durand » : ce qui est prénom, ce qui est nom. */
function partager(mots: readonly string[]): Pick<Nommee, 'noms' | 'prenoms'> {
  const noms = mots.filter(criee);
  if (noms.length > 0 && noms.length < mots.length)
    return { noms: [noms.join(' ')], prenoms: [mots.filter((mot) => !criee(mot)).join(' ')] };
  const [premier = '', ...reste] = mots;
  return reste.length === 0
    ? { noms: [premier], prenoms: [] }
    : { noms: [reste.join(' '), premier], prenoms: [premier] };
}

/**
 * Relève, dans les textes d'un fichier, qui y est nommé sans être dans l'annuaire : « M. Durand » partout, « Camille
 * Essai » dans un champ qui nomme quelqu'un. Un nom sans civilité, dans une phrase, ne se reconnaît pas.
 * @param connus formes de tri des noms de famille du fichier
 */
export function createReleve(connus: ReadonlySet<string>) {
  const releves = new Map<string, Nommee>();
  function noter(civilite: Nommee['civilite'], ecrit: string): void {
    const mots = ecrit.split(/\s+/u);
    const { noms, prenoms } = partager(mots);
    if (noms.some((nom) => connus.has(motsDe(nom).join(' ')))) return;
    if (mots.length === 1 && MOTS_COMMUNS.has(enTri(ecrit))) return;
    const cle = `texte ${enTri(ecrit)}`;
    if (!releves.has(cle)) releves.set(cle, { ...VIDE, cle, civilite, noms, prenoms });
  }
  return {
    /** @param nomme le champ nomme quelqu'un, sans civilité parfois */
    voir(texte: string, nomme: boolean): void {
      if (/\bM|\bMlle/u.test(texte))
        for (const { 0: lu, groups } of texte.matchAll(PERSONNE)) {
          const ecrit = groups?.['nom'] ?? '';
          if (FONCTIONS.has(enTri(ecrit.split(/\s/u)[0] ?? ''))) continue;
          noter(/^(?:Mm|Ml|Mad|Mes)/u.test(lu) ? 'Mme' : 'M.', ecrit);
        }
      if (!nomme || !DEUX_OU_TROIS_MOTS.test(texte.trim())) return;
      const [premier = '', ...reste] = motsDe(texte);
      if (reste.length === 0) return;
      if ([premier, ...reste].some((mot) => MOTS_DE_SERVICE.has(mot)) || !PRENOMS_CONNUS.has(premier)) return;
      noter(null, texte.trim());
    },
    rendre: (): readonly Nommee[] => [...releves.values()],
  };
}

/** Compte, pour chaque nom de famille, s'il s'écrit plutôt en mot de tous les jours : sans capitale. */
export function createUsage(suivis: ReadonlySet<string>) {
  const comptes = new Map<string, { capitales: number; minuscules: number }>();
  return {
    voir(texte: string): void {
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
