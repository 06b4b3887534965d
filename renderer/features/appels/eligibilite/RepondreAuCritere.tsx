import { z } from 'zod';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { reponseDeCritereLibelle } from '#shared/domain/appel/appel.labels.ts';
import { type ReponseDeCritere, reponseDeCritereSchema } from '#shared/domain/appel/critere.schema.ts';
import type { Critere } from '#shared/domain/appel/critere.schema.ts';
import { ligneFacultative } from '#shared/domain/champs.ts';

const REPONSES = reponseDeCritereSchema.options.map((valeur) => ({ valeur, libelle: reponseDeCritereLibelle[valeur] }));
const schema = z.object({ reponse: reponseDeCritereSchema, motif: ligneFacultative(500) });

interface Proprietes {
  readonly candidatureId: string;
  readonly critere: Critere;
  readonly reponse: ReponseDeCritere;
  readonly motif: string | null;
  readonly surFermer: () => void;
}

/** Répondre à un critère avec son motif : un refus dit toujours pourquoi, comme une réponse contraire à ce qui se lit. */
export function RepondreAuCritere({ candidatureId, critere, reponse, motif, surFermer }: Proprietes) {
  const { lancer } = useCommande('candidatures.controler');
  const formulaire = useFormulaire({
    schema,
    depart: { reponse: reponse as ReponseDeCritere | null, motif: motif ?? '' },
    envoyer: async (saisie) => {
      await lancer({ candidatureId, controle: { critereId: critere.id, ...saisie } });
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Répondre au critère"
      geste="Noter la réponse"
      nonFait="Réponse non notée."
      surFermer={surFermer}
    >
      <p>{critere.libelle}</p>
      <ChampRadio libelle="Réponse" options={REPONSES} {...champ('reponse')} />
      <ChampTexte libelle="Pourquoi" exemple="Fonds propres négatifs" {...champ('motif')} />
    </DialogueFormulaire>
  );
}
