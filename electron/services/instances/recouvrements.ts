import type { Sortie } from '#shared/contract/contract.ts';
import { type StatutConvention, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Contexte } from '../contexte.ts';
import { conventionEnVigueur } from '../conventions/avenant/en-vigueur.ts';
import { exigerInstance } from './lecture-instance.ts';

/** Une convention agit dans le périmètre tant qu'elle est signée et à venir, ou en cours. */
const AGIT: ReadonlySet<StatutConvention> = new Set(['signee', 'en_cours']);

/** Ce qui recouvre le périmètre d'un comité local ; un comité dont le ressort va de soi n'en recouvre aucun. */
export function recouvrementsDe(contexte: Contexte, id: string): Sortie<'instances.recouvrements'> {
  const { depots } = contexte;
  const jour = contexte.aujourdHui();
  exigerInstance(contexte, id);
  const parComite = Map.groupBy(depots.recouvrements.communesPartagees(id), ({ instanceId }) => instanceId);
  return {
    comites: [...parComite].flatMap(([instanceId, communes]) => {
      const [premiere] = communes;
      return premiere === undefined
        ? []
        : [{ id: instanceId, nom: nomCourt(premiere), communes: communes.map(({ libelle }) => libelle) }];
    }),
    // Son terme est celui que ses avenants en vigueur lui donnent (C7).
    conventions: depots.recouvrements
      .conventions(id, jour)
      .filter((une) => AGIT.has(statutSelonLesFaits(conventionEnVigueur(contexte, une.id, jour), jour))),
  };
}
