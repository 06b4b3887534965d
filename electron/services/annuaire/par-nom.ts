import type { PlaceParNom } from '#electron/repositories/annuaire/personne.repository.ts';

/** Comme SQLite compare deux textes : octet par octet. */
const comparerTextes = (un: string, autre: string): number => Buffer.compare(Buffer.from(un), Buffer.from(autre));

/** L'ordre de l'index des noms : sans prénom, d'abord. */
function comparer(une: PlaceParNom, autre: PlaceParNom): number {
  const noms = comparerTextes(une.nomTri, autre.nomTri);
  if (noms !== 0) return noms;
  if (une.prenom === null || autre.prenom === null) {
    if (une.prenom !== autre.prenom) return une.prenom === null ? -1 : 1;
  } else {
    const prenoms = comparerTextes(une.prenom, autre.prenom);
    if (prenoms !== 0) return prenoms;
  }
  return comparerTextes(une.id, autre.id);
}

/**
 * Un ordre des noms où quelques rangs quittent leur place et d'autres en prennent une ; le reste ne bouge ni ne se compare.
 * @param placeDe ce qui place un rang ; ne se demande que pour ceux qui en prennent une, et le peu qu'il faut pour la trouver
 */
export function deplacer(
  parNom: Uint32Array,
  quittent: ReadonlySet<number>,
  prennent: readonly number[],
  placeDe: (rang: number) => PlaceParNom | null,
): Uint32Array<ArrayBuffer> {
  const restent = quittent.size === 0 ? parNom : parNom.filter((rang) => !quittent.has(rang));
  const arrivent = prennent
    .flatMap((rang) => {
      const place = placeDe(rang);
      return place === null ? [] : [{ rang, place }];
    })
    .toSorted((une, autre) => comparer(une.place, autre.place));

  const ordre = new Uint32Array(restent.length + arrivent.length);
  let pris = 0;
  for (const [deja, { rang, place }] of arrivent.entries()) {
    let [bas, haut] = [pris, restent.length];
    while (bas < haut) {
      const milieu = (bas + haut) >>> 1;
      const autre = placeDe(restent[milieu] ?? 0);
      if (autre !== null && comparer(autre, place) < 0) bas = milieu + 1;
      else haut = milieu;
    }
    ordre.set(restent.subarray(pris, bas), pris + deja);
    ordre[bas + deja] = rang;
    pris = bas;
  }
  ordre.set(restent.subarray(pris), pris + arrivent.length);
  return ordre;
}
