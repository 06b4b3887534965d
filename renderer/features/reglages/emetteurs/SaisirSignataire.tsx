import { CIVILITES } from '#renderer/app/personnes/ChampsPersonne.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { type Signataire, signataireASaisirSchema } from '#shared/domain/service/signataire.schema.ts';

interface Proprietes {
  readonly emetteurId: string;
  /** `null` : un signataire de plus. */
  readonly signataire: Signataire | null;
  readonly vu: number;
  readonly surFermer: () => void;
}

/** Qui signe : civilité, prénom, nom, qualité lisibles (L. 212-1), et l'arrêté qui lui délègue la signature. */
export function SaisirSignataire({ emetteurId, signataire, vu, surFermer }: Proprietes) {
  const ajout = useCommande('signataires.ajouter');
  const { modifier } = useModification('signataires.modifier', {
    id: signataire?.id ?? '',
    vu,
    objet: signataire === null ? 'Signataire' : nomComplet(signataire),
  });
  const formulaire = useFormulaire({
    schema: signataireASaisirSchema,
    depart: {
      civilite: signataire?.civilite ?? null,
      prenom: signataire?.prenom ?? '',
      nom: signataire?.nom ?? '',
      qualite: signataire?.qualite ?? '',
      delegation: signataire?.delegation ?? '',
    },
    envoyer: async (saisie) => {
      if (signataire === null) await ajout.lancer({ ...saisie, emetteurId });
      else await modifier(saisie);
      surFermer();
    },
  });
  const { champ } = formulaire;
  const titre = signataire === null ? 'Ajouter un signataire' : 'Modifier le signataire';
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={titre}
      geste={signataire === null ? 'Ajouter' : 'Enregistrer'}
      nonFait="Signataire non enregistré."
      large
      surFermer={surFermer}
    >
      <div className="rangee rangee-nom">
        <ChampChoix libelle="Civilité" options={CIVILITES} vide="–" {...champ('civilite')} />
        <ChampTexte libelle="Prénom" {...champ('prenom')} />
        <ChampTexte libelle="Nom" obligatoire {...champ('nom')} />
      </div>
      <ChampTexte
        libelle="Qualité"
        obligatoire
        exemple="secrétaire générale de la préfecture"
        aide="Accordée à la personne, en minuscule : « sous-préfète de Mulhouse »."
        {...champ('qualite')}
      />
      <ChampTexte
        libelle="Délégation de signature"
        exemple="arrêté préfectoral n° 2026-12 du 2 février 2026"
        aide="Avec cette référence, le document porte « Pour le préfet et par délégation, » ; un préfet n’en a pas besoin."
        {...champ('delegation')}
      />
    </DialogueFormulaire>
  );
}
