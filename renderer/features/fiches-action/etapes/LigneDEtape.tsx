import { useState } from 'react';
import { joursEntre } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import type { Etape } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { useFiche } from '../contexte-fiche.ts';
import { ModifierEtape } from './ModifierEtape.tsx';

/** Quand : faite tel jour, attendue pour tel autre, ou passée de tant, en rouge et en mots. */
function Quand({ etape: { echeance, faiteLe }, aujourdHui }: { readonly etape: Etape; readonly aujourdHui: string }) {
  if (faiteLe !== null)
    return (
      <span className="note quand">
        <span className="hors-vue">faite le </span>
        {dateCourte(faiteLe)}
      </span>
    );
  if (echeance === null) return null;
  const retard = joursEntre(echeance, aujourdHui);
  if (retard <= 0) return <span className="note quand">{dateCourte(echeance)}</span>;
  return (
    <span className="note quand passee">
      {dateCourte(echeance)}
      <span>{`passée de ${pluriel(retard, 'jour', 'jours')}`}</span>
    </span>
  );
}

interface Proprietes {
  readonly etape: Etape;
  readonly surRetirer: () => void;
}

/** Une étape : sa case, ce qu'elle est, quand ; le crayon ouvre de quoi la changer. */
export function LigneDEtape({ etape, surRetirer }: Proprietes) {
  const { aujourdHui, garder } = useFiche();
  const { lancer } = useCommande('etapes.cocher');
  const [ouverte, setOuverte] = useState(false);
  const [cochee, setCochee] = useState<boolean | null>(null);
  const { id, intitule, note, faiteLe } = etape;
  const faite = cochee ?? faiteLe !== null;
  const cocher = (voulue: boolean) => {
    setCochee(voulue);
    void garder(lancer({ id, faite: voulue }))
      .catch(direRefus())
      .finally(() => setCochee(null));
  };
  return (
    <div className="etape-de-fiche">
      <label className="case">
        <input type="checkbox" checked={faite} onChange={({ target }) => cocher(target.checked)} />
        <span className={faite ? 'faite' : undefined}>
          {intitule}
          {note !== null && <span className="note">{note}</span>}
        </span>
      </label>
      <Quand etape={etape} aujourdHui={aujourdHui} />
      <BoutonCarre
        icone="crayon"
        libelle={`Modifier l’étape : ${intitule}`}
        deplie={ouverte}
        surClic={() => setOuverte(!ouverte)}
      />
      {ouverte && <ModifierEtape etape={etape} surRetirer={surRetirer} />}
    </div>
  );
}
