import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { EmetteurDeDocument } from '#shared/domain/service/emetteur.schema.ts';
import type { Signataire } from '#shared/domain/service/signataire.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../../contexte.ts';

/**
 * Au nom de qui partent les documents d'une convention, et qui y signe : l'émetteur et le signataire choisis pour elle,
 * à défaut l'émetteur du fichier, et celui qui signe d'habitude pour lui.
 * @throws si le fichier n'a pas d'émetteur
 */
export function emetteurDeLaConvention(
  { depots }: Contexte,
  { emetteurId, signataireId }: Pick<Convention, 'emetteurId' | 'signataireId'>,
): EmetteurDeDocument {
  const signataireDe = (emetteur: string): Signataire | null => {
    const voulu = signataireId === null ? null : depots.signataires.parId(signataireId);
    if (voulu === null || voulu.emetteurId !== emetteur) return depots.signataires.parDefaut(emetteur);
    const { emetteurId: _, ...signataire } = voulu;
    return signataire;
  };
  const choisi = emetteurId === null ? null : depots.emetteurs.parId(emetteurId);
  if (choisi !== null) {
    const { parDefaut: _, archiveLe: __, ...emetteur } = choisi;
    return { ...emetteur, signataire: signataireDe(emetteur.id) };
  }
  const emetteur = depots.emetteurs.parDefaut();
  if (emetteur === null) throw communErrors.introuvable('Votre service');
  return { ...emetteur, signataire: signataireDe(emetteur.id) };
}
