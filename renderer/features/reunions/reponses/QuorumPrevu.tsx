import { quorumPrevisionnel } from '#shared/domain/reunion/reponse.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Relance } from './Relance.tsx';

const SENS = {
  libre: ['info', 'Réponses.'],
  sans_membre: ['info', 'Quorum.'],
  non_requis: ['info', 'Quorum non requis.'],
  atteint: ['succes', 'Quorum prévu.'],
  possible: ['alerte', 'Quorum à assurer.'],
  compromis: ['erreur', 'Quorum compromis.'],
} as const;

/** « 8 favorables, il en faut 12 ; sans réponse : 9 », et de quoi relancer ceux qui n'ont pas répondu. */
export function QuorumPrevu({ seance, aujourdHui }: { readonly seance: Seance; readonly aujourdHui: string }) {
  const { phrase, arithmetique, etat, sansReponse } = quorumPrevisionnel(seance);
  const [sens, mot] = SENS[etat];
  return (
    <>
      <Repere sens={sens} mot={mot}>
        <NombreExplique libelle="Calcul du quorum prévu" calcul={arithmetique}>
          {phrase}
        </NombreExplique>
      </Repere>
      {seance.reunion.etat === 'convoquee' && (
        <Relance seance={seance} aujourdHui={aujourdHui} attendus={sansReponse.length} />
      )}
    </>
  );
}
