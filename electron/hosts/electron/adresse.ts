/** Origine des pages : un schéma à nous, jamais `file:`. */
export const SCHEMA = 'app';
export const DOMAINE = 'comites';
export const ORIGINE = `${SCHEMA}://${DOMAINE}`;

/** Adresse de nos pages, lue ; `null` pour toute autre. (L'`origin` d'un schéma propre est « null » : on compare ses parts.) */
export function adresseDeLApplication(adresse: string): URL | null {
  const lue = URL.parse(adresse);
  const notre = lue?.protocol === `${SCHEMA}:` && lue.host === DOMAINE && lue.username === '' && lue.password === '';
  return notre ? lue : null;
}

/** Adresse qu'on peut confier au navigateur ou à la messagerie de la personne ; `null` pour toute autre. */
export function adresseExterieure(adresse: string): URL | null {
  const lue = URL.parse(adresse);
  if (lue === null || lue.username !== '' || lue.password !== '') return null;
  return lue.protocol === 'https:' || lue.protocol === 'mailto:' ? lue : null;
}
