import { ajouterJours } from '#shared/dates/date-civile.ts';
import type { Mandat } from '../annuaire/personne.schema.ts';
import { categorieDe } from './categories.data.ts';
import type { Categorie, TypeInstance } from './instance.schema.ts';
import { finDeMandat, finDuRemplacant, titulaireLe } from './mandat.rules.ts';

type Titulariat = Pick<Mandat, 'debut' | 'fin' | 'role'>;

/**
 * Terme de la période de trois ans en cours sur un siège à une date, d'après ses titulaires successifs : le premier
 * l'ouvre, ceux qui le remplacent ne la prolongent pas (R-022, R. 5311-36).
 */
export function termeEnCours(
  type: TypeInstance,
  categorie: Categorie,
  titulaires: readonly Titulariat[],
  date: string,
): string | null {
  let terme: string | null = null;
  for (const { debut } of titulaires.toSorted((a, b) => (a.debut ?? '').localeCompare(b.debut ?? ''))) {
    if (debut !== null && debut <= date && (terme === null || debut > terme))
      terme = finDeMandat(type, categorie, debut);
  }
  return terme !== null && date <= terme ? terme : null;
}

/**
 * Dernier jour du mandat qui commence à cette date sur un siège : trois ans, le terme de qui l’on remplace en
 * cours de mandat. `null` : sans terme (membre de
 * droit, président) ou sans terme connu (début inconnu).
 */
export function finSurLeSiege(
  type: TypeInstance,
  categorie: Categorie,
  mandats: readonly Titulariat[],
  debut: string | null,
): string | null {
  const titulaires = mandats.filter((mandat) => mandat.role === 'titulaire');
  if (debut === null || categorieDe(type, categorie)?.troisAns !== true) return null;
  const enPlace = titulaireLe(titulaires, debut);
  if (enPlace !== null) return finDuRemplacant(enPlace);
  return termeEnCours(type, categorie, titulaires, debut) ?? finDeMandat(type, categorie, debut);
}

/** La veille du prochain titulaire déjà nommé après cette date, ou `null` : un mandat ne va pas plus loin. */
export function veilleDuSuivant(mandats: readonly Titulariat[], debut: string | null): string | null {
  const suivants = mandats.flatMap((m) =>
    m.role === 'titulaire' && m.debut !== null && (debut === null || m.debut > debut) ? [m.debut] : [],
  );
  const [premier] = suivants.toSorted();
  return premier === undefined ? null : ajouterJours(premier, -1);
}
