import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { OrganismesO2r } from './OrganismesO2r.tsx';
import { PLENIERES } from '#shared/domain/instance/calendrier-legal.rules.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly type: TypeInstance;
  readonly id: string;
  readonly pleniere: boolean;
}

/**
 * Dit qu'une réunion est la plénière de l'année, et y invite les présidents des comités locaux (R-048). Rien pour une
 * instance à qui aucun texte n'en demande.
 */
export function PleniereDeLAnnee({ type, id, pleniere }: Proprietes) {
  const dire = useCommande('reunions.direPleniere');
  const inviter = useCommande('reunions.inviterPresidents');
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
  if (PLENIERES[type] === undefined) return null;
  return (
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
        <>
          <Bouton enCours={inviter.enCours} surClic={() => void inviterLesPresidents()}>
            Inviter les présidents des comités locaux
          </Bouton>
          <OrganismesO2r type={type} id={id} />
        </>
      )}
    </>
  );
}
