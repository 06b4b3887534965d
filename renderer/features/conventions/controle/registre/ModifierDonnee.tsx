import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { destinataireLibelle, periodiciteLibelle } from '#shared/domain/convention/controle/controle.labels.ts';
import {
  type Destinataire,
  destinataireSchema,
  donneeSaisieSchema,
  type DonneeTransmise,
  type Periodicite,
  periodiciteSchema,
} from '#shared/domain/convention/controle/donnee-transmise.schema.ts';

const DESTINATAIRES = destinataireSchema.options.map((valeur) => ({ valeur, libelle: destinataireLibelle[valeur] }));
const PERIODICITES = periodiciteSchema.options.map((valeur) => ({ valeur, libelle: periodiciteLibelle[valeur] }));

interface Proprietes {
  readonly conventionId: string;
  /** `null` : une donnée de plus. */
  readonly donnee: DonneeTransmise | null;
  readonly vu: number;
  readonly jour: string;
  readonly surFermer: () => void;
}

/** Une donnée que la convention ordonne de transmettre : ce qu'elle est, à qui, à quel pas, depuis quand (O-18). */
export function ModifierDonnee({ conventionId, donnee, vu, jour, surFermer }: Proprietes) {
  const ajout = useCommande('donneesTransmises.ajouter');
  const retrait = useCommande('donneesTransmises.retirer');
  const aviser = useAvisAnnulable();
  const { modifier } = useModification('donneesTransmises.modifier', {
    id: donnee?.id ?? conventionId,
    vu,
    objet: 'Donnée à transmettre',
  });
  const formulaire = useFormulaire({
    schema: donneeSaisieSchema,
    depart: {
      quoi: donnee?.quoi ?? '',
      destinataire: (donnee?.destinataire ?? 'prefet') as Destinataire | null,
      periodicite: (donnee?.periodicite ?? 'trimestre') as Periodicite | null,
      personnelles: donnee?.personnelles ?? false,
      premiereLe: donnee?.premiereLe ?? null,
      derniereLe: donnee?.derniereLe ?? null,
    },
    envoyer: async (saisie) => {
      await (donnee === null ? ajout.lancer({ ...saisie, conventionId }) : modifier(saisie));
      surFermer();
    },
  });
  const retirer = ({ id, quoi }: DonneeTransmise) => {
    surFermer();
    void retrait.lancer({ id }).then(() => aviser(`« ${quoi} » retirée.`, 'donneesTransmises.retirer'), direRefus());
  };
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={donnee === null ? 'Nouvelle donnée à transmettre' : 'Donnée à transmettre'}
      geste={donnee === null ? 'Ajouter' : 'Enregistrer'}
      nonFait="Donnée non enregistrée."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Donnée" exemple="Nombre de personnes repérées" {...champ('quoi')} />
      <div className="champs-par-deux">
        <ChampChoix libelle="À qui" options={DESTINATAIRES} {...champ('destinataire')} />
        <ChampChoix libelle="Périodicité" options={PERIODICITES} {...champ('periodicite')} />
      </div>
      <div className="champs-par-deux">
        <ChampDate libelle="Première due le" forme="courte" aujourdHui={jour} {...champ('premiereLe')} />
        <ChampDate libelle="Dernière transmission le" forme="courte" aujourdHui={jour} {...champ('derniereLe')} />
      </div>
      <ChampCase libelle="Ce sont des données personnelles" {...champ('personnelles')} />
      {donnee !== null && (
        <Bouton genre="discret" icone="fermer" surClic={() => retirer(donnee)}>
          Retirer du registre
        </Bouton>
      )}
    </DialogueFormulaire>
  );
}
