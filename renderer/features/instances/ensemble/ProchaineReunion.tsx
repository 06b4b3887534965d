import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { VueDEnsemble } from '#shared/contract/ensemble.contract.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { dateLongue, heureFr } from '#shared/dates/format.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';

const AVEC_PLENIERE: readonly string[] = ['CRPE', 'CREFOP', 'CDPE'];

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly vue: VueDEnsemble;
}

/** La prochaine réunion et son étape ; pour un comité régional ou départemental, si c'est sa plénière (R-048). */
export function ProchaineReunion({ fiche: { instance }, vue: { prochaine } }: Proprietes) {
  const dire = useCommande('reunions.direPleniere');
  const inviter = useCommande('reunions.inviterPresidents');
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
  const { id, date, heureDebut, etape, pleniere } = prochaine;
  const inviterLesPresidents = async () => {
    try {
      const { invites, sansPresident } = await inviter.lancer({ id });
      const reste =
        sansPresident.length === 0
          ? ''
          : ` Sans président en fonctions : ${enumerer(sansPresident.slice(0, 4))}${sansPresident.length > 4 ? '…' : ''}.`;
      donnerAvis(
        `${invites === 0 ? 'Aucune personne de plus à inviter.' : `${pluriel(invites, 'président invité', 'présidents invités')}, sans voix.`}${reste}`,
      );
    } catch (cause) {
      direRefus('Personne n’a été invité.')(cause);
    }
  };
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
      {AVEC_PLENIERE.includes(instance.type) && (
        <>
          <ChampCase
            libelle="Plénière de l’année"
            note="associe tous les organismes de L. 5311-7, III"
            valeur={pleniere}
            surChange={(nouvelle) =>
              void dire.lancer({ id, pleniere: nouvelle }).catch(direRefus('La réunion n’a pas changé.'))
            }
          />
          {pleniere && (
            <Bouton enCours={inviter.enCours} surClic={() => void inviterLesPresidents()}>
              Inviter les présidents des comités locaux
            </Bouton>
          )}
        </>
      )}
    </Bloc>
  );
}
