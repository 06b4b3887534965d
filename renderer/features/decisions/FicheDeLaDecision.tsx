import type { Sortie } from '#shared/contract/contract.ts';
import { EtatDeMeteo } from '#renderer/app/feuilles/EtatDeMeteo.tsx';
import { direEtatDeFiche } from '#renderer/app/feuilles/etat-de-fiche.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';

interface Proprietes {
  readonly fiche: NonNullable<Sortie<'suivi.fiche'>['fiche']>;
}

/** La fiche action dont ce point parlait : où elle en est, ce qui l'arrête, sa météo. */
export function FicheDeLaDecision({ fiche: { id, intitule, motif, avancement, meteo } }: Proprietes) {
  const { sens, mot } = direEtatDeFiche(avancement);
  return (
    <Bloc titre="Fiche action" niveau={3}>
      <p>
        <Lien vers={`/fiches-action/${id}`}>{intitule}</Lien>
      </p>
      <p>
        <Etat sens={sens}>{mot}</Etat>
        {meteo !== null && (
          <>
            {' '}
            <EtatDeMeteo niveau={meteo} />
          </>
        )}
      </p>
      {motif !== null && <p className="note">{motif}</p>}
    </Bloc>
  );
}
