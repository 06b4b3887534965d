import type { ComponentProps } from 'react';
import type { FiltreDeSemaine, Semaine } from '#shared/domain/semaine/semaine.schema.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { GestesDeSemaine } from './GestesDeSemaine.tsx';

interface Proprietes extends Pick<ComponentProps<typeof GestesDeSemaine>, 'word' | 'surWord'> {
  readonly filtre: FiltreDeSemaine;
  readonly listes: Pick<Semaine, 'instances' | 'contrats' | 'auteur'>;
  readonly poser: (valeurs: Readonly<Record<string, string | null>>) => void;
}

const RIEN = { instance: null, contrat: null, miennes: null };

/** Tout, une instance ou un contrat, ou les siennes ; ce que l'on choisit reste dans l'adresse. */
export function Filtres({ filtre, listes, poser, word, surWord }: Proprietes) {
  const { instanceId, contratId, miennes } = filtre;
  const tout = instanceId === null && contratId === null && !miennes;
  const choisi = instanceId !== null ? `instance ${instanceId}` : contratId !== null ? `contrat ${contratId}` : null;
  return (
    <div className="filtres-de-semaine">
      <span className="puces" role="group" aria-label="Montrer">
        <Puce prise={tout} surClic={() => poser(RIEN)}>
          Tout
        </Puce>
        {listes.auteur !== null && (
          <Puce prise={miennes} surClic={() => poser({ ...RIEN, miennes: miennes ? null : '' })}>
            Les miennes
          </Puce>
        )}
      </span>
      {listes.instances.length + listes.contrats.length > 1 && (
        <ChampChoix
          libelle="Instance ou contrat"
          vide="Toutes les instances et tous les contrats"
          options={[
            ...listes.instances.map(({ id, nom }) => ({ valeur: `instance ${id}`, libelle: nom })),
            ...listes.contrats.map(({ id, nom }) => ({
              valeur: `contrat ${id}`,
              libelle: `Contrat de ville : ${nom}`,
            })),
          ]}
          valeur={choisi}
          surChange={(mot) => {
            const [genre, id = null] = mot?.split(' ') ?? [];
            poser({ ...RIEN, ...(genre === undefined ? {} : { [genre]: id }) });
          }}
        />
      )}
      <GestesDeSemaine filtre={filtre} word={word} surWord={surWord} />
    </div>
  );
}
