import { type FormEvent, useRef } from 'react';
import { sousActionSaisieSchema } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { useFiche } from '../contexte-fiche.ts';

const DEPART = { intitule: '', echeance: null as string | null };

/** Une sous-action de plus : son intitulé, au besoin pour quand, et Entrée ; le foyer reste, prêt pour la suivante. */
export function AjouterSousAction() {
  const { id: ficheId, aujourdHui, garder } = useFiche();
  const { lancer } = useCommande('sousActions.ajouter');
  const ici = useRef<HTMLDivElement>(null);
  const formulaire = useFormulaire({
    schema: sousActionSaisieSchema.pick({ intitule: true, echeance: true }),
    depart: DEPART,
    envoyer: async (sousAction) => {
      await garder(lancer({ ...sousAction, ficheId, pilote: null }));
      formulaire.repartir(DEPART);
      ici.current?.querySelector('input')?.focus();
    },
  });
  const { attributs, valeurs } = formulaire;
  /** Entrée sur rien n'ajoute rien, et ne reproche rien. */
  const surEntree = async (evenement: FormEvent) => {
    if (valeurs.intitule.trim() !== '' || valeurs.echeance !== null) return attributs.onSubmit(evenement);
    evenement.preventDefault();
  };
  return (
    <div className="ajout-d-etape ajout-de-sous-action" ref={ici}>
      <Formulaire
        formulaire={{ ...formulaire, attributs: { ...attributs, onSubmit: surEntree } }}
        libelle="Ajouter une sous-action"
        nonFait="Sous-action non ajoutée."
      >
        <ChampTexte libelle="Sous-action de plus" exemple="Écrire, puis Entrée" {...formulaire.champ('intitule')} />
        <ChampDate
          libelle="Échéance"
          forme="courte"
          exemple="sans date"
          aujourdHui={aujourdHui}
          {...formulaire.champ('echeance')}
        />
      </Formulaire>
    </div>
  );
}
