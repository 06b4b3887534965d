import { enTri } from '#shared/text/tri.ts';
import type { Modules, ProfilDeTravail } from './profil-de-travail.schema.ts';

interface Menu {
  /** Les débuts d'adresse, dans l'ordre du menu ; ceux qu'il ne nomme pas suivent, dans l'ordre commun. */
  readonly ordre: readonly string[];
  /** Ce qu'il cache tant que le fichier n'en a pas. */
  readonly cachables: readonly (keyof Modules)[];
}

const MENUS: Readonly<Record<ProfilDeTravail, Menu>> = {
  delegue: {
    ordre: ['/semaine', '/departement', '/reunions', '/contrats', '/instances', '/annuaire', '/territoires'],
    cachables: ['conventions'],
  },
  ddets: {
    ordre: ['/semaine', '/departement', '/instances', '/reunions', '/decisions', '/conventions', '/calendrier'],
    cachables: ['contrats'],
  },
  secretariat: {
    ordre: ['/semaine', '/departement', '/reunions', '/calendrier', '/instances', '/annuaire', '/documents'],
    cachables: ['contrats', 'conventions'],
  },
};

/** Le menu d'un profil : ce qu'il montre, dans son ordre, et ce qu'il garde replié. Sans profil, tout, dans l'ordre commun. */
export function menuDuProfil<E extends { readonly racine: string }>(
  entrees: readonly E[],
  profil: ProfilDeTravail | null,
  modules: Modules,
): { readonly montrees: readonly E[]; readonly repliees: readonly E[] } {
  if (profil === null) return { montrees: entrees, repliees: [] };
  const { ordre, cachables } = MENUS[profil];
  const rang = ({ racine }: E): number => (ordre.includes(racine) ? ordre.indexOf(racine) : ordre.length);
  const rangees = entrees.toSorted((a, b) => rang(a) - rang(b));
  const vide = ({ racine }: E): boolean => cachables.some((module) => racine === `/${module}` && !modules[module]);
  return { montrees: rangees.filter((entree) => !vide(entree)), repliees: rangees.filter(vide) };
}

/** Le profil que laisse deviner une fonction : « déléguée du préfet », « secrétaire » ; à défaut, celui des services. */
export function profilDevine(fonction: string): ProfilDeTravail {
  const dite = enTri(fonction);
  if (/\bdelegue/u.test(dite)) return 'delegue';
  return /\b(?:secretari?at?|secretaire|assistant)/u.test(dite) && !dite.includes('secretaire general')
    ? 'secretariat'
    : 'ddets';
}
