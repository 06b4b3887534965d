import { useState } from 'react';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { decisionDeCandidatureLibelle } from '#shared/domain/appel/appel.labels.ts';
import { type Decision, decisionSaisieSchema, decisionSchema } from '#shared/domain/appel/candidature.schema.ts';
import { constatsDeLaDecision } from '#shared/domain/appel/decision.rules.ts';
import { eligibiliteDe } from '#shared/domain/appel/eligibilite.rules.ts';
import { totalDesNotes } from '#shared/domain/appel/instruction.rules.ts';
import type { FicheDeCandidature } from '../appels.types.ts';

const DECISIONS = decisionSchema.options.map((valeur) => ({ valeur, libelle: decisionDeCandidatureLibelle[valeur] }));
const schema = decisionSaisieSchema.extend({ decision: decisionSchema });

interface Proprietes {
  readonly fiche: FicheDeCandidature;
  readonly vu: number;
  readonly jour: string;
  readonly surFermer: () => void;
}

/** La décision, datée : retenue, liste d'attente, non retenue avec son motif ; ce que les règles en disent avant (1.17). */
export function Decider({ fiche, vu, jour, surFermer }: Proprietes) {
  const { candidature } = fiche;
  const { id, projet } = candidature;
  // Le dialogue montre la décision d'alors : ce qui change pendant qu'il est ouvert se montrera à côté.
  const [depuis] = useState(vu);
  const { ecrire } = useModification('candidatures.decider', { id, vu: depuis, objet: projet });
  const aviser = useAvisAnnulable();
  const eligibilite = eligibiliteDe(fiche, { ...fiche, publics: fiche.publicsDeLAppel });
  const propose: Decision = eligibilite.etat === 'non_eligible' ? 'non_retenue' : 'retenue';
  const formulaire = useFormulaire({
    schema,
    depart: {
      decision: (candidature.decision ?? propose) as Decision | null,
      le: (candidature.decideeLe ?? jour) as string | null,
      motif: candidature.decisionMotif ?? '',
    },
    envoyer: async (saisie) => {
      const ecrite = await ecrire(saisie);
      surFermer();
      if (ecrite) aviser(`${decisionDeCandidatureLibelle[saisie.decision]}.`, 'candidatures.decider');
    },
  });
  const { champ, valeurs } = formulaire;
  const constats =
    valeurs.decision === null
      ? []
      : constatsDeLaDecision({
          decision: valeurs.decision,
          motif: 'dit au champ',
          eligibilite,
          notes: totalDesNotes(fiche.notes),
          avis: fiche.avis.length,
        });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Décider"
      geste="Noter la décision"
      nonFait="Décision non notée."
      surFermer={surFermer}
    >
      <ChampRadio libelle="Décision" options={DECISIONS} {...champ('decision')} />
      <ChampDate libelle="Le" forme="courte" aujourdHui={jour} {...champ('le')} />
      <ChampTexte
        libelle="Motif"
        exemple={
          valeurs.decision === 'non_retenue' ? 'Territoire déjà couvert' : 'Répond au besoin non couvert de la vallée'
        }
        {...champ('motif')}
      />
      <ListeDeConstats constats={constats} />
    </DialogueFormulaire>
  );
}
