import { type FormEvent, useRef } from 'react';
import { etapeSaisieSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { SousAction } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { useFiche } from '../contexte-fiche.ts';

const DEPART = { intitule: '', echeance: null as string | null };

interface Proprietes {
  /** La sous-action où elle se range ; absente : la fiche elle-même. */
  readonly sousAction?: Pick<SousAction, 'id' | 'intitule'> | undefined;
}

/** Une étape de plus : ce qu'elle est, au besoin pour quand, et Entrée ; le foyer reste, prêt pour la suivante. */
export function AjouterEtape({ sousAction }: Proprietes) {
  const { id: ficheId, aujourdHui, garder } = useFiche();
  const { lancer } = useCommande('etapes.ajouter');
  const ici = useRef<HTMLDivElement>(null);
  const formulaire = useFormulaire({
    schema: etapeSaisieSchema.pick({ intitule: true, echeance: true }),
    depart: DEPART,
    envoyer: async (etape) => {
      await garder(lancer({ ...etape, ficheId, note: null, sousActionId: sousAction?.id ?? null }));
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
    <div className="ajout-d-etape" ref={ici}>
      <Formulaire
        formulaire={{ ...formulaire, attributs: { ...attributs, onSubmit: surEntree } }}
        libelle={sousAction === undefined ? 'Ajouter une étape' : `Ajouter une étape : ${sousAction.intitule}`}
        nonFait="Étape non ajoutée."
      >
        <ChampTexte libelle="Étape de plus" exemple="Écrire, puis Entrée" {...formulaire.champ('intitule')} />
        <ChampDate
          libelle="Pour le"
          forme="courte"
          exemple="sans date"
          aujourdHui={aujourdHui}
          {...formulaire.champ('echeance')}
        />
      </Formulaire>
    </div>
  );
}
