import { useState } from 'react';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Constat } from '#shared/domain/constat.ts';
import { constatsAvantSignature, constatsDeLaFiche } from '#shared/domain/convention/constats-de-la-fiche.rules.ts';
import { constatsDuSuivi } from '#shared/domain/convention/echeancier/constats-du-suivi.rules.ts';
import { constatsDesPieces, lignesDesPieces } from '#shared/domain/convention/pieces/pieces.rules.ts';
import { estUnProjet, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Onglet, PartieDAnnee } from './convention.types.ts';

/** La partie de l'année dont parle une règle. */
const PARTIES: Readonly<Record<string, PartieDAnnee>> = {
  'O-4': 'avenant',
  C7: 'avenant',
  'O-16': 'previsions',
  'O-7': 'comptes',
};

interface Proprietes extends Onglet {
  readonly surOuvrir: (annee: number, partie: PartieDAnnee | undefined) => void;
}

/** Au-delà, le reste se déplie. */
const MONTRES = 3;

/** Ce que les règles constatent : le fil des années, chacun avec son geste, et combien la fiche en porte. */
export function AVoir({ fiche, jour, surOuvrir }: Proprietes) {
  const { id } = fiche.convention;
  const [tout, setTout] = useState(false);
  const projet = estUnProjet(statutSelonLesFaits(fiche.convention, jour));
  const constats = [
    ...constatsDuSuivi(fiche, jour),
    ...(projet || fiche.pieces.length === 0
      ? []
      : constatsDesPieces(lignesDesPieces(fiche.convention, fiche.membres, fiche.pieces, jour))),
  ];
  const autres = (projet ? constatsAvantSignature : constatsDeLaFiche)(fiche, jour).length;
  if (constats.length === 0 && autres === 0) return null;
  const gesteDe = ({ code, ou }: Constat) =>
    ou === 'copil' ? (
      <Lien genre="bouton" vers={`/conventions/${id}/copil`}>
        Voir le COPIL
      </Lien>
    ) : ou !== null && /^\d{4}$/u.test(ou) ? (
      <Bouton surClic={() => surOuvrir(Number(ou), PARTIES[code])}>{`Compléter l’année ${ou}`}</Bouton>
    ) : null;
  return (
    <Bloc titre="À regarder">
      <ListeDeConstats constats={tout ? constats : constats.slice(0, MONTRES)} gesteDe={gesteDe} />
      {constats.length > MONTRES && (
        <Bouton genre="discret" deplie={tout} surClic={() => setTout(!tout)}>
          {tout ? `N’en voir que ${MONTRES}` : `Voir les ${constats.length} constats`}
        </Bouton>
      )}
      {autres > 0 && (
        <Lien genre="discret" vers={`/conventions/${id}/fiche`}>
          {projet
            ? pluriel(autres, 'point à voir avant la signature', 'points à voir avant la signature')
            : pluriel(autres, 'remarque sur ce que dit la convention', 'remarques sur ce que dit la convention')}
        </Lien>
      )}
    </Bloc>
  );
}
