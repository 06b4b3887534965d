import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import { signePourLePrefet } from '../service/delegation.rules.ts';
import type { EmetteurDeDocument } from '../service/emetteur.schema.ts';

type DeLEmetteur = Pick<EmetteurDeDocument, 'nature' | 'intitule' | 'signataire'>;

/** Les services au nom de qui le préfet de région signe, ou délègue sa signature. */
const DE_LA_REGION: ReadonlySet<string> = new Set(['prefet_region', 'dreets']);

/** Ce service signe-t-il pour le préfet de région ? La formule de délégation le nomme alors. */
export const estDeLaRegion = ({ nature }: Pick<DeLEmetteur, 'nature'>): boolean => DE_LA_REGION.has(nature);

/**
 * O-12 (D. 5316-1) : le préfet de région signe ce qui part d'une convention O2R, lui-même ou par qui il a délégué sa
 * signature. Un service du département, ou un délégataire sans arrêté, appelle un avertissement.
 */
export function constatsDuSignataire(emetteur: DeLEmetteur): readonly Constat[] {
  const { intitule, signataire } = emetteur;
  const dire = (phrase: string): readonly Constat[] => [
    { code: 'O-12', gravite: 'attention', phrase: typographier(phrase), article: 'D. 5316-1', ou: 'emetteur' },
  ];
  if (!estDeLaRegion(emetteur))
    return dire(`Le préfet de région signe une convention O2R : « ${intitule} » ne signe pas pour lui.`);
  if (signataire === null)
    return emetteur.nature === 'prefet_region'
      ? []
      : dire(`« ${intitule} » n’a pas de signataire à qui le préfet de région a délégué sa signature.`);
  if (!signePourLePrefet(signataire) || signataire.delegation !== null) return [];
  return dire(
    `Indiquez l’arrêté par lequel le préfet de région délègue sa signature à qui signe pour « ${intitule} ».`,
  );
}
