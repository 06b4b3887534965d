import { nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { z } from 'zod';
import { ligneFacultative } from '#shared/domain/champs.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { useSeance } from '../contexte-seance.ts';
import type { LigneDePresence } from './dire-presence.ts';

const delegationSchema = z.object({ delegation: ligneFacultative(300) });

/** L'arrêté par lequel un président se fait représenter (R-067 ; L. 5311-10, III) : il s'imprime au procès-verbal. */
export function Delegation({
  ligne: { siege, nom },
  surFermer,
}: {
  readonly ligne: LigneDePresence;
  readonly surFermer: () => void;
}) {
  const { seance } = useSeance();
  const { lancer } = useCommande('presences.constater');
  const { presence } = siege;
  const formulaire = useFormulaire({
    schema: delegationSchema,
    depart: { delegation: presence?.delegation ?? '' },
    envoyer: async ({ delegation }) => {
      if (presence === null) return;
      await lancer({
        reunionId: seance.reunion.id,
        siegeId: siege.id,
        statut: presence.statut,
        personneId: presence.personneId,
        mandataireSiegeId: null,
        delegation,
      });
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Délégation de ${nom}`}
      libelle="Arrêté de délégation"
      geste="Enregistrer"
      surFermer={surFermer}
    >
      <ChampTexte
        libelle="Arrêté de délégation"
        exemple="arrêté du 12 janvier 2026 portant délégation de signature"
        aide={`Quand un président est représenté. Le ${nomDuRendu(seance)} le cite.`}
        {...formulaire.champ('delegation')}
      />
    </DialogueFormulaire>
  );
}
