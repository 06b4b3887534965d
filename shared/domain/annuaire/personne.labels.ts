import type { Personne, RoleMandat } from './personne.schema.ts';

type Nommee = Pick<Personne, 'civilite' | 'prenom' | 'nom'>;

const INSECABLE = '\u00A0';

/** « Mme Nadia Benali-Kessler » : dans une phrase. */
export const nomComplet = ({ civilite, prenom, nom }: Nommee): string =>
  [civilite === null ? null : `${civilite}${INSECABLE}`, prenom === null ? null : `${prenom} `, nom].join('');

/** « Nadia BENALI-KESSLER » : dans les tableaux d’un document et au bas d’une signature. */
export const nomEnCapitales = ({ prenom, nom }: Nommee): string =>
  [prenom, nom.toLocaleUpperCase('fr-FR')].filter((mot) => mot !== null).join(' ');

/** Qualité sous laquelle la personne paraît : sa fonction, sinon sa structure ; `null` si l’on ne sait rien. */
export const qualiteDe = ({ fonction, structure }: Pick<Personne, 'fonction' | 'structure'>): string | null =>
  fonction ?? structure;

export const roleMandatLibelle: Readonly<Record<RoleMandat, string>> = {
  titulaire: 'Titulaire',
  suppleant: 'Suppléant',
};
