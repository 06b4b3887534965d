import { useRef, useState } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { QuestionDAppel } from '#shared/domain/appel/appel.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { PartieDAppel } from '../appels.types.ts';
import { AjouterUneQuestion } from './AjouterUneQuestion.tsx';

interface UneSeule {
  readonly une: QuestionDAppel;
  readonly vu: number;
  readonly jour: string;
  /** La question disparaît : le foyer va ailleurs. */
  readonly surRetiree: () => void;
}

function UneQuestion({ une, vu, jour, surRetiree }: UneSeule) {
  const { id, question, reponse, reponduLe } = une;
  const { modifier } = useModification('appels.modifierQuestion', { id, vu, objet: question });
  const retrait = useCommande('appels.retirer');
  const aviser = useAvisAnnulable();
  const retirer = () => {
    surRetiree();
    void retrait
      .lancer({ quoi: 'question', id })
      .then(() => aviser('Question retirée.', 'appels.retirer'), direRefus());
  };
  return (
    <li className="question-d-appel">
      <ChampSurPlace libelle="Question" valeur={question} surEnregistrer={(mot) => modifier({ question: mot })} />
      <ChampSurPlace
        libelle="Réponse"
        long
        exemple="À répondre à tous"
        valeur={reponse ?? ''}
        surEnregistrer={(mot) => modifier({ reponse: mot })}
      />
      <DateSurPlace
        libelle="Répondu le"
        valeur={reponduLe}
        aujourdHui={jour}
        surEnregistrer={(date) => modifier({ reponduLe: date })}
      />
      <BoutonCarre icone="fermer" libelle={`Retirer la question « ${question} »`} surClic={retirer} />
    </li>
  );
}

/** Les questions reçues à la boîte de contact, et la réponse donnée à tous. */
export function Questions({ fiche: { appel, questions }, vu, jour }: PartieDAppel) {
  const [ajout, setAjout] = useState(false);
  const bouton = useRef<HTMLButtonElement>(null);
  const attendent = questions.filter(({ reponse }) => reponse === null).length;
  return (
    <Bloc
      titre="Questions et réponses"
      note={attendent > 0 ? `${pluriel(attendent, 'question', 'questions')} sans réponse` : undefined}
      geste={
        <Bouton ref={bouton} genre="discret" icone="plus" surClic={() => setAjout(true)}>
          Noter une question
        </Bouton>
      }
    >
      <ul className="lignes-d-appel">
        {questions.map((une) => (
          <UneQuestion key={une.id} une={une} vu={vu} jour={jour} surRetiree={() => bouton.current?.focus()} />
        ))}
      </ul>
      {ajout && <AjouterUneQuestion appelId={appel.id} surFermer={() => setAjout(false)} />}
    </Bloc>
  );
}
