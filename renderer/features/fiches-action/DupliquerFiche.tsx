import { useLocation } from 'wouter';
import { citer } from '#shared/text/citer.ts';
import { z } from 'zod';
import { ligne } from '#shared/domain/champs.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { useFiche } from './contexte-fiche.ts';
import type { InscriptionLue } from './fiche.types.ts';

interface Proprietes {
  readonly ici: InscriptionLue;
  readonly surFermer: () => void;
}

/** Une autre fiche sur le modèle de celle-ci, dans le même axe ; ce qui se copie, et ce qui ne se copie pas, se lit avant. */
export function DupliquerFiche({ ici, surFermer }: Proprietes) {
  const { id, fiche } = useFiche();
  const [, aller] = useLocation();
  const aviser = useAvisAnnulable();
  const { lancer } = useCommande('fichesAction.dupliquer');
  const formulaire = useFormulaire({
    schema: z.object({ intitule: ligne('Donnez un intitulé à l’action.'), financement: z.boolean() }),
    depart: { intitule: `${fiche.intitule} (copie)`, financement: false },
    envoyer: async (saisie) => {
      const copie = await lancer({ ...saisie, id, axeId: ici.axe.id, objectifId: ici.objectif?.id ?? null });
      surFermer();
      aller(`/fiches-action/${copie.id}?feuille=${ici.feuilleId}`);
      aviser(`${citer(saisie.intitule)} est ouverte.`, 'fichesAction.dupliquer');
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Dupliquer la fiche"
      geste="Dupliquer"
      nonFait="Non dupliquée."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Intitulé" {...formulaire.champ('intitule')} />
      <ChampCase libelle="Reprendre le plan de financement, demandé seulement" {...formulaire.champ('financement')} />
      <p className="note">
        Se copient : textes, pilote, partenaires, quartiers, publics, apports, dispositifs, dates, priorité, étapes à
        refaire, indicateurs avec leur cible. Ne se copient pas : l’état, ce qui est fait, accordé ou payé, les valeurs
        constatées, les décisions, ses autres feuilles de route.
      </p>
    </DialogueFormulaire>
  );
}
