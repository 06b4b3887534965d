import { etablirMessage } from '#shared/documents/courriel/message.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { quorumPrevisionnel } from '#shared/domain/reunion/reponse.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { copier } from '../convocation/copier.ts';
import { useRemise } from '../convocation/use-remise.ts';

const SENS = {
  sans_membre: ['info', 'Quorum.'],
  non_requis: ['info', 'Quorum non requis.'],
  atteint: ['succes', 'Quorum prévu.'],
  possible: ['alerte', 'Quorum à assurer.'],
  compromis: ['erreur', 'Quorum compromis.'],
} as const;

/** « 8 favorables, il en faut 12 ; sans réponse : 9 », et de quoi relancer ceux qui n'ont pas répondu. */
export function QuorumPrevu({ seance, aujourdHui }: { readonly seance: Seance; readonly aujourdHui: string }) {
  const { phrase, arithmetique, etat, sansReponse } = quorumPrevisionnel(seance);
  const relance = useRemise('convocation.brouillon', 'La relance n’a pas pu être préparée.');
  const [sens, mot] = SENS[etat];
  const { cci, sansCourriel } = etablirMessage(seance, 'relancer', aujourdHui);
  const possible = cci.length > 0 && seance.reunion.etat === 'convoquee';
  return (
    <>
      <Repere
        sens={sens}
        mot={mot}
        gestes={
          possible && (
            <>
              <Bouton
                enCours={relance.enCours}
                surClic={() => void relance.remettre({ reunionId: seance.reunion.id, message: 'relancer' })}
              >
                {`Relancer les ${sansReponse.length}`}
              </Bouton>
              <Bouton
                genre="discret"
                icone="copier"
                surClic={() =>
                  void copier(
                    cci.join('; '),
                    `${pluriel(cci.length, 'adresse copiée', 'adresses copiées')} : collez dans « Cci : ».`,
                  )
                }
              >
                Copier leurs adresses
              </Bouton>
            </>
          )
        }
      >
        <NombreExplique libelle="Calcul du quorum prévu" calcul={arithmetique}>
          {phrase}
        </NombreExplique>
      </Repere>
      {possible && sansCourriel.length > 0 && (
        <p className="note">{`Sans adresse, à relancer par téléphone : ${enumerer(sansCourriel.map(nomComplet))}.`}</p>
      )}
    </>
  );
}
