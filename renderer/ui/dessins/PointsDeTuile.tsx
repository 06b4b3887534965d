import type { TuileMontree } from './tuiles.ts';

interface Proprietes extends Pick<TuileMontree, 'sens' | 'points' | 'mot'> {
  readonly x: number;
  readonly y: number;
  /** Écrit le mot à la suite du signe. */
  readonly avecMot?: boolean;
}

const AU_PLUS = 3;
const PAS = 9;

/** Au bas d'une tuile : un point par personne, un losange si la place est vacante, un rond vide si l'on ne sait rien ; puis le mot. */
export function PointsDeTuile({ sens, points, mot, x, y, avecMot = false }: Proprietes) {
  const nombre = sens === 'pourvue' ? Math.min(Math.max(points, 1), AU_PLUS) : 1;
  return (
    <>
      {sens === 'vacante' ? (
        <path className="tuile-losange" d={`M${x + 4} ${y - 5}l5 5-5 5-5-5z`} />
      ) : (
        Array.from({ length: nombre }, (_, rang) => (
          <circle key={rang} className={`tuile-point-${sens}`} cx={x + 4 + rang * PAS} cy={y} r="3.5" />
        ))
      )}
      {avecMot && (
        <text x={x + nombre * PAS + 6} y={y + 4.5} className="tuile-mot">
          {mot}
        </text>
      )}
    </>
  );
}
