import type { ReactNode } from 'react';
import { z } from 'zod';
import { ligne } from '#shared/domain/champs.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

interface Proprietes {
  readonly titre: string;
  readonly libelle: string;
  readonly depart?: string;
  readonly exemple?: string;
  readonly geste: string;
  readonly children?: ReactNode;
  readonly max?: number;
  readonly envoyer: (texte: string) => Promise<unknown>;
  readonly surFermer: () => void;
}

/** Demande un titre, un seul : une section, une pièce annoncée. */
export function DialogueTitre({
  titre,
  libelle,
  depart = '',
  exemple,
  geste,
  children,
  max = 120,
  envoyer,
  surFermer,
}: Proprietes) {
  const formulaire = useFormulaire({
    schema: z.object({ texte: ligne('Écrivez un titre.', max) }),
    depart: { texte: depart },
    envoyer: async ({ texte }) => {
      try {
        await envoyer(texte);
      } catch (cause) {
        if (!(cause instanceof AppError)) throw cause;
        // Le refus vise le seul champ montré, quel que soit le nom que lui donne le contrat.
        throw new AppError({ code: cause.code, message: cause.message, champs: { texte: cause.message } });
      }
      surFermer();
    },
  });
  return (
    <DialogueFormulaire formulaire={formulaire} titre={titre} geste={geste} surFermer={surFermer}>
      {children}
      <ChampTexte libelle={libelle} obligatoire exemple={exemple} {...formulaire.champ('texte')} />
    </DialogueFormulaire>
  );
}
