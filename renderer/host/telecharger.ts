const RELACHE_MS = 60_000;

/** Fait enregistrer ces octets par le navigateur, sous ce nom. */
export function telecharger(octets: Blob, nom: string): void {
  const adresse = URL.createObjectURL(octets);
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = nom;
  lien.click();
  // Le navigateur lit l'adresse après le clic : elle n'est rendue que plus tard.
  setTimeout(() => URL.revokeObjectURL(adresse), RELACHE_MS);
}
