import { z } from 'zod';
import { dateCivile, ligne } from '#shared/domain/champs.ts';
import type { PieceJointe } from '#shared/domain/seance/seance.schema.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

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
    <Dialogue
      ouvert
      titre="Pièce"
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={formulaire.enCours} surClic={() => void formulaire.soumettre()}>
            Enregistrer
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      <form className="fiche" {...formulaire.attributs} aria-label="Pièce">
        <ChampTexte libelle="Titre" obligatoire {...formulaire.champ('titre')} />
        <ChampDate libelle="Reçue le" forme="courte" aujourdHui={aujourdHui} {...formulaire.champ('recueLe')} />
        <ChampCase
          libelle="Document préparatoire"
          aide="Il ne se communique pas tant que la décision n’est pas prise (CRPA, L. 311-2)."
          {...formulaire.champ('preparatoire')}
        />
        {formulaire.fauteGenerale && (
          <Repere sens="erreur" mot="Non enregistrée." annonce>
            {formulaire.fauteGenerale}
          </Repere>
        )}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialogue>
  );
}
