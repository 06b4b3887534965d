import { genreDeRapportLibelle } from '#shared/domain/convention/rapport/rapport.labels.ts';
import type { Contexte } from '../../contexte.ts';
import type { Identite } from '../../documents/identite.types.ts';
import { conventionEnVigueur } from '../avenant/en-vigueur.ts';
import { exigerRapport } from './lecture-rapport.ts';

/** Ce que le registre dit d'un rapport : son genre, sa version, sa convention, et la réunion où il se présente. */
export function identiteDeRapport(contexte: Contexte, rapportId: string): Identite {
  const { genre, version, conventionId, reunionId } = exigerRapport(contexte, rapportId);
  const { numero, intitule } = conventionEnVigueur(contexte, conventionId);
  const reunion = reunionId === null ? null : contexte.depots.reunions.parId(reunionId);
  return {
    genre: 'rapport-copil',
    titre: `${genreDeRapportLibelle[genre]}, version ${version}`,
    objet: `${numero}, ${intitule}`,
    reunionId: reunion?.id ?? null,
    instanceId: reunion?.instanceId ?? null,
  };
}
