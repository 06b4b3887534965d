import type { Sortie } from '#shared/contract/contract.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Contexte } from '../contexte.ts';
import { exigerInstance } from './lecture-instance.ts';

/** Ce qui recouvre le périmètre d'un comité local ; un comité dont le ressort va de soi n'en recouvre aucun. */
export function recouvrementsDe(contexte: Contexte, id: string): Sortie<'instances.recouvrements'> {
  const { depots, aujourdHui } = contexte;
  exigerInstance(contexte, id);
  const parComite = Map.groupBy(depots.recouvrements.communesPartagees(id), ({ instanceId }) => instanceId);
  return {
    comites: [...parComite].flatMap(([instanceId, communes]) => {
      const [premiere] = communes;
      return premiere === undefined
        ? []
        : [{ id: instanceId, nom: nomCourt(premiere), communes: communes.map(({ libelle }) => libelle) }];
    }),
    conventions: depots.recouvrements.conventions(id, aujourdHui()),
  };
}
