import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { decisionLibelle } from '#shared/domain/convention/argent/surcompensation.rules.ts';
import { validationSchema } from '#shared/domain/convention/argent/surcompensation.schema.ts';
import type { Decision } from '#shared/domain/convention/argent/surcompensation.types.ts';
import { direLaDecision } from '#shared/domain/convention/argent/decision-dite.rules.ts';
import type { PropositionLue } from './proposition.types.ts';

interface Proprietes {
  readonly conventionId: string;
  readonly proposition: PropositionLue;
  readonly autorite: string | null;
  readonly jour: string;
  readonly surFermer: () => void;
}

/** L'autorité, nommée et datée, valide la proposition, ou demande le reversement plutôt que le report (M10). */
export function ValiderLeControle({ conventionId, proposition, autorite, jour, surFermer }: Proprietes) {
  const { lancer } = useCommande('surcompensation.valider');
  const aviser = useAvisAnnulable();
  const choix: readonly Decision[] =
    proposition.decision === 'REPORT_AUTORISE' ? ['REPORT_AUTORISE', 'REVERSEMENT_INTEGRAL'] : [proposition.decision];
  const formulaire = useFormulaire({
    schema: validationSchema,
    depart: {
      autorite: autorite ?? '',
      le: jour as string | null,
      decision: proposition.decision as Decision | null,
      motif: '',
    },
    envoyer: async (saisie) => {
      await lancer({ ...saisie, conventionId, jusquA: proposition.jusquA });
      surFermer();
      aviser('Le contrôle est validé, figé avec ses termes.', 'surcompensation.valider');
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Valider le contrôle jusqu’à ${proposition.jusquA}`}
      geste="Valider"
      nonFait="Contrôle non validé."
      surFermer={surFermer}
    >
      <p>{`Le calcul propose : ${direLaDecision(proposition)}. La décision est celle de l’autorité.`}</p>
      <ChampTexte libelle="Autorité" exemple="Préfet de la région Grand Est" {...champ('autorite')} />
      <ChampDate libelle="Validé le" forme="courte" aujourdHui={jour} {...champ('le')} />
      <ChampChoix
        libelle="Décision"
        options={choix.map((valeur) => ({ valeur, libelle: decisionLibelle[valeur] }))}
        {...champ('decision')}
      />
      <ChampTexte libelle="Motif" exemple="Seulement si la proposition n’est pas suivie" {...champ('motif')} />
    </DialogueFormulaire>
  );
}
