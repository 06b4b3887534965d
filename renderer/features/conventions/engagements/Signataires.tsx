import '#renderer/app/conventions/conventions.css';
import { AjouterUneStructure } from '#renderer/app/structures/AjouterUneStructure.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { pluriel } from '#shared/text/nombres.ts';
import type { SignataireDeConvention } from '#shared/domain/convention/engagements/engagement.schema.ts';
import type { Onglet } from '../fiche/convention.types.ts';

interface Proprietes {
  readonly signataire: SignataireDeConvention;
  readonly vu: number;
  readonly jour: string;
}

function UnSignataire({ signataire: { id, structureId, nom, role, signeLe }, vu, jour }: Proprietes) {
  const { modifier } = useModification('signatairesDeConvention.modifier', { id, vu, objet: nom });
  const retrait = useCommande('signatairesDeConvention.retirer');
  const aviser = useAvisAnnulable();
  const retirer = () =>
    void retrait
      .lancer({ id })
      .then(() => aviser(`« ${nom} » ne signe plus la convention.`, 'signatairesDeConvention.retirer'), direRefus());
  return (
    <li>
      <div className="tete-d-organisme">
        <Lien vers={`/annuaire/structures/${structureId}`} genre="objet">
          {nom}
        </Lien>
        <span className="pousse" />
        <BoutonCarre icone="fermer" libelle={`Retirer ${nom} des signataires`} surClic={retirer} />
      </div>
      <div className="fiche champs-d-avenant" role="group" aria-label={nom}>
        <div className="fiche-large">
          <ChampSurPlace
            libelle="À quel titre"
            exemple="Pilote du plan, avec l’État"
            valeur={role ?? ''}
            surEnregistrer={(mot) => modifier({ role: mot })}
          />
        </div>
        <DateSurPlace
          libelle="Signée le"
          valeur={signeLe}
          aujourdHui={jour}
          exemple="à venir"
          surEnregistrer={(date) => modifier({ signeLe: date })}
        />
      </div>
    </li>
  );
}

/** Les signataires d'une convention d'objectifs : l'État, les opérateurs, la ville ; à quel titre, et depuis quand. */
export function Signataires({ fiche: { convention, signataires }, vu, jour }: Onglet) {
  const { lancer } = useCommande('signatairesDeConvention.ajouter');
  const signes = signataires.filter(({ signeLe }) => signeLe !== null).length;
  return (
    <Bloc
      titre="Signataires"
      note={
        signataires.length === 0
          ? 'à ajouter'
          : `${pluriel(signes, 'signature', 'signatures')} sur ${signataires.length}`
      }
    >
      {signataires.length > 0 && (
        <ul className="organismes-du-projet">
          {signataires.map((signataire) => (
            <UnSignataire key={signataire.id} signataire={signataire} vu={vu} jour={jour} />
          ))}
        </ul>
      )}
      <AjouterUneStructure
        libelle="Ajouter un signataire"
        surAjouter={(structure) => lancer({ conventionId: convention.id, structure, role: null, signeLe: null })}
      />
    </Bloc>
  );
}
