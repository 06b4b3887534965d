import type { TypeInstance } from './instance.schema.ts';

/**
 * Règles que suit une instance: code du travail (R. 5311-36 s.), CREFOP (R. 6123-3-x), code des relations
 * entre le public et l'administration (R. 133-3 s.), ou aucune.
 */
export type Regime = 'CT' | 'CREFOP' | 'CRPA' | 'libre';

export type Niveau = 'region' | 'departement' | 'local' | 'ville' | 'projet' | 'rencontre';

/** Ce que l'instance rend de ses séances ; chaque instance peut en changer. */
export type Forme = 'proces-verbal' | 'compte-rendu' | 'releve-decisions';

/** Ce qu'est un genre d'instance : un genre de plus est une ligne de plus, jamais du code. */
export interface GenreDInstance {
  /** Nom légal ou d'usage, en tête du nom complet. */
  readonly libelle: string;
  /** Sigle par défaut ; chaque service peut dire le sien. */
  readonly sigle: string;
  readonly niveau: Niveau;
  readonly regime: Regime;
  readonly forme: Forme;
  /** De quoi elle peut dépendre. */
  readonly parents: readonly TypeInstance[];
  /** Le texte qui la crée ; `null` : aucun. */
  readonly article: string | null;
  /** Le texte qui permet d’inviter, sans voix ; `null` : aucun. */
  readonly invites: string | null;
}

const genre = (
  [libelle, sigle]: readonly [string, string],
  niveau: Niveau,
  regime: Regime,
  plus: Partial<Pick<GenreDInstance, 'parents' | 'article' | 'invites'>> = {},
): GenreDInstance => ({
  libelle,
  sigle,
  niveau,
  regime,
  forme: regime === 'libre' ? 'compte-rendu' : 'proces-verbal',
  parents: [],
  article: null,
  invites: regime === 'CRPA' ? 'R. 133-6' : null,
  ...plus,
});

const COMITES: readonly TypeInstance[] = ['CRPE', 'CREFOP', 'CDPE', 'CLPE'];

export const TYPES: Readonly<Record<TypeInstance, GenreDInstance>> = {
  CRPE: genre(['Comité régional pour l’emploi', 'CRPE'], 'region', 'CT', {
    article: 'L. 5311-10, I, 1°',
    invites: 'R. 5311-19',
  }),
  CREFOP: genre(['Comité régional pour l’emploi (CREFOP)', 'CRPE'], 'region', 'CREFOP', {
    article: 'R. 6123-3-16',
    invites: 'R. 6123-3-18',
  }),
  CDPE: genre(['Comité départemental pour l’emploi', 'CDPE'], 'departement', 'CT', {
    article: 'L. 5311-10, I, 2°',
    invites: 'R. 5311-25',
  }),
  CLPE: genre(['Comité local pour l’emploi', 'CLPE'], 'local', 'CT', {
    parents: ['CDPE'],
    article: 'L. 5311-10, I, 3°',
    invites: 'R. 5311-34',
  }),
  // Le même sigle, une autre loi et une autre composition.
  comite_tzcld: genre(
    ['Comité local pour l’emploi du territoire zéro chômeur de longue durée', 'CLE TZCLD'],
    'local',
    'libre',
    { article: 'loi n° 2020-1577, art. 9' },
  ),
  commission_iae: genre(
    ['Commission spécialisée inclusion et insertion par l’activité économique', 'Commission IAE'],
    'departement',
    'CRPA',
    { parents: ['CDPE'], article: 'R. 5311-26' },
  ),
  commission: genre(['Commission', 'Commission'], 'departement', 'libre', { parents: COMITES, article: 'R. 5311-45' }),
  financeurs: genre(
    ['Conférence des financeurs pour l’insertion sociale et professionnelle', 'Conférence des financeurs'],
    'departement',
    'libre',
    { parents: COMITES, article: 'L. 5311-10, II, 4°' },
  ),
  copil_ville: genre(['Comité de pilotage du contrat de ville', 'COPIL'], 'ville', 'libre'),
  cotech_ville: genre(['Comité technique du contrat de ville', 'COTECH'], 'ville', 'libre', {
    parents: ['copil_ville'],
  }),
  financeurs_ville: genre(['Comité des financeurs du contrat de ville', 'Comité des financeurs'], 'ville', 'libre', {
    parents: ['copil_ville'],
  }),
  copil_convention: genre(['Comité de pilotage de la convention', 'COPIL'], 'projet', 'libre'),
  comite_eq2030: genre(['Comité local Entrepreneuriat Quartiers 2030', 'Comité EQ2030'], 'projet', 'libre'),
  groupe_travail: genre(['Groupe de travail', 'GT'], 'projet', 'libre', {
    parents: [...COMITES, 'commission_iae', 'commission', 'copil_ville', 'copil_convention', 'comite_eq2030'],
  }),
  autre_reunion: genre(['Autres réunions', 'Réunion'], 'rencontre', 'libre'),
  rencontre: genre(['Rencontres', 'Rencontre'], 'rencontre', 'libre'),
};
