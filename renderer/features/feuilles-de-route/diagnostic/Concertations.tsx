import { useState } from 'react';
import { dateSansJour } from '#shared/dates/format.ts';
import type { Concertation } from '#shared/domain/feuille-de-route/diagnostic/diagnostic.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { ModifierConcertation } from './ModifierConcertation.tsx';

interface Proprietes {
  readonly feuilleId: string;
  /** La plus récente d'abord. */
  readonly concertations: readonly Concertation[];
  readonly vu: number;
  readonly aujourdHui: string;
}

/** La concertation des habitants : quand, sous quelle forme, les priorités entendues. */
export function Concertations({ feuilleId, concertations, vu, aujourdHui }: Proprietes) {
  const [ouverte, setOuverte] = useState<Concertation | 'neuve' | null>(null);
  const retrait = useCommande('concertations.retirer');
  const aviser = useAvisAnnulable();
  const retirer = ({ id, forme }: Concertation) =>
    void retrait.lancer({ id }).then(() => aviser(`« ${forme} » retirée.`, 'concertations.retirer'), direRefus());
  return (
    <Bloc
      titre="La concertation des habitants"
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setOuverte('neuve')}>
          Noter une concertation
        </Bouton>
      }
    >
      {concertations.length === 0 && (
        <p className="note">Aucune rencontre notée : réunion publique, conseil citoyen, marche, enquête.</p>
      )}
      <ul className="concertations">
        {concertations.map((une) => (
          <li key={une.id}>
            <span className="concertation-quand">{dateSansJour(une.le)}</span>
            <span className="concertation-dit">
              <b>{une.forme}</b>
              {une.priorites === null ? (
                <span className="note">Aucune priorité notée.</span>
              ) : (
                <span>{une.priorites}</span>
              )}
            </span>
            <BoutonCarre icone="crayon" libelle={`Modifier « ${une.forme} »`} surClic={() => setOuverte(une)} />
            <BoutonCarre icone="corbeille" libelle={`Retirer « ${une.forme} »`} surClic={() => retirer(une)} />
          </li>
        ))}
      </ul>
      {ouverte !== null && (
        <ModifierConcertation
          feuilleId={feuilleId}
          concertation={ouverte === 'neuve' ? null : ouverte}
          vu={vu}
          aujourdHui={aujourdHui}
          surFermer={() => setOuverte(null)}
        />
      )}
    </Bloc>
  );
}
