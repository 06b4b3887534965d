import { useLocation } from 'wouter';
import { ChampStructure } from '#renderer/app/structures/ChampStructure.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { candidatureSaisieSchema } from '#shared/domain/appel/candidature.schema.ts';

interface Proprietes {
  readonly appelId: string;
  readonly surFermer: () => void;
}

/** Inscrit une candidature reçue ; le reste se complète ensuite. Mène à elle. */
export function InscrireUneCandidature({ appelId, surFermer }: Proprietes) {
  const [, aller] = useLocation();
  const { donnees: hote } = useEtatHote();
  const { lancer } = useCommande('candidatures.creer');
  const formulaire = useFormulaire({
    schema: candidatureSaisieSchema,
    depart: { projet: '', porteur: '', numero: '', deposeeLe: null as string | null },
    envoyer: async (saisie) => {
      const { id } = await lancer({ ...saisie, appelId });
      surFermer();
      aller(`/conventions/candidatures/${id}`);
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Inscrire une candidature"
      geste="Inscrire"
      nonFait="Candidature non inscrite."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Projet" exemple="Un pas dehors" {...champ('projet')} />
      <ChampStructure libelle="Porteur" exemple="Trois lettres suffisent" {...champ('porteur')} />
      <div className="champs-par-deux">
        <ChampTexte libelle="Numéro du dossier en ligne" exemple="17654321" {...champ('numero')} />
        <ChampDate libelle="Déposée le" forme="courte" aujourdHui={hote?.aujourdHui ?? ''} {...champ('deposeeLe')} />
      </div>
    </DialogueFormulaire>
  );
}
