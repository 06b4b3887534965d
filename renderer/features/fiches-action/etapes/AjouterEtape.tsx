import { useRef } from 'react';
import { etapeSaisieSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { useFiche } from '../contexte-fiche.ts';

const DEPART = { intitule: '', echeance: null as string | null };

/** Une étape de plus : ce qu'elle est, au besoin pour quand, et Entrée ; le foyer reste, prêt pour la suivante. */
export function AjouterEtape() {
  const { id: ficheId, aujourdHui, garder } = useFiche();
  const { lancer } = useCommande('etapes.ajouter');
  const ici = useRef<HTMLDivElement>(null);
  const formulaire = useFormulaire({
    schema: etapeSaisieSchema.pick({ intitule: true, echeance: true }),
    depart: DEPART,
    envoyer: async (etape) => {
      await garder(lancer({ ...etape, ficheId, note: null }));
      formulaire.repartir(DEPART);
      ici.current?.querySelector('input')?.focus();
    },
  });
  return (
    <div className="ajout-d-etape" ref={ici}>
      <Formulaire formulaire={formulaire} libelle="Ajouter une étape" nonFait="Étape non ajoutée.">
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
