import { useModification } from '#renderer/app/modification/use-modification.ts';
import { AjouterUneStructure } from '#renderer/app/structures/AjouterUneStructure.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { SignataireDuContrat } from '#shared/domain/contrat/contrat.schema.ts';

interface Suite {
  readonly vu: number;
  readonly jour: string;
}

interface Proprietes extends Suite {
  readonly contratId: string;
  readonly signataires: readonly SignataireDuContrat[];
}

function Signataire({ signataire, vu, jour }: Suite & { readonly signataire: SignataireDuContrat }) {
  const { id, structureId, nom, signeLe } = signataire;
  const { modifier } = useModification('contrats.modifierSignature', { id, vu, objet: nom });
  const retrait = useCommande('contrats.retirerSignataire');
  const aviser = useAvisAnnulable();
  const retirer = () =>
    void retrait
      .lancer({ id })
      .then(() => aviser(`« ${nom} » n’est plus signataire.`, 'contrats.retirerSignataire'), direRefus());
  return (
    <li>
      <Lien vers={`/annuaire/structures/${structureId}`} genre="objet">
        {nom}
      </Lien>
      <span className="pousse">
        <DateSurPlace
          libelle={`Date de signature de ${nom}`}
          libelleCache
          exemple="signé le…"
          valeur={signeLe}
          aujourdHui={jour}
          surEnregistrer={(date) => modifier({ signeLe: date })}
        />
      </span>
      <BoutonCarre icone="fermer" libelle={`Retirer ${nom} des signataires`} surClic={retirer} />
    </li>
  );
}

/** Qui a signé le contrat, et quand ; on en ajoute par le nom de la structure, sans quitter le clavier. */
export function Signataires({ contratId, signataires, vu, jour }: Proprietes) {
  const ajout = useCommande('contrats.faireSigner');
  return (
    <Bloc
      titre="Signataires"
      note={signataires.length === 0 ? 'État, EPCI, communes, et qui s’engage avec eux' : undefined}
    >
      {signataires.length > 0 && (
        <ul className="lignes-de-bloc">
          {signataires.map((signataire) => (
            <Signataire key={signataire.id} signataire={signataire} vu={vu} jour={jour} />
          ))}
        </ul>
      )}
      <AjouterUneStructure
        libelle="Ajouter un signataire"
        surAjouter={(structure) => ajout.lancer({ contratId, structure, signeLe: null, engagement: null })}
      />
    </Bloc>
  );
}
