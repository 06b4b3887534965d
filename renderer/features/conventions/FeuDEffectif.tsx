import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import { type Feu, feuLibelle } from '#shared/domain/convention/beneficiaires/objectif-a-date.rules.ts';

const SENS: Readonly<Record<Feu, SensEtat>> = { vert: 'fait', orange: 'alerte', rouge: 'retard', nd: 'sans-objet' };

/** Le feu d'un effectif (I6), toujours doublé de son mot. */
export function FeuDEffectif({ feu }: { readonly feu: Feu }) {
  return <Etat sens={SENS[feu]}>{feuLibelle[feu]}</Etat>;
}
