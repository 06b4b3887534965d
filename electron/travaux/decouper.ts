/**
 * Range les fichiers en lots d'au plus `limite` octets, sans changer leur ordre. Un fichier plus lourd à lui seul a son
 * lot : rien ne se coupe, rien ne se perd.
 */
export function decouper<F extends { readonly octets: Uint8Array }>(fichiers: readonly F[], limite: number): F[][] {
  const lots: F[][] = [];
  let poids = 0;
  for (const fichier of fichiers) {
    const dernier = lots.at(-1);
    if (dernier === undefined || poids + fichier.octets.byteLength > limite) {
      lots.push([fichier]);
      poids = fichier.octets.byteLength;
    } else {
      dernier.push(fichier);
      poids += fichier.octets.byteLength;
    }
  }
  return lots;
}
