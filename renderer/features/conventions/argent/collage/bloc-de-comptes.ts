import type { Entree, Sortie } from '#shared/contract/contract.ts';
import type { LignePatch } from '#shared/domain/convention/argent/compte.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import type { LigneDeGrille, Organisme } from '../comptes.types.ts';
import { type ColonneDeComptes, sansObjet } from '../grille/colonnes.ts';
import { lireCase } from '../grille/lire-case.ts';

/** Une case d'un bloc collé, à sa place dans la grille. */
export interface CaseCollee {
  /** Rang dans le bloc, à partir de 1. */
  readonly rang: number;
  /** `null` : sous la dernière ligne, elle en ajoutera une. */
  readonly ligne: Pick<LigneDeGrille, 'id' | 'compte' | 'libelle' | 'recette'> | null;
  readonly colonne: ColonneDeComptes;
  readonly texte: string;
}

/** Une case qui ne s'écrit pas, et pourquoi. */
export interface CaseRefusee extends CaseCollee {
  readonly faute: string;
}

type LigneAColler = Entree<'comptes.coller'>['lignes'][number];

/** Un bloc compris : ce qui part, les cases de chaque ligne qui part, et ce qui ne se comprend pas. */
export interface BlocDeComptes {
  readonly lignes: readonly LigneAColler[];
  readonly parLigne: readonly (readonly CaseCollee[])[];
  readonly refusees: readonly CaseRefusee[];
}

const ATTEND = 'Attend le numéro de son compte : collez en partant de la colonne « Compte ».';

/**
 * Pose un bloc sur la grille, de la case choisie vers le bas et la droite. Une case vide n'efface rien ; une première
 * ligne de titres ne se colle pas ; les colonnes qui se calculent se sautent sans faute.
 */
export function poserLeBloc(
  bloc: readonly (readonly string[])[],
  lignes: readonly LigneDeGrille[],
  colonnes: readonly ColonneDeComptes[],
  depart: { readonly ligne: number; readonly colonne: number },
): readonly CaseCollee[] {
  const [premiere = []] = bloc;
  const deTitres =
    premiere.some((texte) => texte !== '') &&
    premiere.every((texte, n) => texte === '' || enTri(texte) === enTri(colonnes[depart.colonne + n]?.titre ?? ''));
  const decalage = deTitres ? 1 : 0;
  return bloc.slice(decalage).flatMap((textes, n) =>
    textes.flatMap((texte, rang): CaseCollee[] => {
      const colonne = colonnes[depart.colonne + rang];
      if (texte === '' || colonne === undefined || colonne.calculee) return [];
      return [{ rang: n + 1 + decalage, ligne: lignes[depart.ligne + n] ?? null, colonne, texte }];
    }),
  );
}

/** Comprend les cases d'un bloc, ligne à ligne ; une ligne neuve attend son compte, et naît à `membreId`. */
export function comprendreLesComptes(
  cases: readonly CaseCollee[],
  organismes: readonly Organisme[],
  membreId: string | null,
): BlocDeComptes {
  const refusees: CaseRefusee[] = [];
  const lignes: LigneAColler[] = [];
  const parLigne: CaseCollee[][] = [];
  for (const siennes of Map.groupBy(cases, ({ rang }) => rang).values()) {
    const ligne = siennes[0]?.ligne ?? null;
    const champs: LignePatch = {};
    const bonnes: CaseCollee[] = [];
    for (const une of siennes) {
      if (ligne !== null && sansObjet(ligne, une.colonne)) continue;
      const lue = lireCase(une.colonne, une.texte, organismes);
      if ('faute' in lue) refusees.push({ ...une, faute: lue.faute });
      else {
        Object.assign(champs, lue.champs);
        bonnes.push(une);
      }
    }
    if (bonnes.length === 0) continue;
    if (ligne === null && champs.compte === undefined) {
      refusees.push(...bonnes.map((une) => ({ ...une, faute: ATTEND })));
      continue;
    }
    lignes.push({ id: ligne?.id ?? null, champs: ligne === null ? { membreId, ...champs } : champs });
    parLigne.push(bonnes);
  }
  return { lignes, parLigne, refusees };
}

/** Les cases qui restent à corriger : celles que l'on n'a pas comprises, et celles que l'hôte a refusées. */
export function restesDesComptes(
  { lignes, parLigne, refusees }: BlocDeComptes,
  { ids, refusees: parLHote }: Sortie<'comptes.coller'>,
): readonly CaseRefusee[] {
  const deLHote = parLHote.flatMap(({ ligne, colonne, message }): CaseRefusee[] => {
    const une = parLigne[ligne]?.find((autre) => autre.colonne.id === colonne);
    return une === undefined ? [] : [{ ...une, faute: message }];
  });
  // Une ligne née du collage : la corriger n'en ajoute pas une seconde.
  const nees = new Map(
    parLigne.flatMap((cases, rang) => {
      const [id, champs] = [ids[rang], lignes[rang]?.champs];
      const { compte, libelle = '', recette = 'autre' } = champs ?? {};
      return id && compte !== undefined && cases[0] !== undefined
        ? [[cases[0].rang, { id, compte, libelle, recette }] as const]
        : [];
    }),
  );
  return [...refusees, ...deLHote]
    .map((une) => ({ ...une, ligne: une.ligne ?? nees.get(une.rang) ?? null }))
    .toSorted((une, autre) => une.rang - autre.rang);
}
