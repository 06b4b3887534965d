import { enTri } from '#shared/text/tri.ts';
import { EPREUVES } from '../annuaire/colonnes.rules.ts';
import type { Valeurs } from './cible.types.ts';
import { estUnRenvoi } from './recopie.rules.ts';

const TOTAL = /^(?:sous[- ])?(?:total|totaux|nombre (?:de|total)|ensemble\b|effectif)/u;
/** Ce qui dit d'une place qu'elle attend quelqu'un, où que ce soit sur la ligne. */
const EN_ATTENTE =
  /^\(?(?:en attente|en cours|a (?:designer|pourvoir|nommer|venir)|non (?:designee?|pourvue?)|(?:poste |siege )?vacant(?:e|\(e\))?|en cours de (?:designation|nomination|recrutement).*|en attente d.*)\)?$/u;
/** Ce qui, à la place d'un nom, n'en est pas un. */
const AUCUN_NOM =
  /^\(?(?:a (?:completer|confirmer|definir|preciser)|non (?:connue?|communiquee?|renseignee?)|n\.? ?[dcr]\.?|neant|personne|aucune?|x+|\?+)\)?$/u;

const neNommePersonne = (tri: string): boolean => tri.length < 60 && (EN_ATTENTE.test(tri) || AUCUN_NOM.test(tri));
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
  const attente = nom === undefined ? pleins.find((texte) => texte.length < 60 && EN_ATTENTE.test(enTri(texte))) : nom;
  if (attente !== undefined && noms.every((texte) => neNommePersonne(enTri(texte))))
    return `« ${attente} » : personne n’est désigné`;
  if (valeurs['courriel'] != null) return null;
  if (pleins.length === 1 && textes.length > 1 && !estUnNomComplet(premier)) return 'Titre de section ou note';
  if (nom === undefined && !textes.some((texte) => texte.includes('@') || estUnRenvoi(texte)))
    return 'Personne n’y est nommé';
  return null;
}
