import { z } from 'zod';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { idSchema } from '#shared/domain/champs.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { enumerer } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly convention: Pick<Convention, 'id' | 'intitule'>;
  readonly vu: number;
  /** Celui que l'on quitte ; `null` : aucun. */
  readonly enPlace: string | null;
  readonly surFermer: () => void;
}

const schema = z.object({ instanceId: idSchema.nullable().refine((id) => id !== null, 'Choisissez un COPIL.') });

/** Fait suivre la convention par un COPIL qui existe déjà : le même peut en suivre plusieurs. */
export function ChoisirLeCopil({ convention: { id: conventionId, intitule }, vu, enPlace, surFermer }: Proprietes) {
  const { donnees } = useRequete('copils.proposer', { conventionId });
  const { modifier } = useModification('copils.lier', { conventionId, vu, objet: intitule });
  const formulaire = useFormulaire({
    schema,
    depart: { instanceId: null as string | null },
    envoyer: async ({ instanceId }) => {
      await modifier({ instanceId });
      surFermer();
    },
  });
  const options = (donnees?.existants ?? [])
    .filter(({ id }) => id !== enPlace)
    .map(({ id, nom, conventions }) => ({
      valeur: id as string,
      libelle: conventions.length === 0 ? nom : `${nom}, qui suit ${enumerer(conventions)}`,
    }));
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Choisir le COPIL de la convention"
      geste="Choisir"
      desactive={options.length === 0}
      surFermer={surFermer}
    >
      {donnees !== null && options.length === 0 ? (
        <p>
          {enPlace === null
            ? 'Ce fichier n’a pas de comité de pilotage de convention. Créez celui de cette convention.'
            : 'Ce fichier n’a pas d’autre comité de pilotage de convention. Pour en créer un, déliez d’abord celui-ci.'}
        </p>
      ) : (
        <ChampChoix libelle="Comité de pilotage" options={options} {...formulaire.champ('instanceId')} />
      )}
    </DialogueFormulaire>
  );
}
