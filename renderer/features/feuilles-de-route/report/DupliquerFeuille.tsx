import { useLocation } from 'wouter';
import { citer } from '#shared/text/citer.ts';
import { z } from 'zod';
import { feuilleSaisieSchema } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import type { TableauDeFeuille } from '../feuille.types.ts';

const schema = feuilleSaisieSchema.extend({ actions: z.boolean(), financement: z.boolean(), diagnostic: z.boolean() });

interface Proprietes {
  readonly feuille: TableauDeFeuille['feuille'];
  readonly surFermer: () => void;
}

/** Ouvre une feuille de route sur le modèle de celle-ci ; ce qui se copie, et ce qui ne se copie pas, se lit avant. */
export function DupliquerFeuille({ feuille, surFermer }: Proprietes) {
  const [, aller] = useLocation();
  const aviser = useAvisAnnulable();
  const { lancer } = useCommande('feuillesDeRoute.dupliquer');
  const formulaire = useFormulaire({
    schema,
    depart: {
      intitule: `${feuille.intitule} (copie)`,
      debut: feuille.debut as number | null,
      fin: feuille.fin as number | null,
      actions: true,
      financement: false,
      diagnostic: true,
    },
    envoyer: async (saisie) => {
      const { id } = await lancer({ ...saisie, id: feuille.id });
      surFermer();
      aller(`/feuilles-de-route/${id}`);
      aviser(`${citer(saisie.intitule)} est ouverte.`, 'feuillesDeRoute.dupliquer');
    },
  });
  const { champ, valeurs } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Dupliquer la feuille de route"
      geste="Dupliquer"
      nonFait="Non dupliquée."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Intitulé" {...champ('intitule')} />
      <div className="champs-par-deux">
        <ChampNombre libelle="Première année" annee illisible="Une année, par exemple 2027" {...champ('debut')} />
        <ChampNombre libelle="Dernière année" annee illisible="Une année, par exemple 2030" {...champ('fin')} />
      </div>
      <ChampCase libelle="Diagnostic et concertation" {...champ('diagnostic')} />
      <ChampCase libelle="Actions, à venir et à refaire entières" {...champ('actions')} />
      {valeurs.actions && <ChampCase libelle="Leur plan de financement, demandé seulement" {...champ('financement')} />}
      <p className="note">
        Les axes et les objectifs se copient toujours. Les dates suivent la première année. Ne se copient jamais :
        l’état, ce qui est fait, accordé ou payé, les valeurs constatées, les versions validées, les décisions.
      </p>
    </DialogueFormulaire>
  );
}
