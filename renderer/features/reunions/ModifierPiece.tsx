import { z } from 'zod';
import { dateCivile, ligne } from '#shared/domain/champs.ts';
import type { PieceJointe } from '#shared/domain/seance/seance.schema.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

const saisie = z.object({
  titre: ligne('Donnez un titre à cette pièce.', 300),
  recueLe: dateCivile.nullable(),
  preparatoire: z.boolean(),
});

interface Proprietes {
  readonly piece: PieceJointe;
  readonly aujourdHui: string;
  readonly envoyer: (patch: { titre: string; recueLe: string | null; acheve: boolean }) => Promise<unknown>;
  readonly surFermer: () => void;
}

/** Le titre d'une pièce, le jour où elle est arrivée, et si ce n'est encore qu'un document préparatoire. */
export function ModifierPiece({ piece, aujourdHui, envoyer, surFermer }: Proprietes) {
  const formulaire = useFormulaire({
    schema: saisie,
    depart: { titre: piece.titre, recueLe: piece.recueLe, preparatoire: !piece.acheve },
    envoyer: async ({ titre, recueLe, preparatoire }) => {
      await envoyer({ titre, recueLe, acheve: !preparatoire });
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Pièce"
      geste="Enregistrer"
      nonFait="Non enregistrée."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Titre" obligatoire {...formulaire.champ('titre')} />
      <ChampDate libelle="Reçue le" forme="courte" aujourdHui={aujourdHui} {...formulaire.champ('recueLe')} />
      <ChampCase
        libelle="Document préparatoire"
        aide="Il ne se communique pas tant que la décision n’est pas prise (CRPA, L. 311-2)."
        {...formulaire.champ('preparatoire')}
      />
    </DialogueFormulaire>
  );
}
