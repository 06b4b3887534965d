/** Lire ce qu'on tape, colle ou importe d'un territoire : codes de QPV et de commune (R-011 à R-013). */

/** Code d'un QPV de 2024 : « QN », département sur trois caractères, rang, lettre dont on ne déduit rien. */
export const MOTIF_QPV_2024 = /^QN(?:\d{3}|02[AB])\d{2}[MINC]$/u;
/** Code d'un QPV de 2015 ; large, car la Corse et l'outre-mer y ont des lettres. */
const MOTIF_QPV_2015 = /^QP\d[\dA-Z]{4,5}$/u;
const MOTIF_COMMUNE = /^(?:\d{5}|2[AB]\d{3})$/u;
/** Département 01 à 09 dont un tableur a mangé le zéro : « 1053 ». */
const MOTIF_COMMUNE_SANS_ZERO = /^[1-9]\d{3}$/u;

/** Écrit un code comme dans le référentiel : capitales, sans blanc. */
const normaliserCode = (saisi: string) => saisi.replace(/\s/gu, '').toUpperCase();

export interface CodeQpvLu {
  /** Code tel qu'on le garde, même inconnu : R-011 avertit, ne refuse pas. */
  readonly code: string;
  readonly generation: 2015 | 2024 | null;
  readonly avertissement: string | null;
}

/** Reconnaît un code de QPV; un code d'une autre forme est gardé, avec un avertissement. */
export function lireCodeQpv(saisi: string): CodeQpvLu {
  const code = normaliserCode(saisi);
  if (MOTIF_QPV_2024.test(code)) return { code, generation: 2024, avertissement: null };
  if (MOTIF_QPV_2015.test(code))
    return {
      code,
      generation: 2015,
      avertissement: `« ${code} » est un code de 2015. Les QPV ont changé de code au 1er janvier 2024 : vérifiez le quartier.`,
    };
  return {
    code,
    generation: null,
    avertissement: `« ${code} » n’a pas la forme d’un code de QPV. Exemple : QN06803M.`,
  };
}

/** Arrondissements municipaux : de … à …, et la commune que porte le référentiel. */
const ARRONDISSEMENTS = [
  { de: 75101, a: 75120, commune: '75056', ville: 'Paris' },
  { de: 69381, a: 69389, commune: '69123', ville: 'Lyon' },
  { de: 13201, a: 13216, commune: '13055', ville: 'Marseille' },
] as const;

export interface CodeCommuneLu {
  /** Code à employer ; `null` si rien n'est reconnaissable. */
  readonly code: string | null;
  readonly avertissement: string | null;
}

/**
 * Reconnaît un code de commune (Insee, cinq caractères). À quatre chiffres, propose le zéro perdu; un
 * arrondissement de Paris, Lyon ou Marseille devient la commune, seule connue des QPV.
 */
export function lireCodeCommune(saisi: string): CodeCommuneLu {
  const lu = normaliserCode(saisi);
  const arrondissement = ARRONDISSEMENTS.find(({ de, a }) => Number(lu) >= de && Number(lu) <= a);
  if (arrondissement !== undefined)
    return {
      code: arrondissement.commune,
      avertissement: `« ${lu} » est un arrondissement de ${arrondissement.ville} : la commune (${arrondissement.commune}) est prise à sa place.`,
    };
  if (MOTIF_COMMUNE.test(lu)) return { code: lu, avertissement: null };
  if (MOTIF_COMMUNE_SANS_ZERO.test(lu))
    return { code: `0${lu}`, avertissement: `« ${lu} » a perdu son premier zéro : lire « 0${lu} » ?` };
  return { code: null, avertissement: `« ${saisi.trim()} » n’est pas un code de commune. Exemple : 68224.` };
}

/** Morceaux d'une cellule à plusieurs communes ou codes, coupée aux « , » et aux « ; »; sans vide ni doublon. */
export function separerListe(cellule: string): string[] {
  const morceaux = cellule.split(/[,;]/u).map((morceau) => morceau.trim());
  return [...new Set(morceaux.filter((morceau) => morceau !== ''))];
}

/** Métropole du Grand Paris : le siège du 4° y revient à chacun de ses établissements publics territoriaux. */
const METROPOLE_DU_GRAND_PARIS = '200054781';

/**
 * Vrai si l'EPCI est divisé en établissements publics territoriaux, que le référentiel ne connaît pas : les sièges du
 * 4° sont alors à compléter à la main (R. 5311-32, R-008).
 */
export const aDesEtablissementsTerritoriaux = (siren: string) => siren === METROPOLE_DU_GRAND_PARIS;
