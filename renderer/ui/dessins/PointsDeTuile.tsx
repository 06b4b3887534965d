import { nombreDePoints, PAS_DES_POINTS, type TuileMontree } from './tuiles.ts';

interface Proprietes extends Pick<TuileMontree, 'sens' | 'points'> {
  readonly x: number;
  readonly y: number;
}

/** Au bas d'une tuile : un point par personne, un losange si la place est vacante, un rond vide si l'on ne sait rien. */
export function PointsDeTuile({ sens, points, x, y }: Proprietes) {
  if (sens === 'vacante') return <path className="tuile-losange" d={`M${x + 4} ${y - 5}l5 5-5 5-5-5z`} />;
  return Array.from({ length: nombreDePoints({ sens, points }) }, (_, rang) => (
    <circle key={rang} className={`tuile-point-${sens}`} cx={x + 4 + rang * PAS_DES_POINTS} cy={y} r="3.5" />
  ));
}
