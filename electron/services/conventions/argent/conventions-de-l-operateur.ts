import type { Sortie } from '#shared/contract/contract.ts';
import { controleEstDu } from '#shared/domain/convention/argent/base-sieg.rules.ts';
import { partDeLOrganisme } from '#shared/domain/convention/argent/part-de-l-organisme.rules.ts';
import type { PlaceDOrganisme } from '#shared/domain/convention/argent/surcompensation.schema.ts';
import { estUnProjet, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import type { Contexte } from '../../contexte.ts';
import { lireLesParties } from '../avenant/en-vigueur.ts';
import { proposerLeControle } from './proposition-de-controle.ts';

/**
 * Les conventions d'un opérateur vues ensemble (M7) : celles qu'il porte et celles dont il est membre, signées, et dont la
 * surcompensation se contrôle ; de chacune, sa part, terme du même calcul que l'onglet Argent.
 */
export function conventionsDeLOperateur(contexte: Contexte, structureId: string): Sortie<'surcompensation.operateur'> {
  const jour = contexte.aujourdHui();
  return contexte.depots.controlesSurcompensation.deLOperateur(structureId).flatMap((id) => {
    const { convention, membres } = lireLesParties(contexte, id).enVigueur;
    if (!controleEstDu(convention) || estUnProjet(statutSelonLesFaits(convention, jour))) return [];
    const lui = membres.find((un) => un.structureId === structureId);
    const place: PlaceDOrganisme = lui === undefined ? 'porteur' : lui.chefDeFile ? 'chef_de_file' : 'membre';
    const { proposition } = proposerLeControle(contexte, id, null);
    const { numero, intitule } = convention;
    return [{ id, numero, intitule, place, part: partDeLOrganisme(proposition, structureId) }];
  });
}
