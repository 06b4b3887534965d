import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import type { InstanceResumee } from '#shared/contract/instance.contract.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { REGISTRE } from '#shared/domain/instance/registre.data.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';

interface Proprietes {
  readonly type: TypeInstance;
  readonly instances: readonly InstanceResumee[];
  readonly valeur: string | null;
  readonly surChange: (id: string | null) => void;
  readonly faute: string | null;
}

/** L'instance dont celle-ci dépend, parmi celles du fichier que son genre admet. Rien ne se montre s'il n'en admet aucune. */
export function ChoixRattachement({ type, instances, valeur, surChange, faute }: Proprietes) {
  const { parents, article } = TYPES[type];
  const exige = REGISTRE[type].rattachementExige;
  if (parents.length === 0) return null;
  const options = instances
    .filter((instance) => parents.includes(instance.type))
    .map(({ id, nom }) => ({ valeur: id, libelle: nom }));
  return (
    <ChampChoix
      libelle="Dépend de"
      nom="parentId"
      obligatoire={exige}
      valeur={valeur}
      options={options}
      vide={exige ? undefined : 'Aucune instance'}
      aide={
        options.length === 0 && exige
          ? `Créez d’abord son comité${article === null ? '' : ` (${article})`}.`
          : undefined
      }
      surChange={surChange}
      faute={faute}
    />
  );
}
