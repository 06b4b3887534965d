import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { EmetteurDeDocument } from '#shared/domain/service/emetteur.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';

/**
 * Au nom de qui partent les documents d'une convention, et qui y signe : l'émetteur choisi pour elle, à défaut celui du fichier.
 * @throws si le fichier n'a pas d'émetteur
 */
export function emetteurDeLaConvention(
  { depots }: Contexte,
  { emetteurId }: Pick<Convention, 'emetteurId'>,
): EmetteurDeDocument {
  const choisi = emetteurId === null ? null : depots.emetteurs.parId(emetteurId);
  if (choisi !== null) {
    const { parDefaut: _, archiveLe: __, ...emetteur } = choisi;
    return { ...emetteur, signataire: depots.signataires.parDefaut(emetteur.id) };
  }
  const emetteur = depots.emetteurs.parDefaut();
  if (emetteur === null) throw communErrors.introuvable('Votre service');
  return { ...emetteur, signataire: depots.signataires.parDefaut(emetteur.id) };
}
