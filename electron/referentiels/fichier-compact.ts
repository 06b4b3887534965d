import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { territoireErrors } from '#shared/errors/territoire.errors.ts';
import { empreinte, type Manifeste, type Objet } from './manifeste.ts';

/** Les fichiers compacts : une ligne d'entête, des tabulations, LF, UTF-8. Une liste de codes est séparée de blancs. */

export const COLONNES = {
  regions: ['code', 'libelle', 'zone'],
  departements: ['code', 'libelle', 'region', 'zone'],
  arrondissements: ['code', 'libelle', 'departement'],
  epci: ['siren', 'libelle', 'type'],
  communes: ['code', 'libelle', 'departement', 'epci', 'population', 'codes_postaux'],
  'zones-emploi': ['code', 'libelle', 'communes', 'chomage'],
  clpe: ['code', 'libelle', 'communes'],
  frr: ['classement', 'communes'],
  'contrats-ville': ['code', 'libelle', 'departement', 'porteur', 'population'],
  qpv: ['code', 'libelle', 'departement', 'communes', 'contrats'],
  'lieux-qpv': ['code', 'lon', 'lat', 'contour'],
} as const satisfies Record<Objet, readonly string[]>;

/** Une ligne d'un fichier compact, par nom de colonne ; l'absent est la chaîne vide. */
export type Ligne<O extends Objet> = Readonly<Record<(typeof COLONNES)[O][number], string>>;

/** Texte d'un fichier compact, lignes triées : l'ordre de la source n'y paraît pas. */
export function ecrireCompact<O extends Objet>(objet: O, lignes: readonly Ligne<O>[]): string {
  const colonnes: readonly (keyof Ligne<O>)[] = COLONNES[objet];
  const texte = lignes.map((ligne) => colonnes.map((colonne) => ligne[colonne]).join('\t'));
  return [colonnes.join('\t'), ...texte.sort(), ''].join('\n');
}

/**
 * Lit un fichier compact, après avoir vérifié son empreinte.
 * @throws AppError `FICHIER` s'il manque ou diffère de ce que dit le manifeste.
 */
export function lireCompact<O extends Objet>(dossier: string, manifeste: Manifeste, objet: O): Ligne<O>[] {
  const decrit = manifeste.fichiers.find((fichier) => fichier.objet === objet);
  const nom = decrit?.fichier ?? objet;
  try {
    const octets = readFileSync(join(dossier, nom));
    if (empreinte(octets) !== decrit?.sha256) throw new Error('L’empreinte diffère de celle du manifeste.');
    const [entete, ...lignes] = octets.toString('utf8').split('\n').slice(0, -1);
    if (entete !== COLONNES[objet].join('\t')) throw new Error('Les colonnes ne sont pas celles attendues.');
    return lignes.map((ligne) => nommer(COLONNES[objet], ligne.split('\t')) as Ligne<O>);
  } catch (cause) {
    throw territoireErrors.referentielIllisible(nom, cause);
  }
}

/** Cellule d'une liste de codes, triée et sans doublon. */
export const lister = (liste: Iterable<string>) => [...new Set(liste)].sort().join(' ');

/** Liste de codes d'une cellule. */
export const codes = (cellule: string) => (cellule === '' ? [] : cellule.split(' '));

function nommer(colonnes: readonly string[], cellules: readonly string[]) {
  if (cellules.length !== colonnes.length) throw new Error(`Une ligne compte ${cellules.length} cellules.`);
  return Object.fromEntries(colonnes.map((colonne, rang) => [colonne, cellules[rang]]));
}
