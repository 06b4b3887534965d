import { dateCourte } from '#shared/dates/format.ts';
import type { DatesDAction } from '#shared/domain/feuille-de-route/replanification.rules.ts';
import { datesPossibles } from '#shared/domain/feuille-de-route/replanification.rules.ts';
import type { EtapeDeFeuille, LigneDeFeuille } from '../feuille.types.ts';
import { direDates, direEtapes, direOuElleEnEst } from './mots.ts';

interface Proprietes {
  readonly ligne: LigneDeFeuille;
  readonly etapes: readonly EtapeDeFeuille[];
  readonly dates: DatesDAction;
  readonly x: number;
  readonly y: number;
}

const LARGEUR = 300;
const HAUTEUR = 120;

/** Près de la barre, pour l'œil : ses dates, où elle en est, sa prochaine étape. Chaque barre le dit à qui l'écoute. */
export function InfobulleDAction({ ligne, etapes, dates, x, y }: Proprietes) {
  const prochaine = etapes
    .filter(({ faiteLe, echeance }) => faiteLe === null && echeance !== null)
    .toSorted((une, autre) => (une.echeance ?? '').localeCompare(autre.echeance ?? ''))[0];
  const etapesDites = direEtapes(ligne.avancement);
  const bas = y + HAUTEUR < window.innerHeight;
  return (
    <div
      className="frise-infobulle"
      aria-hidden="true"
      style={{
        left: Math.max(8, Math.min(x, window.innerWidth - LARGEUR - 8)),
        top: bas ? y + 8 : undefined,
        bottom: bas ? undefined : window.innerHeight - y + 36,
      }}
    >
      <b>{`${ligne.numero} ${ligne.intitule}`}</b>
      <span>{direDates(dates)}</span>
      {!datesPossibles(dates) && <span className="frise-refus">La fin passe avant le début.</span>}
      <span>{direOuElleEnEst(ligne)}</span>
      {etapesDites !== null && <span>{etapesDites}</span>}
      {prochaine !== undefined && (
        <span>{`Prochaine étape : ${prochaine.intitule}, ${dateCourte(prochaine.echeance ?? '')}`}</span>
      )}
    </div>
  );
}
