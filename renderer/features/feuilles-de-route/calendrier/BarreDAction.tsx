import { estClose } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import type { EtapeDeFeuille, LigneDeFeuille } from '../feuille.types.ts';
import type { DatesDAction } from '#shared/domain/feuille-de-route/replanification.rules.ts';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { placerLaBarre } from './barre.ts';
import { placeDe, type Temps } from './echelle.ts';
import { direLaBarre } from './mots.ts';

/** Hauteur du dessin d'un rang, en pixels. */
export const HAUT = 30;
const MILIEU = HAUT / 2;
const DEMI = 6;
const BORD = 7;

interface Proprietes {
  readonly ligne: LigneDeFeuille;
  readonly etapes: readonly EtapeDeFeuille[];
  readonly temps: Temps;
  readonly aujourdHui: string;
  readonly dates: DatesDAction;
  /** En train de bouger. */
  readonly tenue: boolean;
  readonly choisie: boolean;
  readonly atteignable: boolean;
}

const losange = (x: number, rayon: number): string =>
  `M${x} ${MILIEU - rayon}l${rayon} ${rayon}-${rayon} ${rayon}-${rayon}-${rayon}z`;

/** Les étapes, un losange chacune : plein si elle est faite, vide sinon, marqué d'un trait si sa date est passée sans elle. */
function Etapes({
  etapes,
  temps,
  aujourdHui,
  close,
}: Pick<Proprietes, 'etapes' | 'temps' | 'aujourdHui'> & { readonly close: boolean }) {
  const traces = { faite: '', 'a-faire': '', passee: '' };
  for (const { echeance, faiteLe } of etapes) {
    if (echeance === null || echeance < temps.de || echeance >= temps.a) continue;
    const x = Math.round(placeDe(temps, echeance));
    const sorte = faiteLe !== null ? 'faite' : echeance < aujourdHui && !close ? 'passee' : 'a-faire';
    traces[sorte] += losange(x, 5);
    if (sorte === 'passee') traces.passee += `M${x} ${MILIEU - 13}v5`;
  }
  return Object.entries(traces).map(([sorte, trace]) =>
    trace === '' ? null : <path key={sorte} className={`frise-etape ${sorte}`} d={trace} />,
  );
}

/** Une action dans le temps : sa barre, que l'on déplace ou étire, ses étapes, et son retard en hachures. */
export function BarreDAction({ ligne, etapes, temps, aujourdHui, dates, tenue, choisie, atteignable }: Proprietes) {
  const barre = placerLaBarre(dates, temps);
  if (barre === null) return null;
  const { x, largeur, forme, coupeeAvant, coupeeApres } = barre;
  const { etat, echeance, retard } = ligne.avancement;
  const passee = retard > 0 && echeance !== null ? placeDe(temps, ajouterJours(echeance, 1)) : null;
  const finDuRetard = Math.min(placeDe(temps, aujourdHui), temps.largeur);
  return (
    // biome-ignore lint/a11y/useSemanticElements: un bouton HTML n’entre pas dans un dessin.
    <g
      role="button"
      tabIndex={atteignable ? 0 : -1}
      className="frise-barre"
      data-cle={ligne.id}
      data-etat={etat}
      data-forme={forme}
      data-tenue={tenue || undefined}
      aria-pressed={choisie}
      aria-label={direLaBarre(ligne, dates)}
    >
      {passee !== null && finDuRetard > Math.max(0, passee) && (
        <rect
          className="frise-retard"
          x={Math.max(0, passee)}
          y={MILIEU + DEMI + 2}
          width={finDuRetard - Math.max(0, passee)}
          height={6}
          fill="url(#hachures-de-retard)"
        />
      )}
      <rect className="frise-zone" x={x - 8} y={2} width={Math.max(24, largeur + 16)} height={HAUT - 4} rx={3} />
      {forme === 'jalon' ? (
        <path className="frise-corps" d={`M${x + 4} ${MILIEU - DEMI}v${2 * DEMI}h4V${MILIEU - DEMI}z`} />
      ) : (
        <rect className="frise-corps" x={x} y={MILIEU - DEMI} width={largeur} height={2 * DEMI} rx={3} />
      )}
      <Etapes etapes={etapes} temps={temps} aujourdHui={aujourdHui} close={estClose(etat)} />
      {coupeeAvant && (
        <text className="frise-coupe" x={4} y={MILIEU + 4}>
          {`← ${dates.debut?.slice(0, 4)}`}
        </text>
      )}
      {coupeeApres && (
        <text className="frise-coupe" x={temps.largeur - 4} y={MILIEU + 4} textAnchor="end">
          {`${(dates.fin ?? dates.debut)?.slice(0, 4)} →`}
        </text>
      )}
      {!coupeeAvant && (
        <rect className="frise-bord" data-bord="debut" x={x - BORD} y={2} width={BORD + 3} height={HAUT - 4} />
      )}
      {!coupeeApres && (
        <rect className="frise-bord" data-bord="fin" x={x + largeur - 3} y={2} width={BORD + 3} height={HAUT - 4} />
      )}
    </g>
  );
}
