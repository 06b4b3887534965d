import { convocationContract } from '#shared/contract/convocation.contract.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

/** Annuler la réunion, avec son motif ; on peut la rétablir. */
export function AnnulerReunion({ id, surFermer }: { readonly id: string; readonly surFermer: () => void }) {
  const { lancer } = useCommande('reunions.annuler');
  const aviser = useAvisAnnulable();
  const formulaire = useFormulaire({
    schema: convocationContract['reunions.annuler'].entree,
    depart: { id, motif: '' },
    garde: false,
    envoyer: async (annulation) => {
      await lancer(annulation);
      aviser('Réunion annulée : prévenez les membres par le courriel préparé.', 'reunions.annuler');
      surFermer();
    },
  });
  return (
    <Dialogue
      ouvert
      titre="Annuler la réunion"
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" danger enCours={formulaire.enCours} surClic={() => void formulaire.soumettre()}>
            Annuler la réunion
          </Bouton>
          <Bouton surClic={surFermer}>La garder</Bouton>
        </>
      }
    >
      <form className="fiche" {...formulaire.attributs} aria-label="Annuler la réunion">
        <ChampTexte libelle="Motif" exemple="Cité dans le courriel d’annulation" {...formulaire.champ('motif')} />
        {formulaire.fauteGenerale && (
          <Repere sens="erreur" mot="Non annulée." annonce>
            {formulaire.fauteGenerale}
          </Repere>
        )}
      </form>
    </Dialogue>
  );
}
