import { Jalons } from '#renderer/app/jalons/Jalons.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { VueDEnsemble } from '#shared/contract/ensemble.contract.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { dateLongue, heureFr } from '#shared/dates/format.ts';
import { PleniereDeLAnnee } from '#renderer/app/pleniere/PleniereDeLAnnee.tsx';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly vue: VueDEnsemble;
}

/** La prochaine réunion et son étape ; pour un comité régional ou départemental, si c'est sa plénière. */
export function ProchaineReunion({ fiche: { instance }, vue: { prochaine } }: Proprietes) {
  if (prochaine === null)
    return (
      <Bloc titre="Prochaine réunion">
        <p>
          <Lien vers={`/reunions?creer=${instance.id}`} genre="geste">
            Fixer la prochaine date
          </Lien>
        </p>
      </Bloc>
    );
  const { id, date, heureDebut, etape, jalons, pleniere } = prochaine;
  return (
    <Bloc titre="Prochaine réunion">
      <p className="prochaine-reunion">
        <Lien vers={`/reunions/${id}`} genre="objet">
          {`${dateLongue(date)}, ${heureFr(heureDebut)}`}
        </Lien>
        {etape !== null &&
          (etape.ton === 'calme' ? (
            <span className="note">{etape.texte}</span>
          ) : (
            <Etat sens={etape.ton === 'retard' ? 'retard' : 'alerte'}>{etape.texte}</Etat>
          ))}
      </p>
      {jalons.length > 0 && <Jalons jalons={jalons} />}
      <PleniereDeLAnnee type={instance.type} id={id} pleniere={pleniere} />
    </Bloc>
  );
}
