import './pilotage.css';

/** Une valeur de 0 à 1 dans le temps ; `null` : non connue, ce qui n'est pas zéro. */
export interface BarreDuTemps {
  readonly cle: string;
  /** Ce qui se lit dessous : « 03/26 », « 2025 ». */
  readonly quand: string;
  readonly part: number | null;
  /** Ce qui se lit au-dessus : « 83 % », « n.d. ». */
  readonly dite: string;
}

const PAS = 46;
const LARGE = 22;
const HAUT = 64;
const TETE = 16;
const PIED = 16;

/** Une évolution : une barre par séance ou par année, sa valeur écrite ; la même chose se lit dans le tableau voisin. */
export function BarresDuTemps({
  libelle,
  barres,
}: {
  readonly libelle: string;
  readonly barres: readonly BarreDuTemps[];
}) {
  if (barres.length === 0) return null;
  const large = barres.length * PAS;
  const sol = TETE + HAUT;
  const dit = `${libelle} : ${barres.map(({ quand, dite }) => `${quand}, ${dite}`).join(' ; ')}.`;
  return (
    <svg
      className="barres-du-temps"
      viewBox={`0 0 ${large} ${sol + PIED}`}
      style={{ maxWidth: large }}
      role="img"
      aria-label={dit}
    >
      <line x1={0} x2={large} y1={sol} y2={sol} />
      {barres.map(({ cle, quand, part, dite }, rang) => {
        const haut = Math.max(2, (part ?? 0) * HAUT);
        const milieu = rang * PAS + PAS / 2;
        return (
          <g key={cle}>
            <rect
              x={milieu - LARGE / 2}
              y={sol - haut}
              width={LARGE}
              height={haut}
              data-absente={part === null || undefined}
            />
            <text x={milieu} y={sol - haut - 4}>
              {dite}
            </text>
            <text x={milieu} y={sol + 12}>
              {quand}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
