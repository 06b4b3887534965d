import { useState } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import {
  type EtatResiliation,
  etatDeLaResiliation,
  etatResiliationLibelle,
} from '#shared/domain/convention/echeancier/resiliation.rules.ts';
import type { ResiliationDeConvention } from '#shared/domain/convention/echeancier/resiliation.schema.ts';
import { motifDeResiliationLibelle } from '#shared/domain/convention/echeancier/suivi.labels.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import type { Onglet } from '../fiche/convention.types.ts';
import { IntentionDeResilier } from './IntentionDeResilier.tsx';

const SENS: Readonly<Record<EtatResiliation, SensEtat>> = {
  notifiee: 'attente',
  observations_attendues: 'attente',
  a_decider: 'alerte',
  maintenue: 'fait',
  resiliee: 'bloque',
};

const dire = ({ notifieeLe, delaiJusquAu, observationsLe, issueLe }: ResiliationDeConvention): string =>
  [
    `reçue le ${dateCourte(notifieeLe)}`,
    delaiJusquAu !== null && `observations jusqu’au ${dateCourte(delaiJusquAu)}`,
    observationsLe !== null && `observations reçues le ${dateCourte(observationsLe)}`,
    issueLe !== null && `décidée le ${dateCourte(issueLe)}`,
  ]
    .filter(Boolean)
    .join(', ');

/** Les intentions de résilier, la plus récente d'abord : où en est chacune (O-8 ; D. 5316-11, D. 5316-12). */
export function Resiliations({ fiche, vu, jour }: Onglet) {
  const { convention, resiliations } = fiche;
  const [ouverte, setOuverte] = useState<string | null>(null);
  const resiliation = resiliations.find(({ id }) => id === ouverte);
  if (resiliations.length === 0) return null;
  return (
    <Bloc titre="Intention de résilier">
      <ul className="lignes-de-bloc">
        {resiliations.map((une) => {
          const etat = etatDeLaResiliation(une, jour);
          return (
            <li key={une.id}>
              <Etat sens={SENS[etat]}>{etatResiliationLibelle[etat]}</Etat>
              <span>
                {motifDeResiliationLibelle[une.motif]} <span className="note">{dire(une)}</span>
              </span>
              <span className="pousse">
                <Bouton
                  genre="discret"
                  libelle={`Compléter l’intention du ${dateCourte(une.notifieeLe)}`}
                  surClic={() => setOuverte(une.id)}
                >
                  Compléter
                </Bouton>
              </span>
            </li>
          );
        })}
      </ul>
      {resiliation !== undefined && (
        <IntentionDeResilier
          conventionId={convention.id}
          resiliation={resiliation}
          vu={vu}
          jour={jour}
          surFermer={() => setOuverte(null)}
        />
      )}
    </Bloc>
  );
}
