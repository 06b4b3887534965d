import { useState } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { retardDeSousAction } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import type { SousAction } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { SENS_DE_LA_FICHE } from '#renderer/app/feuilles/etat-de-fiche.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { useFiche } from '../contexte-fiche.ts';
import { ModifierSousAction } from './ModifierSousAction.tsx';

interface Proprietes {
  readonly sousAction: SousAction;
  readonly surRetirer: () => void;
}

/** Une sous-action : ce qu'elle est, qui et pour quand, où elle en est ; le crayon ouvre de quoi la changer. */
export function LigneDeSousAction({ sousAction, surRetirer }: Proprietes) {
  const { aujourdHui, etapes } = useFiche();
  const [ouverte, setOuverte] = useState(false);
  const { id, intitule, structurePilote, pilote, echeance, etat, etatMotif } = sousAction;
  const siennes = etapes.filter(({ sousActionId }) => sousActionId === id);
  const faites = siennes.filter(({ faiteLe }) => faiteLe !== null).length;
  const retard = retardDeSousAction(sousAction, aujourdHui);
  const notes = [
    [structurePilote, pilote].filter((nom) => nom !== null).join(', ') || 'Sans pilote',
    echeance === null ? null : `pour le ${dateCourte(echeance)}`,
    siennes.length === 0 ? null : `${faites} sur ${pluriel(siennes.length, 'étape', 'étapes')}`,
  ];
  return (
    <div className="etape-de-fiche sous-action">
      <span className="sous-action-dite">
        {intitule}
        <span className="note">{notes.filter((note) => note !== null).join(' · ')}</span>
        {etatMotif !== null && <span className="note">{etatMotif}</span>}
      </span>
      <span className="sous-action-etats">
        <Etat sens={SENS_DE_LA_FICHE[etat]}>{etatFicheLibelle[etat]}</Etat>
        {retard > 0 && <Etat sens="retard">{`Passée de ${pluriel(retard, 'jour', 'jours')}`}</Etat>}
      </span>
      <BoutonCarre
        icone="crayon"
        libelle={`Modifier la sous-action : ${intitule}`}
        deplie={ouverte}
        surClic={() => setOuverte(!ouverte)}
      />
      {ouverte && <ModifierSousAction sousAction={sousAction} etapes={siennes} surRetirer={surRetirer} />}
    </div>
  );
}
