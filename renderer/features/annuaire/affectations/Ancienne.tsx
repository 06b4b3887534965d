import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { retirerGestesOfferts } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { FichePersonne } from '#shared/domain/annuaire/personne.schema.ts';

/** Dit qu'une personne n'exerce plus, et offre de revenir là-dessus ; rien tant qu'elle exerce. */
export function Ancienne({ personne }: { readonly personne: FichePersonne }) {
  const { lancer, enCours } = useCommande('affectations.cesser');
  const aviser = useAvisAnnulable();
  if (personne.ancienneLe === null) return null;
  const reprendre = async () => {
    await lancer({ personneId: personne.id, le: null });
    // « N'exerce plus » s'annulait de la même commande : ce geste-là est dépassé.
    retirerGestesOfferts();
    aviser(`${nomComplet(personne)} exerce de nouveau.`, 'affectations.cesser');
  };
  return (
    <Repere
      sens="info"
      mot={`N’exerce plus depuis le ${dateCourte(personne.ancienneLe)}.`}
      gestes={
        <Bouton enCours={enCours} surClic={() => void reprendre().catch(direRefus())}>
          Exerce de nouveau
        </Bouton>
      }
    >
      Sa fiche reste pour les réunions passées ; elle ne se propose plus.
    </Repere>
  );
}
