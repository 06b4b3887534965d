import type { DeuxValeurs } from '#shared/errors/app-error.ts';
import { historiqueErrors } from '#shared/errors/historique.errors.ts';
import { enColonne } from '#shared/text/colonne.ts';
import type { Contexte } from './contexte.ts';

interface Modification {
  readonly tbl: string;
  readonly id: string;
  readonly vu: number;
  readonly fenetre: number;
  readonly patch: Readonly<Record<string, unknown>>;
  /** Le nom que l'écran donne à un champ, quand ce n'est pas celui de sa colonne. */
  readonly aLEcran?: Readonly<Record<string, string>>;
}

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
    if (nom === undefined || (patch[nom] ?? null) === (valeur ?? null)) return [];
    return [{ champ: nom, mienne: patch[nom] ?? null, autre: valeur, auteur }];
  });
}

/** La colonne que le journal dit, et le champ que l'écran modifie. */
const STRUCTURES: Readonly<Record<string, string>> = { structureId: 'structure', porteurId: 'porteur' };

/** Une structure se montre par son nom, jamais par son identifiant, et sous le champ que l'écran modifie. */
function nommerLaStructure({ depots }: Contexte, deux: DeuxValeurs): DeuxValeurs {
  const champ = STRUCTURES[deux.champ];
  if (champ === undefined) return deux;
  const nom = (id: unknown) => (typeof id === 'string' ? depots.personnes.nomDeStructure(id) : null);
  return { ...deux, champ, mienne: nom(deux.mienne), autre: nom(deux.autre) };
}

/** Refuse une modification dont un champ a été changé par une autre fenêtre depuis `vu`, en donnant les deux valeurs. */
export function refuserSiChangeDepuis(contexte: Contexte, modification: Modification): void {
  const valeurs = changesDepuis(contexte, modification)
    .map((deux) => nommerLaStructure(contexte, deux))
    .map((deux) => ({ ...deux, champ: modification.aLEcran?.[deux.champ] ?? deux.champ }));
  if (valeurs.length > 0) throw historiqueErrors.deuxValeurs(valeurs);
}
