import { genreTerritoireViseSchema } from '../territoire/territoire-vise.schema.ts';
import type { GenreDObjet, ObjetVise } from './objet.schema.ts';

/** Le début de l'adresse de chaque genre, le plus long d'abord : « /annuaire/structures » avant « /annuaire ». */
const DEBUTS: readonly (readonly [genre: GenreDObjet, debut: string])[] = [
  ['structure', '/annuaire/structures/'],
  ['designation', '/annuaire/designations/'],
  ['appel', '/conventions/appels/'],
  ['candidature', '/conventions/candidatures/'],
  ['deliberation', '/decisions/decision/'],
  ['action', '/decisions/action/'],
  ['instance', '/instances/'],
  ['reunion', '/reunions/'],
  ['contrat_ville', '/contrats/'],
  ['feuille_de_route', '/feuilles-de-route/'],
  ['fiche_action', '/fiches-action/'],
  ['convention', '/conventions/'],
  ['personne', '/annuaire/'],
  ['territoire', '/territoires/'],
];

/** Un identifiant de ligne : « /conventions/region » n'en est pas un. */
const IDENTIFIANT = /^[0-9a-f]{8}-[0-9a-f-]{27}$/u;

/** L'adresse de la fiche d'un objet. */
export const adresseDeLObjet = ({ genre, id }: ObjetVise): string =>
  `${DEBUTS.find(([nom]) => nom === genre)?.[1] ?? '/'}${id}`;

/** L'objet dont une adresse est la fiche, ou une vue de la fiche ; `null` : une liste, un réglage, l'aide. */
export function objetDeLAdresse(adresse: string): ObjetVise | null {
  const chemin = adresse.split(/[?#]/u)[0] ?? '';
  const trouve = DEBUTS.find(([, debut]) => chemin.startsWith(debut));
  if (trouve === undefined) return null;
  const [genre, debut] = trouve;
  const [id = '', code = ''] = chemin.slice(debut.length).split('/').map(decodeURIComponent);
  if (genre === 'territoire')
    return genreTerritoireViseSchema.safeParse(id).success && code !== '' ? { genre, id: `${id}/${code}` } : null;
  return IDENTIFIANT.test(id) ? { genre, id } : null;
}
