import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { OrganismeDuProjet } from '#renderer/app/conventions/OrganismeDuProjet.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { AjouterUneStructure } from '#renderer/app/structures/AjouterUneStructure.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { MembreDeConvention } from '#shared/domain/convention/membre.schema.ts';
import type { BlocDeFiche } from './convention.types.ts';

interface Proprietes extends BlocDeFiche {
  readonly membres: readonly MembreDeConvention[];
}

function UnMembre({ membre, vu }: { readonly membre: MembreDeConvention; readonly vu: number }) {
  const { id, nom } = membre;
  const { modifier } = useModification('conventions.modifierMembre', { id, vu, objet: nom });
  const retrait = useCommande('conventions.retirerMembre');
  const aviser = useAvisAnnulable();
  const retirer = () =>
    void retrait
      .lancer({ id })
      .then(() => aviser(`« ${nom} » n’est plus dans la convention.`, 'conventions.retirerMembre'), direRefus());
  return <OrganismeDuProjet organisme={membre} modifier={modifier} deQuoi="de la convention" surRetirer={retirer} />;
}

/** Les organismes d'un projet commun : le chef de file, le rôle de chacun, et ce qui lui revient (C4 ; D. 5316-3, 1° e). */
export function Membres({ convention, constats, membres, vu }: Proprietes) {
  const ajout = useCommande('conventions.ajouterMembre');
  const ajouter = (structure: string) =>
    ajout.lancer({
      conventionId: convention.id,
      structure,
      chefDeFile: membres.length === 0,
      role: null,
      budget: null,
      contribution: null,
    });
  return (
    <Bloc
      titre="Organismes"
      cle="membres"
      note={membres.length === 0 ? 'à ajouter si le projet est commun' : undefined}
    >
      {membres.length > 0 && (
        <ul className="organismes-du-projet">
          {membres.map((membre) => (
            <UnMembre key={membre.id} membre={membre} vu={vu} />
          ))}
        </ul>
      )}
      <ListeDeConstats constats={constats.filter(({ code }) => code === 'C4' || code === 'O-13')} />
      <AjouterUneStructure libelle="Ajouter un organisme" surAjouter={ajouter} />
    </Bloc>
  );
}
