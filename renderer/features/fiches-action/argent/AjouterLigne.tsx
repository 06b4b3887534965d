import { useRef } from 'react';
import { origineLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { financementSaisieSchema, type Origine, origineSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampMontant } from '#renderer/ui/champs/ChampMontant.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useFiche } from '../contexte-fiche.ts';

const ORIGINES = origineSchema.options.map((valeur) => ({ valeur, libelle: origineLibelle[valeur] }));
const schema = financementSaisieSchema.pick({ financeur: true, origine: true, demande: true, accorde: true });

/** Une ligne de plus : quatre champs et Entrée ; le formulaire se vide et attend la suivante, le foyer au financeur. */
export function AjouterLigne({ annee }: { readonly annee: number }) {
  const { id: ficheId, garder } = useFiche();
  const { lancer } = useCommande('financements.ajouter');
  const ici = useRef<HTMLDivElement>(null);
  const depart = {
    financeur: '',
    origine: 'droit_commun' as Origine | null,
    demande: null as number | null,
    accorde: null as number | null,
  };
  const formulaire = useFormulaire({
    schema,
    depart,
    envoyer: async (ligne) => {
      await garder(
        lancer({ ...ligne, ficheId, annee, paye: null, actionP147: null, dauphin: null, pluriannuel: false }),
      );
      formulaire.repartir(depart);
      ici.current?.querySelector('input')?.focus();
    },
  });
  return (
    <div className="ajout-de-ligne" ref={ici}>
      <Formulaire
        formulaire={formulaire}
        libelle="Ajouter une ligne de financement"
        nonFait="Ligne non ajoutée."
        gestes={
          <Bouton type="submit" icone="plus" enCours={formulaire.enCours}>
            Ajouter la ligne
          </Bouton>
        }
      >
        <div className="rangee-de-ligne">
          <ChampTexte libelle="Financeur" exemple="Région, France Travail…" {...formulaire.champ('financeur')} />
          <ChampChoix libelle="D’où vient l’argent" options={ORIGINES} {...formulaire.champ('origine')} />
          <ChampMontant libelle="Demandé (€)" exemple="inconnu" {...formulaire.champ('demande')} />
          <ChampMontant libelle="Accordé (€)" exemple="en attente" {...formulaire.champ('accorde')} />
        </div>
      </Formulaire>
    </div>
  );
}
