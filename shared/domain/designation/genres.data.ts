import type { GenreTerritoireVise } from '../territoire/territoire-vise.schema.ts';
import type { GenreVu, Maille } from './designation.schema.ts';

/** Un genre de désignation que l'application fournit, dit au masculin, au féminin, et quand on ne sait pas. */
export interface GenreFourni {
  readonly id: string;
  readonly nom: string;
  readonly masculin: string;
  readonly feminin: string;
  readonly maille: Maille;
  /** Les échelons pour lesquels on y désigne : ailleurs, ni la carte ni les manques ne le verraient. */
  readonly echelons: readonly GenreTerritoireVise[];
  readonly attendu: boolean;
  /** Ce que l'on tape pour le trouver, en plus de son nom. */
  readonly mots: string;
}

/** Référentes et référents EQ2030 de chaque échelon (annuaire § 4.3, 4.15), délégués du préfet. */
export const GENRES_FOURNIS: readonly GenreFourni[] = [
  {
    id: 'eq2030_departemental',
    nom: 'Référent·e EQ2030 départemental·e',
    masculin: 'référent EQ2030 départemental',
    feminin: 'référente EQ2030 départementale',
    maille: 'departement',
    echelons: ['departement'],
    attendu: true,
    mots: 'Entrepreneuriat Quartiers 2030 référent référente départemental départementale',
  },
  {
    id: 'eq2030_regional',
    nom: 'Référent·e EQ2030 régional·e',
    masculin: 'référent EQ2030 régional',
    feminin: 'référente EQ2030 régionale',
    maille: 'region',
    echelons: ['region'],
    attendu: true,
    mots: 'Entrepreneuriat Quartiers 2030 référent référente régional régionale DREETS',
  },
  {
    id: 'rce_bpifrance',
    nom: 'Responsable création et entrepreneuriat (RCE) de Bpifrance',
    masculin: 'responsable création et entrepreneuriat (RCE) de Bpifrance',
    feminin: 'responsable création et entrepreneuriat (RCE) de Bpifrance',
    maille: 'region',
    echelons: ['region', 'departement'],
    attendu: true,
    mots: 'Entrepreneuriat Quartiers 2030 EQ2030 RCE',
  },
  {
    id: 'sgare',
    nom: 'Correspondant·e EQ2030 au SGARE',
    masculin: 'correspondant EQ2030 au SGARE',
    feminin: 'correspondante EQ2030 au SGARE',
    maille: 'region',
    echelons: ['region'],
    attendu: false,
    mots: 'Entrepreneuriat Quartiers 2030 SGAR correspondant correspondante',
  },
  {
    id: 'delegue_prefet',
    nom: 'Délégué·e du préfet',
    masculin: 'délégué du préfet',
    feminin: 'déléguée du préfet',
    maille: 'territoire',
    // Le plus souvent des quartiers ; un département, là où il n'y a qu'une personne.
    echelons: ['departement', 'arrondissement', 'epci', 'commune', 'qpv', 'clpe', 'contrat_ville'],
    attendu: false,
    mots: 'politique de la ville délégué déléguée',
  },
];

const PAR_ID = new Map(GENRES_FOURNIS.map((genre) => [genre.id, genre]));

/** Le genre fourni de ce code ; `null` pour un genre que le service a défini. */
export const genreFourni = (id: string): GenreFourni | null => PAR_ID.get(id) ?? null;

/** Les genres fournis, tels qu'un écran les propose. */
export const GENRES_PROPOSES: readonly GenreVu[] = GENRES_FOURNIS.map(({ id, nom, maille, attendu }) => ({
  id,
  nom,
  maille,
  attendu,
  fourni: true,
}));
