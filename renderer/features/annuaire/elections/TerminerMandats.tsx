import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { electionContract } from '#shared/contract/election.contract.ts';
import { typographier } from '#shared/text/typographie.ts';
import { pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly mandats: readonly string[];
  readonly depart: string | null;
  readonly aujourdHui: string;
  readonly surFermer: (fait: boolean) => void;
}

const schema = electionContract['membres.terminer'].entree.pick({ fin: true });

/** Met fin d'un geste aux mandats de qui a perdu sa qualité ; leurs sièges sont à pourvoir pour le temps restant. */
export function TerminerMandats({ mandats, depart, aujourdHui, surFermer }: Proprietes) {
  const fin = useCommande('membres.terminer');
  const aviser = useAvisAnnulable();
  const formulaire = useFormulaire({
    schema,
    depart: { fin: depart },
    garde: false,
    envoyer: async (saisie) => {
      await fin.lancer({ ...saisie, mandats: [...mandats] });
      surFermer(true);
      aviser(`${pluriel(mandats.length, 'mandat terminé', 'mandats terminés')}.`, 'membres.terminer');
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Terminer ${pluriel(mandats.length, 'mandat', 'mandats')}`}
      libelle="Fin des mandats"
      geste="Terminer"
      nonFait="Rien n’est terminé."
      surFermer={() => surFermer(false)}
    >
      <ChampDate
        libelle="Dernier jour"
        aide={typographier(
          'Chaque siège devient vacant : son remplaçant siégera pour la durée restant à courir (R. 5311-36).',
        )}
        {...formulaire.champ('fin')}
        aujourdHui={aujourdHui}
      />
    </DialogueFormulaire>
  );
}
