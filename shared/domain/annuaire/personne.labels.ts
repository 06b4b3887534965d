import { INSECABLE } from '#shared/text/typographie.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Personne, RoleMandat } from './personne.schema.ts';

type Nommee = Pick<Personne, 'civilite' | 'prenom' | 'nom'>;

/** « Mme Nadia Benali-Kessler » : dans une phrase. */
export const nomComplet = ({ civilite, prenom, nom }: Nommee): string =>
  [civilite === null ? null : `${civilite}${INSECABLE}`, prenom === null ? null : `${prenom} `, nom].join('');

/** « Nadia BENALI-KESSLER » : dans les tableaux d’un document et au bas d’une signature. */
export const nomEnCapitales = ({ prenom, nom }: Nommee): string =>
  [prenom, nom.toLocaleUpperCase('fr-FR')].filter((mot) => mot !== null).join(' ');

/** Lettres d’un mot qui suffisent à dire que la fonction nomme déjà la structure : « région » et « régionale ». */
const RACINE = 5;

/** Racines que toute structure partage : une « directrice » ne nomme pas sa direction. */
const GENERIQUES = ['direc', 'servi', 'conse', 'missi', 'agenc', 'deleg', 'centr', 'assoc', 'gener', 'natio'];
/** Échelons : ils ne nomment une structure que d’un élu, « conseillère régionale » au Conseil régional. */
const ECHELONS = ['depar', 'regio', 'terri', 'local'];
const ELU = 'conse';

const mots = (texte: string): string[] => enTri(texte).split(/[^a-z]+/u);

const nommeDeja = (fonction: string, structure: string): boolean => {
  const racines = mots(fonction).map((mot) => mot.slice(0, RACINE));
  const propres = mots(structure)
    .filter((mot) => mot.length >= RACINE || mot === enTri(structure))
    .map((mot) => mot.slice(0, RACINE));
  const communs = propres.filter((racine) => racines.includes(racine));
  if (communs.length === 0 || communs.length === propres.length) return communs.length > 0;
  return communs.some((racine) => (ECHELONS.includes(racine) ? racines.includes(ELU) : !GENERIQUES.includes(racine)));
};

/**
 * Qualité sous laquelle la personne paraît dans un document (R. 133-13) : « préfète du Haut-Rhin »,
 * « déléguée syndicale, CFDT ». La structure suit la fonction quand celle-ci ne la nomme pas déjà ; `null` si
 * l’on ne sait ni l’une ni l’autre.
 */
export function qualiteDe({ fonction, structure }: Pick<Personne, 'fonction' | 'structure'>): string | null {
  if (fonction === null || structure === null) return fonction ?? structure;
  return nommeDeja(fonction, structure) ? fonction : `${fonction}, ${structure}`;
}

export const roleMandatLibelle: Readonly<Record<RoleMandat, string>> = {
  titulaire: 'Titulaire',
  suppleant: 'Suppléant',
};
