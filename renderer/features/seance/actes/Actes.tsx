import { memo, type RefObject } from 'react';
import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { Acte } from './Acte.tsx';
import { ActionEcrite } from './ActionEcrite.tsx';
import { EcrireUnActe } from './EcrireUnActe.tsx';
import type { Ecriture, FinirLaLigne } from '../point/use-gestes.ts';

interface Proprietes {
  readonly point: PointEnSeance;
  readonly ecriture: Ecriture | null;
  readonly surEcriture: (ecriture: Ecriture | null) => void;
  readonly ligne: RefObject<FinirLaLigne | null>;
}

/** Ce que le comité décide à ce point, sous son texte : décisions, avis, actions. */
export const Actes = memo(function Actes({ point, ecriture, surEcriture, ligne }: Proprietes) {
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
      {(ecriture?.genre === 'decision' || ecriture?.genre === 'avis' || ecriture?.genre === 'action') && (
        <EcrireUnActe
          key={`${ecriture.genre} ${ecriture.texte ?? ''}`}
          point={point}
          genre={ecriture.genre}
          depart={ecriture.texte ?? ''}
          surFini={surEcriture}
          ligne={ligne}
        />
      )}
    </>
  );
});
