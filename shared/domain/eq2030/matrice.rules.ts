import { cleDeNom } from '../annuaire/veille/lettres.rules.ts';
import type { DeploiementLu, TerritoireEcrit } from './deploiement.schema.ts';
import { nomDuDispositif } from './dispositifs.data.ts';
import { cleDuTerritoire } from './territoires-ecrits.rules.ts';

type Porte = Pick<DeploiementLu, 'id' | 'structureId' | 'structure' | 'dispositif' | 'libelle' | 'aVerifier'> & {
  readonly territoires: readonly TerritoireEcrit[];
};

/** Une colonne de la matrice : un territoire du référentiel, ou tel qu'il est écrit. */
export interface ColonneDeMatrice {
  readonly cle: string;
  readonly libelle: string;
  readonly reconnu: boolean;
}

/** Ce qu'un opérateur porte dans un territoire. */
export interface CaseDeMatrice {
  readonly deploiementId: string;
  readonly dispositif: string;
  readonly aVerifier: boolean;
}

export interface LigneDeMatrice {
  readonly structureId: string;
  readonly operateur: string;
  /** Par clé de colonne ; absent : rien. */
  readonly cases: Readonly<Record<string, readonly CaseDeMatrice[]>>;
}

export interface Matrice {
  readonly colonnes: readonly ColonneDeMatrice[];
  readonly lignes: readonly LigneDeMatrice[];
}

/** Un territoire se range sous ce qu'il est, ou, non reconnu, sous ce qui est écrit : il ne se perd jamais. */
export const colonneDuTerritoire = (territoire: TerritoireEcrit): ColonneDeMatrice => ({
  cle: cleDuTerritoire(territoire),
  libelle: territoire.libelle,
  reconnu: territoire.genre !== null && territoire.code !== null,
});

/**
 * La matrice des opérateurs et des territoires (A4), calculée : un rang par opérateur, une colonne par territoire, les
 * non reconnus à la fin ; dans chaque case, les dispositifs.
 * @param colonnesDe les colonnes d'un territoire ; une seule d'ordinaire, plusieurs si l'on regroupe par département
 */
export function matriceDe(
  deploiements: readonly Porte[],
  colonnesDe: (territoire: TerritoireEcrit) => readonly ColonneDeMatrice[] = (territoire) => [
    colonneDuTerritoire(territoire),
  ],
): Matrice {
  const colonnes = new Map<string, ColonneDeMatrice>();
  const lignes = new Map<string, { operateur: string; cases: Record<string, CaseDeMatrice[]> }>();
  for (const { id, structureId, structure, dispositif, libelle, aVerifier, territoires } of deploiements) {
    const ligne = lignes.get(structureId) ?? { operateur: structure, cases: {} };
    lignes.set(structureId, ligne);
    const siennes = new Map(territoires.flatMap(colonnesDe).map((colonne) => [colonne.cle, colonne]));
    for (const [cle, colonne] of siennes) {
      colonnes.set(cle, colonne);
      (ligne.cases[cle] ??= []).push({
        deploiementId: id,
        dispositif: nomDuDispositif(dispositif, libelle),
        aVerifier: aVerifier !== null,
      });
    }
  }
  return {
    colonnes: [...colonnes.values()].toSorted(
      (une, autre) => Number(autre.reconnu) - Number(une.reconnu) || une.libelle.localeCompare(autre.libelle, 'fr'),
    ),
    lignes: [...lignes].map(([structureId, ligne]) => ({ structureId, ...ligne })),
  };
}

/** Les opérateurs dont le nom ne diffère que par la casse, les accents ou les tirets : une fusion se propose (A5). */
export function graphiesVoisines(lignes: readonly Pick<LigneDeMatrice, 'operateur'>[]): readonly string[][] {
  const parCle = Map.groupBy(lignes, ({ operateur }) => cleDeNom(operateur));
  return [...parCle.values()].filter((groupe) => groupe.length > 1).map((groupe) => groupe.map((l) => l.operateur));
}
