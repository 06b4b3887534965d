import { direTrimestre, type TauxDeChomage } from '#shared/domain/territoire/chomage.rules.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';

const LARGEUR = 160;
const HAUTEUR = 32;
const BORD = 4;

const dire = ({ trimestre, taux }: TauxDeChomage): string =>
  `${nombreFr(taux, 1)}${INSECABLE}% au ${direTrimestre(trimestre)}`;

/** La suite des taux d'une zone, sur sa propre échelle ; le premier, le dernier, le plus haut et le plus bas se lisent. */
export function CourbeDuChomage({ zone, taux }: { readonly zone: string; readonly taux: readonly TauxDeChomage[] }) {
  const [premier] = taux;
  const dernier = taux.at(-1);
  if (premier === undefined || dernier === undefined || taux.length < 2) return null;
  const hauts = taux.map((un) => un.taux);
  const [bas, haut] = [Math.min(...hauts), Math.max(...hauts)];
  const x = (rang: number) => BORD + (rang / (taux.length - 1)) * (LARGEUR - 2 * BORD);
  const y = (valeur: number) => HAUTEUR - BORD - ((valeur - bas) / (haut - bas || 1)) * (HAUTEUR - 2 * BORD);
  const dit = `${zone} : ${dire(premier)}, ${dire(dernier)} ; entre ${nombreFr(bas, 1)} et ${nombreFr(haut, 1)}${INSECABLE}%`;
  return (
    <svg className="courbe-du-chomage" width={LARGEUR} height={HAUTEUR} role="img" aria-label={dit}>
      <title>{dit}</title>
      <polyline points={taux.map((un, rang) => `${x(rang)},${y(un.taux)}`).join(' ')} />
      <circle cx={x(taux.length - 1)} cy={y(dernier.taux)} r={3} />
    </svg>
  );
}
