import { useState } from 'react';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Entree, Sortie } from '#shared/contract/contract.ts';
import { qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { AjouterAffectation } from './AjouterAffectation.tsx';
import { ChangerDePoste } from './ChangerDePoste.tsx';
import { LigneAffectation } from './LigneAffectation.tsx';

interface Proprietes {
  readonly fiche: Sortie<'personnes.fiche'>;
  readonly aujourdHui: string;
  readonly vu: number;
  readonly modifier: (patch: Entree<'personnes.modifier'>['patch']) => Promise<void>;
}

/** Le poste de la fiche, depuis quand ; les autres affectations, en cours puis passées. */
export function AffectationsDeLaPersonne({ fiche: { personne, affectations }, aujourdHui, vu, modifier }: Proprietes) {
  const [geste, setGeste] = useState<'changer' | 'ajouter' | null>(null);
  const fermer = () => setGeste(null);
  const actuel = qualiteDe(personne);
  return (
    <Bloc titre="Affectations" niveau={3}>
      <ul className="affectations">
        {actuel !== null && (
          <li>
            <span className="poste">{actuel}</span>
            <span className="dates-de-poste">
              <DateSurPlace
                libelle="Depuis le"
                aujourdHui={aujourdHui}
                exemple="non dit"
                valeur={personne.depuis}
                surEnregistrer={(depuis) => modifier({ depuis })}
              />
            </span>
          </li>
        )}
        {affectations.map((affectation) => (
          <LigneAffectation key={affectation.id} affectation={affectation} aujourdHui={aujourdHui} vu={vu} />
        ))}
      </ul>
      <span className="puces">
        <Bouton surClic={() => setGeste('changer')}>Change de poste…</Bouton>
        <Bouton genre="discret" icone="plus" surClic={() => setGeste('ajouter')}>
          Ajouter une affectation
        </Bouton>
      </span>
      {geste === 'changer' && <ChangerDePoste personne={personne} aujourdHui={aujourdHui} surFermer={fermer} />}
      {geste === 'ajouter' && (
        <AjouterAffectation personneId={personne.id} aujourdHui={aujourdHui} surFermer={fermer} />
      )}
    </Bloc>
  );
}
