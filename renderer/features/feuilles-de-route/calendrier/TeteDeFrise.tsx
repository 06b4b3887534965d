import { placeDe, type Temps } from './echelle.ts';

const RANG = 22;
const LETTRE = 6;

interface Proprietes {
  readonly temps: Temps;
  readonly aujourdHui: string;
}

/** Les années, puis les mois ou les trimestres, et où l'on en est. Chaque barre dit ses dates : cela n'est que pour l'œil. */
export function TeteDeFrise({ temps, aujourdHui }: Proprietes) {
  const haut = temps.graduations.length === 0 ? RANG : 2 * RANG;
  const ici = placeDe(temps, aujourdHui);
  const montre = ici >= 0 && ici <= temps.largeur;
  const aGauche = ici > temps.largeur - 90;
  // Sur le papier, une graduation peut être plus étroite que son mot : son trait suffit.
  const lisibles = temps.graduations.filter(({ largeur, mot }) => largeur > mot.length * LETTRE);
  return (
    <div className="frise-temps" aria-hidden="true">
      <span className="frise-tete">
        <span className="frise-nom">Action</span>
        <span className="frise-etat">État</span>
      </span>
      <svg className="frise-ligne" width={temps.largeur} height={haut + 18}>
        {temps.annees.map(({ x, mot }) => (
          <text key={mot} className="frise-annee" x={x + 6} y={15}>
            {mot}
          </text>
        ))}
        {lisibles.map(({ x, mot }) => (
          <text key={x} x={x + 6} y={RANG + 15}>
            {mot}
          </text>
        ))}
        {montre && (
          <text className="frise-ici" x={ici + (aGauche ? -4 : 4)} y={haut + 13} textAnchor={aGauche ? 'end' : 'start'}>
            Aujourd’hui
          </text>
        )}
      </svg>
    </div>
  );
}

/** Les traits du temps, sous tous les rangs à la fois, et celui d'aujourd'hui ; le motif du retard y est défini. */
export function FondDeFrise({ temps, aujourdHui }: Proprietes) {
  const ici = placeDe(temps, aujourdHui);
  return (
    <svg className="frise-fond" width={temps.largeur} aria-hidden="true">
      <defs>
        <pattern
          id="hachures-de-retard"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="frise-hachure" width="3" height="6" />
        </pattern>
      </defs>
      {temps.graduations.map(({ x }) => (
        <line key={x} x1={x} x2={x} y1={22} y2="100%" />
      ))}
      {temps.annees.map(({ x }) => (
        <line key={x} className="frise-an" x1={x} x2={x} y1={0} y2="100%" />
      ))}
      {ici >= 0 && ici <= temps.largeur && (
        <line className="frise-ici" x1={ici} x2={ici} y1={temps.graduations.length === 0 ? 22 : 44} y2="100%" />
      )}
    </svg>
  );
}
