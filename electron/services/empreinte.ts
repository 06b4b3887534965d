/** Le SHA-256 d'octets, en hexadécimal, calculé sans retenir l'application. */
export async function empreinteDe(octets: Uint8Array): Promise<string> {
  const somme = await crypto.subtle.digest('SHA-256', new Uint8Array(octets));
  return [...new Uint8Array(somme)].map((octet) => octet.toString(16).padStart(2, '0')).join('');
}
