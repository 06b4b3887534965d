import { enTri } from '#shared/text/tri.ts';
import { motsDe } from '../donnees/mots-d-un-texte.rules.ts';
import { PRENOMS_CONNUS } from './inventer.rules.ts';
import { MOTS_COMMUNS, MOTS_DE_SERVICE, PARTICULES } from './mots-communs.data.ts';
import { MOTS_COURANTS } from './mots-courants.data.ts';
import type { Nommee, Personnage } from './personnage.types.ts';

/** Qui porte un nom, et par quels prénoms on le reconnaît. */
export interface Porteur {
  readonly personnage: Personnage;
  readonly civilite: Nommee['civilite'];
  readonly prenoms: readonly (readonly string[])[];
  /** Son nom entier, et non la moitié d'un nom composé, ni ce qu'un texte dit peut-être d'autre chose. */
  readonly entier: boolean;
  /** Lu dans un texte : sans capitale, ce mot peut être tout autre chose. */
  readonly deTexte: boolean;
}
export interface Entree {
  readonly suite: readonly string[];
  readonly porteurs: Porteur[];
}

/** Les noms du fichier par leur premier mot, les plus longs d'abord : un texte se lit d'un trait, quel que soit leur nombre. */
export type Repertoire = ReadonlyMap<string, readonly Entree[]>;

const COURT = 4;

/** « Jean-Pierre » se dit aussi « Jean ». */
const prenomsDe = ({ prenoms }: Nommee): (readonly string[])[] =>
  prenoms.map(motsDe).flatMap((mots) => {
    const [premier] = mots;
    if (premier === undefined) return [];
    return mots.length > 1 && premier.length >= COURT ? [mots, [premier]] : [mots];
  });

/** Un nom lu dans un texte vaut seul aussi, s'il n'est ni un prénom, ni un mot, ni un sigle, et qu'il a sa capitale. */
function vautSeul(nom: string, { deTexte, prenoms }: Nommee): boolean {
  if (deTexte !== true) return true;
  const tri = motsDe(nom).join(' ');
  if (!/^\p{Lu}/u.test(nom) && !/\s\p{Lu}/u.test(nom)) return false;
  if (prenoms.some((prenom) => motsDe(prenom).join(' ') === tri)) return false;
  const mots = [PRENOMS_CONNUS, MOTS_COMMUNS, MOTS_COURANTS, MOTS_DE_SERVICE];
  return !mots.some((liste) => liste.has(tri)) && !/^\p{Lu}{1,4}$/u.test(nom);
}

/** Range les noms de chacun ; de « Benali-Kessler », aussi chaque moitié, qui ne vaut qu'avec un prénom ou une civilité. */
export function rangerLesNoms(nommees: readonly Nommee[], personnages: ReadonlyMap<string, Personnage>): Repertoire {
  const parPremier = new Map<string, Entree[]>();
  function ranger(suite: readonly string[], porteur: Porteur): void {
    const [premier] = suite;
    if (premier === undefined || suite.join('').length < 2) return;
    const rangees = parPremier.get(premier) ?? [];
    const cle = suite.join(' ');
    const connue = rangees.find((entree) => entree.suite.join(' ') === cle);
    if (connue === undefined) rangees.push({ suite, porteurs: [porteur] });
    else if (porteur.entier) connue.porteurs.unshift(porteur);
    else connue.porteurs.push(porteur);
    parPremier.set(premier, rangees);
  }
  for (const nommee of nommees.toReversed()) {
    const personnage = personnages.get(nommee.cle);
    if (personnage === undefined) continue;
    const deTexte = nommee.deTexte === true;
    const commun = { personnage, civilite: nommee.civilite, prenoms: prenomsDe(nommee), deTexte };
    for (const nom of nommee.noms) {
      const suite = motsDe(nom);
      const entier = vautSeul(nom, nommee);
      ranger(suite, { ...commun, entier });
      // « Le Goff » s'écrit « Legoff », « N'Diaye », « Ndiaye ».
      if (suite.length > 1) ranger([suite.join('')], { ...commun, entier });
      const moities = suite.length > 1 ? suite.filter((mot) => mot.length >= COURT && !PARTICULES.has(mot)) : [];
      for (const moitie of moities) ranger([moitie], { ...commun, entier: false });
    }
  }
  for (const entrees of parPremier.values()) entrees.sort((une, autre) => autre.suite.length - une.suite.length);
  return parPremier;
}

/** La personne de ce prénom et de ce nom, telle qu'une fiche ou un objet JSON la dit ; à défaut, qui porte ce nom. */
export function porteurDe(repertoire: Repertoire, nom: string, prenom: string | null): Porteur | null {
  const suite = motsDe(nom);
  const cle = suite.join(' ');
  const entree = repertoire.get(suite[0] ?? '')?.find((une) => une.suite.join(' ') === cle);
  const voulu = prenom === null ? null : motsDe(enTri(prenom)).join(' ');
  const sien = entree?.porteurs.find(({ prenoms }) => prenoms.some((mots) => mots.join(' ') === voulu));
  return sien ?? entree?.porteurs[0] ?? null;
}
