import { sommeDe } from '../argent/centimes.rules.ts';
import type { Justificatif } from './visite.schema.ts';

type Controle = Pick<Justificatif, 'declare' | 'retenu'>;

/** Ce qu'un contrôle écarte d'un justificatif (M2) ; pas encore contrôlé, rien. Centimes. */
export const ecarteDe = ({ declare, retenu }: Controle): number => (retenu === null ? 0 : declare - retenu);

/** Déclaré, retenu, écarté d'un échantillon ; ce qui n'est pas contrôlé ne compte que dans le déclaré. Centimes. */
export const totauxDesJustificatifs = (
  justificatifs: readonly Controle[],
): { readonly declare: number; readonly retenu: number; readonly ecarte: number } => ({
  declare: sommeDe(justificatifs.map(({ declare }) => declare)),
  retenu: sommeDe(justificatifs.map(({ retenu }) => retenu ?? 0)),
  ecarte: sommeDe(justificatifs.map(ecarteDe)),
});
