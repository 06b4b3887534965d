import { useState } from 'react';
import { z } from 'zod';
import { useModification } from '#renderer/app/modification/use-modification.ts';
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
  readonly vu: number;
  readonly reponse: ReponseDeCritere;
  readonly motif: string | null;
  readonly surFermer: () => void;
}

/** Répondre à un critère avec son motif : un refus dit toujours pourquoi, comme une réponse contraire à ce qui se lit. */
export function RepondreAuCritere({ candidatureId, critere, vu, reponse, motif, surFermer }: Proprietes) {
  // Le dialogue montre la réponse d'alors : ce qui change pendant qu'il est ouvert se montrera à côté.
  const [depuis] = useState(vu);
  const { modifier } = useModification('candidatures.controler', {
    candidatureId,
    critereId: critere.id,
    vu: depuis,
    objet: critere.libelle,
  });
  const formulaire = useFormulaire({
    schema,
    depart: { reponse: reponse as ReponseDeCritere | null, motif: motif ?? '' },
    envoyer: async (saisie) => {
      await modifier(saisie);
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
