import { useState } from 'react';
import { ListeDEcheances } from '#renderer/app/echeances/ListeDEcheances.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { jourEtMois } from '#shared/dates/format.ts';
import type { EcheanceListee } from '#shared/domain/convention/echeancier/echeance-listee.schema.ts';
import { aRegarder, parUrgence } from '#shared/domain/convention/echeancier/etat-dit.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';

const MONTREES = 5;

interface Proprietes {
  readonly echeances: readonly EcheanceListee[];
  readonly surJour: (date: string) => void;
}

/** Les échéances de conventions qui demandent l'attention cette année-là : en retard, suspendues, proches, en alerte. */
export function EcheancesDeLAnnee({ echeances, surJour }: Proprietes) {
  const [tout, setTout] = useState(false);
  const regardees = echeances.filter(aRegarder).toSorted(parUrgence);
  if (regardees.length === 0) return null;
  return (
    <Bloc titre="Échéances des conventions" niveau={3}>
      <ListeDEcheances
        echeances={tout ? regardees : regardees.slice(0, MONTREES)}
        jourDe={({ le }) => (
          <button type="button" className="lien-de-jour" onClick={() => surJour(le)}>
            {enCapitale(jourEtMois(le))}
          </button>
        )}
      />
      {regardees.length > MONTREES && (
        <Bouton genre="discret" deplie={tout} surClic={() => setTout(!tout)}>
          {tout ? `N’en voir que ${MONTREES}` : `Voir les ${regardees.length} échéances`}
        </Bouton>
      )}
    </Bloc>
  );
}
