import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { NIVEAUX, REGISTRE } from '#shared/domain/instance/registre.data.ts';
import { type Niveau, TYPES } from '#shared/domain/instance/types.data.ts';

/** Un genre tel qu'il se choisit : un comité local vient du référentiel, ou se dessine par communes. */
export type Genre = TypeInstance | 'CLPE_dessine';

export const typeDu = (genre: Genre): TypeInstance => (genre === 'CLPE_dessine' ? 'CLPE' : genre);

/** Les genres de chaque niveau, en deux ou trois mots. Les réunions et rencontres se créent depuis « Réunions ». */
const GENRES: Readonly<Partial<Record<Niveau, readonly (readonly [Genre, string])[]>>> = {
  region: [
    ['CRPE', 'Comité régional, au sein du CREFOP'],
    ['CREFOP', 'CREFOP qui a pris ce nom'],
  ],
  departement: [
    ['CDPE', 'Comité départemental'],
    ['commission_iae', 'Commission inclusion et IAE'],
    ['commission', 'Autre commission'],
    ['financeurs', 'Conférence des financeurs'],
  ],
  local: [
    ['CLPE', 'Comité local du référentiel'],
    ['CLPE_dessine', 'Comité local, par communes'],
    ['comite_tzcld', 'Comité d’un territoire zéro chômeur'],
  ],
  ville: [
    ['copil_ville', 'Comité de pilotage'],
    ['cotech_ville', 'Comité technique'],
    ['financeurs_ville', 'Comité des financeurs'],
  ],
  projet: [
    ['copil_convention', 'Comité de pilotage d’une convention'],
    ['comite_eq2030', 'Comité EQ2030'],
    ['groupe_travail', 'Groupe de travail'],
  ],
};

export const NIVEAUX_A_CREER = NIVEAUX.flatMap(({ niveau, bref }) =>
  GENRES[niveau] === undefined ? [] : [{ valeur: niveau, libelle: bref }],
);

export const genresDu = (niveau: Niveau) => (GENRES[niveau] ?? []).map(([valeur, libelle]) => ({ valeur, libelle }));

export const niveauDu = (genre: Genre): Niveau => TYPES[typeDu(genre)].niveau;

/** Le genre que demande l'adresse (`?creer=commission_iae`), ou le comité local du référentiel. */
export const genreDemande = (mot: string | null): Genre =>
  Object.values(GENRES)
    .flat()
    .find(([genre]) => genre === mot)?.[0] ?? 'CLPE';

/** Ce qui vient avec l'instance, dit avant de créer. */
export const annonceDu = (genre: Genre): string =>
  genre === 'CLPE_dessine'
    ? 'Les communes choisies font le périmètre ; intercommunalités, quartiers et contrats de ville s’en déduisent (R. 5311-30). Sur plusieurs départements de la même région : arrêté conjoint des préfets (R. 5311-35).'
    : REGISTRE[typeDu(genre)].annonce;
