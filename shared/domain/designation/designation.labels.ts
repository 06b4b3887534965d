import { enCapitale } from '#shared/text/capitale.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Civilite } from '../annuaire/personne.schema.ts';
import type { Maille, RangDesignation } from './designation.schema.ts';
import { genreFourni } from './genres.data.ts';

/** L'échelle d'un genre, en un mot. */
export const mailleLibelle: Readonly<Record<Maille, string>> = {
  national: 'National',
  region: 'Régional',
  departement: 'Départemental',
  territoire: 'Local',
};

export const rangDesignationLibelle: Readonly<Record<RangDesignation, string>> = {
  referent: 'Titulaire',
  coreferent: 'Co-référent·e',
  suppleant: 'Suppléant·e',
};

const RANGS: Readonly<Record<Exclude<RangDesignation, 'referent'>, Readonly<Record<Civilite | 'inconnue', string>>>> = {
  coreferent: { Mme: 'co-référente', 'M.': 'co-référent', inconnue: 'co-référent·e' },
  suppleant: { Mme: 'suppléante', 'M.': 'suppléant', inconnue: 'suppléant·e' },
};

/** Le rang d'une personne, accordé : « Titulaire », « Suppléante », « Co-référent ». */
export const rangAccorde = (rang: RangDesignation, civilite: Civilite | null): string =>
  rang === 'referent' ? rangDesignationLibelle.referent : enCapitale(RANGS[rang][civilite ?? 'inconnue']);

interface ADire {
  readonly genre: string;
  /** Nom d'un genre défini par le service ; `null` pour un genre fourni. */
  readonly nomDeGenre: string | null;
  readonly rang: RangDesignation;
  readonly civilite: Civilite | null;
  /** Noms des territoires. */
  readonly territoires: readonly string[];
}

/** Au-delà, on les compte : une phrase ne se lit plus. */
const TERRITOIRES_NOMMES = 3;

const enTerritoires = (noms: readonly string[]): string =>
  noms.length > TERRITOIRES_NOMMES ? `${noms.length} territoires` : enumerer(noms);

/** Le nom d'un genre de désignation, accordé à qui le tient : « déléguée du préfet » ; celui du service reste tel quel. */
export function nomDeGenreAccorde(genre: string, nom: string, civilite: Civilite | null): string {
  const fourni = genreFourni(genre);
  if (fourni === null) return nom;
  return civilite === null ? fourni.nom : civilite === 'Mme' ? fourni.feminin : fourni.masculin;
}

/**
 * Ce pour quoi une personne est désignée, en une phrase qui s'accorde : « référente EQ2030 départementale, suppléante
 * (Meuse et Vosges) ».
 */
export function designationLibelle({ genre, nomDeGenre, rang, civilite, territoires }: ADire): string {
  const nom = nomDeGenreAccorde(genre, nomDeGenre ?? 'désignation', civilite);
  const titre = rang === 'referent' ? nom : `${nom}, ${RANGS[rang][civilite ?? 'inconnue']}`;
  return territoires.length === 0 ? titre : `${titre} (${enTerritoires(territoires)})`;
}
