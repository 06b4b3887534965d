import { memo } from 'react';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { donnerLeFoyer } from '#renderer/ui/dialogue/donner-le-foyer.ts';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Acte } from './Acte.tsx';
import { ActionEcrite } from './ActionEcrite.tsx';
import { useSeance } from './contexte-seance.ts';
import { EcrireUnActe } from './EcrireUnActe.tsx';
import type { Ecriture } from './use-gestes.ts';

interface Proprietes {
  readonly point: PointEnSeance;
  readonly ecriture: Ecriture | null;
  readonly surEcriture: (ecriture: Ecriture | null) => void;
}

function NatureAChanger({ point, pour, surEcriture }: Proprietes & { readonly pour: 'decision' | 'avis' }) {
  const { vu } = useSeance();
  const { modifier } = useModification('points.modifier', { id: point.id, vu, objet: `Point ${point.rang}` });
  const passer = (nature: 'decision' | 'avis') => void modifier({ nature }).then(() => surEcriture({ genre: nature }));
  const [premier, second] = pour === 'avis' ? (['avis', 'decision'] as const) : (['decision', 'avis'] as const);
  return (
    <Repere
      sens="info"
      mot={`Un point « ${naturePointLibelle[point.nature].toLowerCase()} » ne se vote pas.`}
      annonce
      gestes={
        <>
          <Bouton
            ref={donnerLeFoyer}
            surClic={() => passer(premier)}
          >{`En faire un point « ${naturePointLibelle[premier].toLowerCase()} »`}</Bouton>
          <Bouton
            genre="discret"
            surClic={() => passer(second)}
          >{`Plutôt « ${naturePointLibelle[second].toLowerCase()} »`}</Bouton>
          <Bouton genre="discret" surClic={() => surEcriture(null)}>
            Laisser ainsi
          </Bouton>
        </>
      }
    >
      Pour y décider, changez sa nature : le procès-verbal l’imprimera ainsi.
    </Repere>
  );
}

/** Ce que le comité décide à ce point, sous son texte : décisions, avis, actions. */
export const Actes = memo(function Actes(proprietes: Proprietes) {
  const { point, ecriture, surEcriture } = proprietes;
  const cible = ecriture !== null && 'id' in ecriture ? ecriture : null;
  const commun = (id: string) => ({ cible: cible?.id === id ? cible : null, surRetiree: () => surEcriture(null) });
  return (
    <>
      {point.deliberations.map((deliberation) => (
        <Acte key={deliberation.id} deliberation={deliberation} {...commun(deliberation.id)} />
      ))}
      {point.actions.map((action) => (
        <ActionEcrite key={action.id} action={action} {...commun(action.id)} />
      ))}
      {ecriture?.genre === 'nature' && <NatureAChanger {...proprietes} pour={ecriture.pour} />}
      {(ecriture?.genre === 'decision' || ecriture?.genre === 'avis' || ecriture?.genre === 'action') && (
        <EcrireUnActe key={ecriture.genre} point={point} genre={ecriture.genre} surFini={surEcriture} />
      )}
    </>
  );
});
