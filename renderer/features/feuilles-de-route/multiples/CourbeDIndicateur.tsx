import type { Indicateur } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { direLaCourbe } from './dire-indicateur.ts';
import { dessinerLaSerie, HAUTEUR, LARGEUR, SOL } from './serie.ts';

/** La courbe d'un indicateur : carré au départ, rond réalisé, losange visé, trou là où la valeur est « n.d. ». */
export function CourbeDIndicateur({ indicateur }: { readonly indicateur: Indicateur }) {
  const { points, trace, cible } = dessinerLaSerie(indicateur);
  return (
    <svg className="courbe" viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`} role="img" aria-label={direLaCourbe(indicateur)}>
      <line className="courbe-sol" x1={0} x2={LARGEUR} y1={SOL} y2={SOL} />
      {cible !== null && <line className="courbe-cible" x1={0} x2={LARGEUR} y1={cible} y2={cible} />}
      <path className="courbe-trait" d={trace} />
      {points.map(({ id, moment, x, y }) => {
        if (y === null)
          return (
            <text key={id} className="courbe-nd" x={x} y={SOL + 13}>
              n.d.
            </text>
          );
        if (moment === 'cible')
          return <path key={id} className="courbe-point cible" d={`M${x} ${y - 5}l5 5-5 5-5-5z`} />;
        return moment === 'initiale' ? (
          <rect key={id} className="courbe-point initiale" x={x - 4} y={y - 4} width={8} height={8} />
        ) : (
          <circle key={id} className="courbe-point realisee" cx={x} cy={y} r={4} />
        );
      })}
    </svg>
  );
}
