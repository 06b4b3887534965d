import { useState } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { PieceDeFiche } from '#shared/domain/feuille-de-route/piece-de-fiche.schema.ts';
import { tailleFr } from '#shared/domain/reunion/piece.rules.ts';

interface Proprietes {
  readonly piece: PieceDeFiche;
  readonly vu: number;
  /** La ligne a disparu : le foyer va ailleurs. */
  readonly surRetiree: () => void;
}

/** Un document de l'appel : son titre le télécharge, le crayon le récrit, la croix le retire, et cela s'annule. */
export function LigneDeDocument({ piece: { id, titre, fichier, recueLe }, vu, surRetiree }: Proprietes) {
  const [renomme, setRenomme] = useState(false);
  const { enregistrer } = useOctets();
  const prendre = useDemande('piecesDAppel.prendre');
  const retirer = useCommande('piecesDAppel.retirer');
  const { modifier } = useModification('piecesDAppel.modifier', { id, vu, objet: `Document « ${titre} »` });
  const aviser = useAvisAnnulable();
  const telecharger = () =>
    void prendre
      .lancer({ id })
      .then(({ jeton, nom }) => enregistrer(jeton, nom))
      .catch(direRefus('Ce fichier n’a pas pu être enregistré.'));
  const oter = () => {
    surRetiree();
    void retirer
      .lancer({ id })
      .then(() => aviser(`Document « ${titre} » retiré.`, 'piecesDAppel.retirer'), direRefus());
  };
  return (
    <li>
      {renomme ? (
        <ChampSurPlace
          souple
          libelle="Titre du document"
          valeur={titre}
          surEnregistrer={async (nom) => {
            await modifier({ titre: nom });
            setRenomme(false);
          }}
        />
      ) : (
        <Bouton genre="discret" surClic={telecharger}>
          {titre}
        </Bouton>
      )}
      <span className="note pousse">{`${tailleFr(fichier.taille)}, joint le ${dateCourte(recueLe)}`}</span>
      <BoutonCarre
        icone="crayon"
        libelle={`Renommer le document « ${titre} »`}
        deplie={renomme}
        surClic={() => setRenomme(!renomme)}
      />
      <BoutonCarre icone="fermer" libelle={`Retirer le document « ${titre} »`} surClic={oter} />
    </li>
  );
}
