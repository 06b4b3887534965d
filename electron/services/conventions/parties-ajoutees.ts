import type { MembreSaisi, ZoneSaisie } from '#shared/domain/convention/membre.schema.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refusDuDejaNomme } from './deja-dans-la-convention.ts';
import { nommerLaZone } from './zone-nommee.ts';

type MembreAjoute = Omit<MembreSaisi, 'structure'> & { readonly conventionId: string; readonly structureId: string };

/** Ajoute un organisme à la convention, une seule fois chacun ; un seul est chef de file. @returns son identifiant */
export function ajouterLeMembre(contexte: Contexte, membre: MembreAjoute): string {
  const partenaires = contexte.depots.conventionPartenaires;
  const { conventionId, structureId, chefDeFile } = membre;
  const deja = partenaires.membres(conventionId).find((un) => un.structureId === structureId);
  if (deja !== undefined)
    throw refusDuDejaNomme(contexte, conventionId, { ou: 'structure', ...deja }, conventionErrors.dejaMembre);
  const id = contexte.nouvelId();
  partenaires.ajouterMembre({ ...membre, id, entreeId: null });
  if (chefDeFile) partenaires.chefUnique(conventionId, id);
  return id;
}

/** Ajoute une zone à la convention. @returns son identifiant @throws si elle y est déjà, ou inconnue du référentiel */
export function viserLaZone(contexte: Contexte, conventionId: string, zone: ZoneSaisie): string {
  const id = contexte.nouvelId();
  const lue = nommerLaZone(contexte, conventionId, zone);
  contexte.depots.conventionPartenaires.viser({ ...lue, id, conventionId, entreeId: null });
  return id;
}
