import { memo } from 'react';
import type { Indicateur } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import type { LigneDeFeuille } from '../feuille.types.ts';
import { CourbeDIndicateur } from './CourbeDIndicateur.tsx';
import { direLAtteinte, direLesValeurs } from './dire-indicateur.ts';
import { mesuresSuivies } from './serie.ts';

interface Proprietes {
  readonly feuilleId: string;
  readonly indicateur: Indicateur;
  readonly ligne: LigneDeFeuille;
  /** Déjà dans la page ; sinon, sa place seule. */
  readonly dessine: boolean;
}

/** Un indicateur : sa courbe, ses trois valeurs datées, la part de la cible ; son nom ouvre la fiche de l'action, à sa ligne. */
export const CarteDIndicateur = memo(function CarteDIndicateur({ feuilleId, indicateur, ligne, dessine }: Proprietes) {
  if (!dessine) return <li className="carte-d-indicateur" />;
  const suivies = mesuresSuivies(indicateur.mesures);
  const autres = indicateur.mesures.length - suivies.length;
  return (
    <li className="carte-d-indicateur">
      <a className="sujet" href={`/fiches-action/${ligne.id}?feuille=${feuilleId}&indicateur=${indicateur.id}`}>
        {indicateur.intitule}
      </a>
      <span className="note">{`${ligne.numero} ${ligne.intitule}`}</span>
      {suivies.length === 0 ? (
        <p className="courbe-vide">
          {autres === 0 ? 'Aucune valeur notée.' : 'Des valeurs par sexe ou par territoire, aucune d’ensemble.'}
        </p>
      ) : (
        <>
          <CourbeDIndicateur indicateur={indicateur} />
          <ul className="valeurs-d-indicateur">
            {direLesValeurs(indicateur).map((valeur) => (
              <li key={valeur}>{valeur}</li>
            ))}
          </ul>
          <b>{direLAtteinte(indicateur)}</b>
        </>
      )}
    </li>
  );
});
