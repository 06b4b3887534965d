import { historiqueErrors } from '#shared/errors/historique.errors.ts';
import { enColonne } from '#shared/text/colonne.ts';
import type { Contexte } from './contexte.ts';

/**
 * Refuse une modification dont un champ a été changé par une autre fenêtre depuis ce que montrait
 * l'écran (`vu`), en donnant les deux valeurs. La même valeur des deux côtés n'est pas un refus.
 */
export function refuserSiChangeDepuis(
  { depots }: Contexte,
  {
    tbl,
    id,
    vu,
    fenetre,
    patch,
  }: { tbl: string; id: string; vu: number; fenetre: number; patch: Readonly<Record<string, unknown>> },
): void {
  const champs = new Map(
    Object.keys(patch)
      .filter((champ) => patch[champ] !== undefined)
      .map((champ) => [enColonne(champ), champ]),
  );
  const derniers = new Map(depots.historique.changementsDepuis(tbl, id, vu, fenetre).map((c) => [c.champ, c]));
  const valeurs = [...derniers.values()].flatMap(({ champ, valeur, auteur }) => {
    const nom = champs.get(champ);
    if (nom === undefined || (patch[nom] ?? null) === (valeur ?? null)) return [];
    return [{ champ: nom, mienne: patch[nom] ?? null, autre: valeur, auteur }];
  });
  if (valeurs.length > 0) throw historiqueErrors.deuxValeurs(valeurs);
}
