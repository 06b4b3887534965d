import { useState } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { PieceDeFiche } from '#shared/domain/feuille-de-route/piece-de-fiche.schema.ts';
import { tailleFr } from '#shared/domain/reunion/piece.rules.ts';
import { useFiche } from '../contexte-fiche.ts';

interface Proprietes {
  readonly piece: PieceDeFiche;
  /** La ligne a disparu : le foyer va ailleurs. */
  readonly surRetiree: () => void;
}

/** Une pièce : son titre la télécharge, le crayon le récrit en place, la croix la retire, et cela s'annule. */
export function LigneDePiece({ piece: { id, titre, fichier, recueLe }, surRetiree }: Proprietes) {
  const { vu, garder } = useFiche();
  const [renomme, setRenomme] = useState(false);
  const { enregistrer } = useOctets();
  const prendre = useDemande('piecesDeFiche.prendre');
  const retirer = useCommande('piecesDeFiche.retirer');
  const { modifier } = useModification('piecesDeFiche.modifier', { id, vu, objet: `Pièce « ${titre} »` });
  const aviser = useAvisAnnulable();
  const telecharger = () =>
    void prendre
      .lancer({ id })
      .then(({ jeton, nom }) => enregistrer(jeton, nom))
      .catch(direRefus('Ce fichier n’a pas pu être enregistré.'));
  const oter = () => {
    surRetiree();
    void garder(retirer.lancer({ id })).then(
      () => aviser(`Pièce « ${titre} » retirée.`, 'piecesDeFiche.retirer'),
      direRefus(),
    );
  };
  return (
    <li>
      <span className="piece-jointe">
        {renomme ? (
          <ChampSurPlace
            souple
            libelle="Titre de la pièce"
            valeur={titre}
            surEnregistrer={async (nom) => {
              await garder(modifier({ titre: nom }));
              setRenomme(false);
            }}
          />
        ) : (
          <button
            type="button"
            className="lien-de-piece"
            title={`Télécharger « ${fichier.nom} »`}
            onClick={telecharger}
          >
            {titre}
          </button>
        )}
        <span className="note">{`${tailleFr(fichier.taille)}, jointe le ${dateCourte(recueLe)}`}</span>
      </span>
      <BoutonCarre
        icone="crayon"
        libelle={`Renommer la pièce « ${titre} »`}
        deplie={renomme}
        surClic={() => setRenomme(!renomme)}
      />
      <BoutonCarre icone="fermer" libelle={`Retirer la pièce « ${titre} »`} surClic={oter} />
    </li>
  );
}
