import type { Entree, Sortie } from '#shared/contract/contract.ts';
import { montantsSaisisSchema, projetPatchSchema } from '#shared/domain/programmation/programmation.schema.ts';
import { type CelluleLue, lireCellule } from '../grille/lire-cellule.ts';
import type { CelluleCollee } from './placer-le-bloc.ts';

/** Une cellule qui ne s'écrit pas, et pourquoi. */
export interface CelluleRefusee extends CelluleCollee {
  readonly faute: string;
}

type LigneAColler = Entree<'programmation.coller'>['lignes'][number];

/** Un bloc compris : les lignes à envoyer, leurs cellules, et celles qui ne se comprennent pas. */
export interface BlocCompris {
  readonly lignes: readonly LigneAColler[];
  /** Les cellules de chaque ligne envoyée, dans le même ordre. */
  readonly parLigne: readonly (readonly CelluleCollee[])[];
  readonly refusees: readonly CelluleRefusee[];
}

const ATTEND = 'Attend l’intitulé de son projet : collez en partant de la colonne « Projet ».';

/** Ce qu'une cellule écrira ; une valeur hors des bornes est une faute de cette cellule, et d'elle seule. */
function comprendre({ colonne, texte }: CelluleCollee): CelluleLue {
  const lue = lireCellule(colonne, texte);
  if ('faute' in lue) return lue;
  const essai =
    'champ' in lue ? projetPatchSchema.safeParse(lue.champ) : montantsSaisisSchema.partial().safeParse(lue.montant);
  return essai.success ? lue : { faute: essai.error.issues[0]?.message ?? 'Cette cellule ne se comprend pas.' };
}

function enLigne(id: string | null, lues: readonly (readonly [CelluleCollee, CelluleLue])[]): LigneAColler {
  const montants = new Map<string, LigneAColler['montants'][number]>();
  for (const [{ colonne }, lue] of lues) {
    const enveloppeId = colonne.montant?.enveloppe.id;
    if (enveloppeId !== undefined && 'montant' in lue)
      montants.set(enveloppeId, { ...montants.get(enveloppeId), ...lue.montant, enveloppeId });
  }
  return {
    id,
    champs: Object.assign({}, ...lues.map(([, lue]) => ('champ' in lue ? lue.champ : {}))) as LigneAColler['champs'],
    montants: [...montants.values()],
  };
}

/** Comprend les cellules d'un bloc, ligne à ligne ; une ligne sans projet n'en a un que si son intitulé s'y lit. */
export function comprendreLeBloc(cellules: readonly CelluleCollee[]): BlocCompris {
  const refusees: CelluleRefusee[] = [];
  const lignes: LigneAColler[] = [];
  const parLigne: CelluleCollee[][] = [];
  for (const siennes of Map.groupBy(cellules, ({ ligne }) => ligne).values()) {
    const id = siennes[0]?.projetId ?? null;
    const lues = siennes.map((cellule) => [cellule, comprendre(cellule)] as const);
    const bonnes = lues.filter(([, lue]) => !('faute' in lue));
    const orpheline = id === null && !bonnes.some(([{ colonne }]) => colonne.genre === 'intitule');
    for (const [cellule, lue] of lues)
      if ('faute' in lue) refusees.push({ ...cellule, faute: lue.faute });
      else if (orpheline) refusees.push({ ...cellule, faute: ATTEND });
    if (orpheline || bonnes.length === 0) continue;
    lignes.push(enLigne(id, bonnes));
    parLigne.push(bonnes.map(([cellule]) => cellule));
  }
  return { lignes, parLigne, refusees };
}

/** Les cellules qui restent à corriger : celles que l'on n'a pas comprises, et celles que l'hôte a refusées. */
export function resteDuBloc(
  { parLigne, refusees }: BlocCompris,
  { ids, refusees: parLHote }: Sortie<'programmation.coller'>,
): readonly CelluleRefusee[] {
  const nees = new Map(
    parLigne.flatMap((cellules, rang) => cellules.slice(0, 1).map(({ ligne }) => [ligne, ids[rang] ?? null] as const)),
  );
  const deLHote = parLHote.flatMap(({ ligne, colonne, message }): CelluleRefusee[] => {
    const cellule = parLigne[ligne]?.find((une) => une.colonne.id === colonne);
    return cellule === undefined ? [] : [{ ...cellule, faute: message }];
  });
  return [...refusees, ...deLHote]
    .map((cellule) => ({ ...cellule, projetId: cellule.projetId ?? nees.get(cellule.ligne) ?? null }))
    .toSorted((une, autre) => une.ligne - autre.ligne);
}
