import { enTri } from '#shared/text/tri.ts';
import type { TypeStructure } from './structure.data.ts';

/** Ce que dit un nom de structure, du plus précis au plus général : le premier reconnu l'emporte. */
const SIGNES: readonly (readonly [RegExp, TypeStructure])[] = [
  [/\bsous-prefecture\b/u, 'sous_prefecture'],
  [/\bsgar(?:e)?\b|secretariat general pour les affaires regionales/u, 'sgare'],
  [/\bprefecture\b/u, 'prefecture'],
  [/\b(?:dreets|drieets|direccte|deets)\b/u, 'dreets'],
  [/\bddets(?:[- ]?pp)?\b|\bddcs(?:pp)?\b/u, 'ddets'],
  [/association regionale des missions locales|\barml\b/u, 'arml'],
  [/\bmissions? locales?\b/u, 'mission_locale'],
  [/\bfrance travail\b.*\bdirection regionale\b|\bdirection regionale\b.*\bfrance travail\b/u, 'france_travail_dr'],
  [
    /\bfrance travail\b.*\bdirection territoriale\b|\bdirection territoriale\b.*\bfrance travail\b/u,
    'france_travail_dt',
  ],
  [/\bagence\b.*\bfrance travail\b|\bfrance travail\b.*\bagence\b/u, 'france_travail_agence'],
  [/\bcheops\b/u, 'cheops'],
  [/\bcap[- ]emploi\b/u, 'cap_emploi'],
  [/\bagence de services et de paiement\b/u, 'asp'],
  [/\bbpifrance\b/u, 'bpifrance'],
  [/\bbanque des territoires\b|\bcaisse des depots\b/u, 'banque_territoires'],
  [/\be2c\b|\becoles? de la (?:2e|deuxieme) chance\b/u, 'e2c'],
  [/\bepide\b/u, 'epide'],
  [/\b(?:ccas|cias)\b|\bcentre (?:inter)?communal d'action sociale\b/u, 'ccas'],
  [/\bspip\b|\bservice penitentiaire d'insertion\b/u, 'spip'],
  [/\bcentre de ressources\b/u, 'centre_ressources'],
  [
    /^(?:ca|cc|cu|metropole|eurometropole|communaute d'agglomeration|communaute de communes|communaute urbaine)\b/u,
    'epci',
  ],
  [/\b(?:agglomeration|eurometropole|metropole)\b/u, 'epci'],
  [/^(?:conseil regional|region)\b/u, 'conseil_regional'],
  [/^(?:conseil departemental|departement|collectivite europeenne d'alsace)\b/u, 'conseil_departemental'],
  [/^(?:ville|commune|mairie)\b/u, 'commune'],
  [/^(?:groupement des )?entreprises? d'insertion\b|\bchantiers? d'insertion\b|\bsiae\b/u, 'siae'],
];

/** Le type que dit le nom d'une structure ; `null` s'il n'en dit rien de sûr. Il se propose, et se change. */
export const typeQueDitLeNom = (nom: string): TypeStructure | null => {
  const lu = enTri(nom);
  return SIGNES.find(([signe]) => signe.test(lu))?.[1] ?? null;
};
