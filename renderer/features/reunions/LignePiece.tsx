import '#renderer/app/depot/depot.css';
import { useRef, useState } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { extensionDe, tailleFr } from '#shared/domain/reunion/piece.rules.ts';
import type { PieceJointe } from '#shared/domain/seance/seance.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { ModifierPiece } from './ModifierPiece.tsx';

interface Proprietes {
  readonly piece: PieceJointe;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** « PDF, 2,4 Mo, reçue le 12/03/2026, préparatoire ». */
const dire = ({ fichier, recueLe, acheve }: PieceJointe): string =>
  [
    fichier !== null && extensionDe(fichier.nom).toUpperCase(),
    fichier !== null && tailleFr(fichier.taille),
    recueLe !== null && `reçue le ${dateCourte(recueLe)}`,
    !acheve && 'document préparatoire',
  ]
    .filter(Boolean)
    .join(', ');

/** Une pièce : son titre la télécharge ; annoncée, elle est dite « à joindre ». */
export function LignePiece({ piece, vu, aujourdHui }: Proprietes) {
  const { id, titre, fichier, acheve } = piece;
  const [modifie, setModifie] = useState(false);
  const choix = useRef<HTMLInputElement>(null);
  const { deposer, enregistrer } = useOctets();
  const prendre = useDemande('pieces.prendre');
  const remplacer = useCommande('pieces.remplacer');
  const retirer = useCommande('pieces.retirer');
  const { modifier } = useModification('pieces.modifier', { id, vu, objet: `Pièce « ${titre} »` });
  const aviser = useAvisAnnulable();
  const telecharger = () =>
    void prendre
      .lancer({ id })
      .then(({ jeton, nom }) => enregistrer(jeton, nom))
      .catch(direRefus('Ce fichier n’a pas pu être enregistré.'));
  const poser = async (choisi: File) => {
    const { remarques } = await remplacer.lancer({ id, jeton: await deposer(choisi) });
    for (const remarque of remarques) donnerAvis(remarque);
  };
  return (
    <>
      <span className="piece-jointe">
        {fichier === null ? (
          <span>{titre}</span>
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
        <span className="note">
          {fichier === null ? ['à joindre', dire(piece)].filter(Boolean).join(', ') : dire(piece)}
        </span>
      </span>
      <Menu
        libelle={`Gestes de la pièce « ${titre} »`}
        gestes={[
          ...(fichier === null
            ? []
            : [{ id: 'telecharger', libelle: 'Télécharger', icone: 'telecharger' as const, surClic: telecharger }]),
          {
            id: 'fichier',
            libelle: fichier === null ? 'Joindre son fichier' : 'Remplacer le fichier',
            icone: 'piece',
            surClic: () => choix.current?.click(),
          },
          { id: 'modifier', libelle: 'Titre et date de réception', icone: 'crayon', surClic: () => setModifie(true) },
          {
            id: 'acheve',
            libelle: acheve ? 'Dire préparatoire' : 'Dire achevée',
            icone: acheve ? 'demi' : 'fait',
            surClic: () => void modifier({ acheve: !acheve }).catch(direRefus()),
          },
          {
            id: 'retirer',
            libelle: 'Retirer la pièce',
            icone: 'corbeille',
            danger: true,
            surClic: () =>
              void retirer
                .lancer({ id })
                .then(() => aviser(`Pièce « ${titre} » retirée.`, 'pieces.retirer'), direRefus()),
          },
        ]}
      />
      <input
        ref={choix}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={`Fichier de la pièce « ${titre} »`}
        onChange={({ target }) => {
          const choisi = target.files?.[0];
          target.value = '';
          if (choisi !== undefined) void poser(choisi).catch(direRefus('Le fichier n’a pas pu être joint.'));
        }}
      />
      {modifie && (
        <ModifierPiece piece={piece} aujourdHui={aujourdHui} envoyer={modifier} surFermer={() => setModifie(false)} />
      )}
    </>
  );
}
