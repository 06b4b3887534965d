import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { FichePersonne } from '#shared/domain/annuaire/personne.schema.ts';

/** Dit qu'une personne n'exerce plus, et offre de revenir là-dessus ; rien tant qu'elle exerce. */
export function Ancienne({ personne: { id, ancienneLe } }: { readonly personne: FichePersonne }) {
  const geste = useCommande('affectations.cesser');
  if (ancienneLe === null) return null;
  return (
    <Repere
      sens="info"
      mot={`N’exerce plus depuis le ${dateCourte(ancienneLe)}.`}
      gestes={
        <Bouton
          enCours={geste.enCours}
          surClic={() => void geste.lancer({ personneId: id, le: null }).catch(direRefus())}
        >
          Exerce de nouveau
        </Bouton>
      }
    >
      Sa fiche reste pour les réunions passées ; elle ne se propose plus.
    </Repere>
  );
}
