import type { DeuxValeurs } from '#shared/errors/app-error.ts';
import { historiqueErrors } from '#shared/errors/historique.errors.ts';
import { enColonne } from '#shared/text/colonne.ts';
import type { Contexte } from './contexte.ts';
import { direLesDeux } from './valeur-dite.ts';

interface Modification {
  readonly tbl: string;
  readonly id: string;
  readonly vu: number;
  readonly fenetre: number;
  readonly patch: Readonly<Record<string, unknown>>;
  /** Le nom que l'écran donne à un champ, quand ce n'est pas celui de sa colonne. */
  readonly aLEcran?: Readonly<Record<string, string>>;
  /** Comment se dit une valeur, quand la table et le champ n'y suffisent pas. */
  readonly dire?: (valeur: unknown) => unknown;
}

/** Une case se garde en 0 ou 1 ; rien, en vide. */
const ecrite = (valeur: unknown): unknown => (typeof valeur === 'boolean' ? Number(valeur) : (valeur ?? null));

/**
 * Les champs d'une modification qu'une autre fenêtre a changés depuis ce que montrait l'écran (`vu`), avec les deux
 * valeurs. La même valeur des deux côtés n'en est pas une.
 */
export function changesDepuis({ depots }: Contexte, { tbl, id, vu, fenetre, patch }: Modification): DeuxValeurs[] {
  const champs = new Map(
    Object.keys(patch)
      .filter((champ) => patch[champ] !== undefined)
      .map((champ) => [enColonne(champ), champ]),
  );
  const derniers = new Map(depots.historique.changementsDepuis(tbl, id, vu, fenetre).map((c) => [c.champ, c]));
  return [...derniers.values()].flatMap(({ champ, valeur, auteur }) => {
    const nom = champs.get(champ);
    if (nom === undefined || ecrite(patch[nom]) === ecrite(valeur)) return [];
    return [{ champ: nom, mienne: patch[nom] ?? null, autre: valeur, auteur }];
  });
}

/** La colonne que le journal dit, et le champ que l'écran modifie. */
const STRUCTURES: Readonly<Record<string, string>> = { structureId: 'structure', porteurId: 'porteur' };

/** Refuse une modification dont un champ a été changé par une autre fenêtre depuis `vu`, en donnant les deux valeurs. */
export function refuserSiChangeDepuis(contexte: Contexte, modification: Modification): void {
  const { tbl, aLEcran, dire } = modification;
  const valeurs = changesDepuis(contexte, modification)
    .map((deux) =>
      dire === undefined
        ? direLesDeux(contexte, tbl, deux)
        : { ...deux, mienne: dire(deux.mienne), autre: dire(deux.autre) },
    )
    .map((deux) => ({ ...deux, champ: STRUCTURES[deux.champ] ?? deux.champ }))
    .map((deux) => ({ ...deux, champ: aLEcran?.[deux.champ] ?? deux.champ }));
  if (valeurs.length > 0) throw historiqueErrors.deuxValeurs(valeurs);
}
