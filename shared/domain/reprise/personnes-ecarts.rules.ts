import { enTri } from '#shared/text/tri.ts';
import { EPREUVES } from '../annuaire/colonnes.rules.ts';
import type { Valeurs } from './cible.types.ts';
import { estUnRenvoi } from './recopie.rules.ts';

const TOTAL = /^(?:sous[- ])?(?:total|totaux|nombre (?:de|total)|ensemble\b|effectif)/u;
const PERSONNE_ENCORE =
  /^(?:\(?(?:en attente|en cours|a (?:designer|pourvoir|completer|confirmer|definir|nommer|venir)|non (?:designee?|pourvu|connue?|communiquee?)|vacant(?:e|\(e\))?|poste vacant|siege vacant|en cours de .*|en attente d.*|n\.? ?d\.?|n\.? ?c\.?|neant|personne|aucune?|x+|\?+)\)?)$/u;

const estUnNomComplet = EPREUVES.get('nomComplet') ?? (() => false);

/**
 * Pourquoi une ligne n'apporte personne ; `null` si elle apporte quelqu'un. Une cellule seule, dans un tableau de plusieurs
 * colonnes, est un titre de section, à moins qu'elle n'ait l'air d'un nom.
 */
export function raisonDEcarter(valeurs: Valeurs, textes: readonly string[]): string | null {
  const pleins = textes.filter((texte) => texte !== '');
  const [premier = ''] = pleins;
  const noms = [valeurs['nomComplet'], valeurs['nom'], valeurs['prenom']].filter((texte) => texte != null);
  const [nom] = noms;
  if (TOTAL.test(enTri(premier))) return 'Total';
  if (nom !== undefined && noms.every((texte) => PERSONNE_ENCORE.test(enTri(texte))))
    return `« ${nom} » : personne n’est désigné`;
  if (valeurs['courriel'] != null) return null;
  if (pleins.length === 1 && textes.length > 1 && !estUnNomComplet(premier)) return 'Titre de section ou note';
  if (nom === undefined && !textes.some((texte) => texte.includes('@') || estUnRenvoi(texte)))
    return 'Personne n’y est nommé';
  return null;
}
