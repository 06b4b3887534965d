import type { ReactNode } from 'react';
import { z } from 'zod';
import { ligne } from '#shared/domain/champs.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

/** Un seul champ : le foyer y arrive. Fonction stable, que React ne rappelle pas à chaque rendu. */
const foyerAuChamp = (cadre: HTMLElement | null): void => cadre?.querySelector('input')?.focus();

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
    <Dialogue
      ouvert
      titre={titre}
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={formulaire.enCours} surClic={() => void formulaire.soumettre()}>
            {geste}
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      <form className="fiche" {...formulaire.attributs} aria-label={titre}>
        {children}
        <div ref={foyerAuChamp}>
          <ChampTexte libelle={libelle} obligatoire exemple={exemple} {...formulaire.champ('texte')} />
        </div>
        {formulaire.fauteGenerale && (
          <Repere sens="erreur" mot="Non enregistré." annonce>
            {formulaire.fauteGenerale}
          </Repere>
        )}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialogue>
  );
}
