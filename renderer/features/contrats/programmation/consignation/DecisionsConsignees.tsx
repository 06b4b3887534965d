import { Fragment } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';

interface Proprietes {
  readonly contratId: string;
  readonly annee: number;
}

/** Où les décisions de la grille sont consignées, et ce que la grille n'en dit plus. */
export function DecisionsConsignees({ contratId, annee }: Proprietes) {
  const { donnees } = useRequete('programmation.consignation', { contratId, annee });
  if (donnees === null || donnees.consignees.length === 0) return null;
  const { consignees, effacees } = donnees;
  return (
    <LigneCalme icone="coche">
      {'Consigné au comité des financeurs : '}
      {consignees.map(({ deliberationId, numero, date, decisions, pointId, reunionId }, rang) => (
        <Fragment key={deliberationId}>
          {rang > 0 && ', '}
          <Lien vers={`/reunions/${reunionId}/seance?point=${pointId}`}>
            {`${numero ?? 'délibération'} du ${dateCourte(date)}`}
          </Lien>
          {` (${pluriel(decisions, 'décision', 'décisions')})`}
        </Fragment>
      ))}
      {'.'}
      {effacees > 0 &&
        ` ${pluriel(effacees, 'décision consignée n’est plus', 'décisions consignées ne sont plus')} dans la grille.`}
    </LigneCalme>
  );
}
