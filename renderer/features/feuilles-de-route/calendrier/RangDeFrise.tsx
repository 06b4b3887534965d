import { memo } from 'react';
import { direEtatDeFiche } from '#renderer/app/feuilles/etat-de-fiche.ts';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { DatesDAction } from '#shared/domain/feuille-de-route/replanification.rules.ts';
import type { EtapeDeFeuille, LigneDeFeuille } from '../feuille.types.ts';
import { BarreDAction, HAUT } from './BarreDAction.tsx';
import type { Temps } from './echelle.ts';

interface Proprietes {
  readonly feuilleId: string;
  readonly ligne: LigneDeFeuille;
  readonly etapes: readonly EtapeDeFeuille[];
  readonly temps: Temps;
  readonly aujourdHui: string;
  /** Les dates du geste en cours ; `null` : celles de l'action. */
  readonly tenues: DatesDAction | null;
  readonly choisie: boolean;
  readonly atteignable: boolean;
  /** Déjà dans la page ; sinon, sa place seule. */
  readonly dessine: boolean;
}

/** Un rang de la frise : l'action, son état en mots, sa barre. Ne se redessine que s'il change. */
export const RangDeFrise = memo(function RangDeFrise({
  feuilleId,
  ligne,
  etapes,
  temps,
  aujourdHui,
  tenues,
  choisie,
  atteignable,
  dessine,
}: Proprietes) {
  if (!dessine) return <li className="frise-rang" />;
  const { sens, mot } = direEtatDeFiche(ligne.avancement);
  return (
    <li className="frise-rang" data-choisie={choisie || undefined}>
      <span className="frise-tete">
        <a
          href={`/fiches-action/${ligne.id}?feuille=${feuilleId}`}
          className="frise-nom sujet"
          tabIndex={atteignable ? 0 : -1}
          title={ligne.intitule}
        >
          <span className="numero">{ligne.numero}</span>
          <span className="frise-intitule">{ligne.intitule}</span>
        </a>
        <span className="frise-etat">
          <Etat sens={sens}>{mot}</Etat>
        </span>
      </span>
      <svg className="frise-ligne" width={temps.largeur} height={HAUT}>
        <BarreDAction
          ligne={ligne}
          etapes={etapes}
          temps={temps}
          aujourdHui={aujourdHui}
          dates={tenues ?? ligne}
          tenue={tenues !== null}
          choisie={choisie}
          atteignable={atteignable}
        />
      </svg>
    </li>
  );
});
