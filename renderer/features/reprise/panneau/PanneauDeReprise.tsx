import { useRef } from 'react';
import type { Choix, Remarque } from '#shared/domain/reprise/comprehension.schema.ts';
import { accord, nombreFr } from '#shared/text/nombres.ts';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Decision } from '../choix.ts';
import type { Place } from '../reperage.ts';
import type { Comprise } from '../reprise.types.ts';
import { Connues } from './Connues.tsx';
import { DeCote } from './DeCote.tsx';
import { Recrites } from './Recrites.tsx';
import { grouper } from './grouper.ts';
import { RemarqueARevoir } from './RemarqueARevoir.tsx';
import { RemarquesPareilles } from './RemarquesPareilles.tsx';
import { useFoyerDeRemarque } from './use-foyer-de-remarque.ts';

interface Proprietes {
  readonly comprise: Comprise;
  readonly choix: Choix;
  readonly decider: (decision: Decision) => void;
  readonly allerA: (place: Place) => void;
  readonly editer: (place: Place) => void;
}

/** À droite du tableau : ce qui entre, ce qui est à revoir, ce qui reste, et pourquoi. */
export function PanneauDeReprise({ comprise, choix, decider, allerA, editer }: Proprietes) {
  const { comptes, remarques, remarquesEnTout } = comprise;
  const liste = useRef<HTMLDivElement>(null);
  const foyer = useFoyerDeRemarque(liste);
  const refus = remarques.filter(({ gravite }) => gravite === 'refus');
  const avis = remarques.filter(({ gravite }) => gravite === 'avis');
  const gestes = { decider, allerA, editer };
  const lister = (unes: readonly Remarque[]) =>
    unes.length > 0 && (
      <ul className="pourquoi">
        {grouper(unes).map((groupe) =>
          groupe.remarques.length > 1 ? (
            <RemarquesPareilles key={groupe.cle} groupe={groupe} {...gestes} />
          ) : (
            groupe.remarques.map((remarque) => <RemarqueARevoir key={groupe.cle} remarque={remarque} {...gestes} />)
          ),
        )}
      </ul>
    );
  return (
    <Panneau titre="Les lignes">
      <div className="bilan-de-reprise" ref={liste} {...foyer}>
        <div role="status">
          <p className="compte">
            <b>{nombreFr(comptes.entrent)}</b> {accord(comptes.entrent, 'entre', 'entrent')}
            {comptes.entrent > 0 && <Etat sens="fait">{accord(comptes.entrent, 'prête', 'prêtes')}</Etat>}
          </p>
          {comptes.revoir > 0 && (
            <p className="compte">
              <b>{nombreFr(comptes.revoir)}</b> à revoir
              <Etat sens="alerte">{accord(comptes.revoir, 'n’entre pas', 'n’entrent pas')}</Etat>
            </p>
          )}
        </div>
        {lister(refus)}
        {avis.length > 0 && (
          <h3 className="compte">
            <b>{nombreFr(avis.length)}</b> à regarder
            <Etat sens="attente">{accord(avis.length, 'entre quand même', 'entrent quand même')}</Etat>
          </h3>
        )}
        {lister(avis)}
        {remarquesEnTout > remarques.length && (
          <p className="note">
            {`Les ${nombreFr(remarques.length)} premières remarques, sur ${nombreFr(remarquesEnTout)} : les suivantes viennent quand celles-ci sont réglées.`}
          </p>
        )}
        <Connues comprise={comprise} choix={choix} decider={decider} allerA={allerA} />
        <DeCote
          cote={comprise.cote}
          titres={comprise.titres}
          combien={comptes.cote}
          decider={decider}
          allerA={allerA}
        />
        <Recrites corrections={choix.corrections} decider={decider} allerA={allerA} />
      </div>
    </Panneau>
  );
}
