import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { porteeDeDemandeLibelle } from '#shared/domain/convention/controle/controle.labels.ts';
import {
  type DemandeDeControle,
  demandeSaisieSchema,
  type PorteeDeDemande,
  porteeDeDemandeSchema,
} from '#shared/domain/convention/controle/demande.schema.ts';

const PORTEES = porteeDeDemandeSchema.options.map((valeur) => ({ valeur, libelle: porteeDeDemandeLibelle[valeur] }));

interface Proprietes {
  readonly conventionId: string;
  /** `null` : une demande de plus. */
  readonly demande: DemandeDeControle | null;
  readonly vu: number;
  readonly jour: string;
  readonly surFermer: () => void;
}

/** Une demande d'éléments : ce qu'elle permet de vérifier, quand elle est faite, attendue, satisfaite, et ce qu'on en conclut. */
export function ModifierDemande({ conventionId, demande, vu, jour, surFermer }: Proprietes) {
  const ajout = useCommande('demandesDeControle.noter');
  const retrait = useCommande('demandesDeControle.retirer');
  const aviser = useAvisAnnulable();
  const { modifier } = useModification('demandesDeControle.modifier', {
    id: demande?.id ?? conventionId,
    vu,
    objet: 'Demande d’éléments',
  });
  const formulaire = useFormulaire({
    schema: demandeSaisieSchema,
    depart: {
      portee: (demande?.portee ?? 'actions') as PorteeDeDemande | null,
      elements: demande?.elements ?? '',
      demandeLe: (demande?.demandeLe ?? jour) as string | null,
      attenduLe: demande?.attenduLe ?? null,
      recuLe: demande?.recuLe ?? null,
      conclusion: demande?.conclusion ?? '',
    },
    envoyer: async (saisie) => {
      await (demande === null ? ajout.lancer({ ...saisie, conventionId }) : modifier(saisie));
      surFermer();
    },
  });
  const retirer = (id: string) => {
    surFermer();
    void retrait.lancer({ id }).then(() => aviser('Demande retirée.', 'demandesDeControle.retirer'), direRefus());
  };
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={demande === null ? 'Nouvelle demande d’éléments' : 'Demande d’éléments'}
      geste={demande === null ? 'Noter' : 'Enregistrer'}
      nonFait="Demande non enregistrée."
      surFermer={surFermer}
    >
      <ChampChoix libelle="Pour vérifier" options={PORTEES} {...champ('portee')} />
      <ChampTexteLong
        libelle="Éléments demandés"
        exemple="Feuilles de présence des ateliers de mars"
        {...champ('elements')}
      />
      <div className="champs-par-deux">
        <ChampDate libelle="Demandé le" forme="courte" aujourdHui={jour} {...champ('demandeLe')} />
        <ChampDate libelle="Attendu le" forme="courte" aujourdHui={jour} {...champ('attenduLe')} />
      </div>
      <ChampDate libelle="Reçu le" forme="courte" aujourdHui={jour} {...champ('recuLe')} />
      <ChampTexteLong
        libelle="Ce que ces éléments établissent"
        exemple="Actions réelles ; résultats de mars à revoir"
        {...champ('conclusion')}
      />
      {demande !== null && (
        <Bouton genre="discret" icone="fermer" surClic={() => retirer(demande.id)}>
          Retirer cette demande
        </Bouton>
      )}
    </DialogueFormulaire>
  );
}
