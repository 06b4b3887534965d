import { seanceAuPoint } from '#shared/domain/seance/seance-au-point.rules.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { compterSieges } from '#shared/domain/seance/siege-compte.rules.ts';
import { sansPoint } from '../segments.ts';
import { nommer } from './personnes.ts';

/**
 * « Mme X n’a pris part ni aux débats ni au vote (R. 133-12) : préside la structure. » : chaque déport du point, et les
 * pouvoirs qu’il suspend (R-074).
 */
export function deportsAuPoint(seance: Seance, point: PointEnSeance): string {
  if (point.deports.length === 0) return '';
  const comptes = compterSieges(seanceAuPoint(seance, point.id));
  const parId = new Map(comptes.map((compte) => [compte.siege.id, compte]));
  const phrases = point.deports.map(({ siegeId, motif }) => {
    const compte = parId.get(siegeId);
    const membre = compte?.siegeant ?? compte?.titulaire ?? null;
    const qui = membre === null ? (compte?.siege.organisme ?? 'Un membre') : nommer(membre);
    return `${qui} n’a pris part ni aux débats ni au vote (R. 133-12)${motif === null ? '' : ` : ${sansPoint(motif)}`}.`;
  });
  const suspendus = comptes.filter(({ sansEffet }) => sansEffet?.includes('pouvoir suspendu') === true).length;
  const pouvoirs =
    suspendus === 0
      ? []
      : [suspendus === 1 ? 'Un pouvoir est suspendu pour ce point.' : 'Des pouvoirs sont suspendus pour ce point.'];
  return [...phrases, ...pouvoirs].join(' ');
}
