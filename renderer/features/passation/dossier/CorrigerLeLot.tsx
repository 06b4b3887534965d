import { useState } from 'react';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { Dit } from './ancien.types.ts';

interface Proprietes {
  readonly instances: readonly { readonly id: string; readonly nom: string }[];
  readonly aujourdHui: string;
  readonly surDire: (dit: Dit) => void;
  readonly surRetirer: () => void;
}

/** Dit d'un geste l'instance ou le jour de tous les fichiers choisis. */
export function CorrigerLeLot({ instances, aujourdHui, surDire, surRetirer }: Proprietes) {
  const [instanceId, setInstanceId] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>(null);
  return (
    <div className="puces corriger-le-lot">
      <ChampChoix
        libelle="Leur instance"
        options={instances.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        valeur={instanceId}
        surChange={setInstanceId}
      />
      <ChampDate libelle="Leur jour" forme="courte" aujourdHui={aujourdHui} valeur={date} surChange={setDate} />
      <Bouton
        desactive={instanceId === null && date === null}
        surClic={() => surDire({ ...(instanceId === null ? {} : { instanceId }), ...(date === null ? {} : { date }) })}
      >
        Dire des fichiers choisis
      </Bouton>
      <Bouton genre="discret" surClic={surRetirer}>
        Ne pas les reprendre
      </Bouton>
    </div>
  );
}
