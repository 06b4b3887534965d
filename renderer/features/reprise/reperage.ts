import { placeDe } from '#shared/text/place.ts';

/** Une cellule, par ses rangs à partir de zéro. */
export interface Place {
  readonly ligne: number;
  readonly colonne: number;
}

/** « C7 » : une cellule comme un tableur la nomme. */
export const adresseDe = ({ ligne, colonne }: Place): string => placeDe(colonne, ligne + 1);

/** Une cellule, retrouvable dans la page. */
export const cleDePlace = ({ ligne, colonne }: Place): string => `${ligne},${colonne}`;

const PLAGES_AU_PLUS = 6;

/** « 1, 2, 12 à 15 » : des lignes, comme on les lit à gauche du tableau ; les longues listes se ferment par « … ». */
export function plagesDe(lignes: readonly number[]): readonly { readonly debut: number; readonly mot: string }[] {
  const plages: { debut: number; fin: number }[] = [];
  for (const ligne of lignes.toSorted((une, autre) => une - autre)) {
    const derniere = plages.at(-1);
    if (derniere !== undefined && ligne === derniere.fin + 1) derniere.fin = ligne;
    else plages.push({ debut: ligne, fin: ligne });
  }
  return plages.slice(0, PLAGES_AU_PLUS).flatMap(({ debut, fin }) =>
    fin === debut + 1
      ? [
          { debut, mot: String(debut + 1) },
          { debut: fin, mot: String(fin + 1) },
        ]
      : [{ debut, mot: debut === fin ? String(debut + 1) : `${debut + 1} à ${fin + 1}` }],
  );
}

/** Combien de plages une longue liste tait. */
export const lignesTues = (lignes: readonly number[]): number => {
  const montrees = plagesDe(lignes);
  const derniere = montrees.at(-1);
  if (derniere === undefined) return 0;
  const fin = Number(/\d+$/u.exec(derniere.mot)?.[0] ?? 0);
  return lignes.filter((ligne) => ligne + 1 > fin).length;
};

/** Au-dessus de ses titres, un tableau n'a pas de lignes à reprendre. */
export const sousLesTitres = (ligne: number, titres: number | null): boolean => titres === null || ligne > titres;
