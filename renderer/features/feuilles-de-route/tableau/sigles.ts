import type { QuartierDeFeuille } from '../feuille.types.ts';

/** Au-delà, un carré par quartier ne tient plus : les quartiers s'écrivent dans une seule colonne. */
export const QUARTIERS_EN_CARRES = 12;

const LETTRE = /\p{L}|\p{N}/gu;
const MOTS_VIDES = new Set(['le', 'la', 'les', 'l', 'du', 'de', 'des', 'd', 'quartier', 'cite', 'cité']);

/** « Les Coteaux » se lit « Co » en tête de sa colonne ; deux quartiers n'ont jamais le même sigle. */
export function siglesDe(quartiers: readonly QuartierDeFeuille[]): ReadonlyMap<string, string> {
  const pris = new Set<string>();
  return new Map(
    quartiers.map(({ code, libelle }) => {
      const mots = libelle.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      const parlants = mots.filter((mot) => !MOTS_VIDES.has(mot.toLocaleLowerCase('fr')));
      const lettres = (parlants.length > 0 ? parlants : mots).join('').match(LETTRE) ?? [];
      const premiere = (lettres[0] ?? '?').toLocaleUpperCase('fr');
      const suites = lettres.slice(1).map((lettre) => lettre.toLocaleLowerCase('fr'));
      const sigle =
        [...suites, ...'23456789'].map((suite) => `${premiere}${suite}`).find((essai) => !pris.has(essai)) ?? code;
      pris.add(sigle);
      return [code, sigle];
    }),
  );
}
