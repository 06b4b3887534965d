import { useState } from 'react';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Poignee } from '#renderer/ui/ordre/Poignee.tsx';
import type { LigneDeFeuille, TableauDeFeuille } from '../feuille.types.ts';
import { DeplacerVers } from './DeplacerVers.tsx';
import type { Arbre } from './use-arbre.ts';

interface Proprietes {
  readonly libelle: string;
  readonly lignes: readonly LigneDeFeuille[];
  readonly tableau: TableauDeFeuille;
  readonly arbre: Arbre;
}

/** Les actions d'un objectif ou d'un axe, à glisser, à porter au clavier, ou à envoyer plus loin. */
export function ListeDActions({ libelle, lignes, tableau, arbre }: Proprietes) {
  const [aDeplacer, setADeplacer] = useState<LigneDeFeuille | null>(null);
  if (lignes.length === 0) return null;
  return (
    <>
      <ul className="arbre-actions" aria-label={`Actions : ${libelle}`}>
        {lignes.map((ligne) => {
          const { inscriptionId, id, numero, intitule, pilote } = ligne;
          const quoi = { genre: 'action', id: inscriptionId } as const;
          return (
            <li key={inscriptionId} {...arbre.element(quoi)}>
              <Poignee {...arbre.poignee(quoi, `${numero} ${intitule}`)} />
              <span className="arbre-numero">{numero}</span>
              <Lien vers={`/fiches-action/${id}?feuille=${tableau.feuille.id}`} genre="objet">
                {intitule}
              </Lien>
              <span className="note arbre-pilote">{pilote}</span>
              <BoutonCarre
                icone="fleche"
                libelle={`Déplacer vers… : ${intitule}`}
                surClic={() => setADeplacer(ligne)}
              />
            </li>
          );
        })}
      </ul>
      {aDeplacer !== null && (
        <DeplacerVers ligne={aDeplacer} tableau={tableau} arbre={arbre} surFermer={() => setADeplacer(null)} />
      )}
    </>
  );
}
