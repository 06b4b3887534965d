import type { ZoneDAppel, ZoneDAppelSaisie } from '#shared/domain/appel/zone.schema.ts';
import { appelErrors } from '#shared/errors/appel.errors.ts';
import { complementDepartement } from '#shared/domain/instance/instance.labels.ts';
import { cleDeTerritoire } from '#electron/repositories/territoires/territoire-situe.queries.ts';
import type { Contexte } from '../contexte.ts';

type Nommee = Omit<ZoneDAppel, 'id' | 'nombre'>;

/** « QPV du Haut-Rhin », « Communes FRR de la Marne ». */
const FAMILLES = { tous_qpv: 'QPV', frr: 'Communes FRR' } as const;

/** Une zone telle qu'elle s'écrit : son nom lu au référentiel, et le département où elle se range. */
export function nommerLaZone({ depots }: Contexte, zone: ZoneDAppelSaisie): Nommee {
  const { motif, nonLimitative } = zone;
  if (zone.genre === 'mots') {
    const { libelle, departement } = zone;
    if (departement !== null && depots.territoires.departement(departement) === null) throw appelErrors.zoneInconnue();
    return { genre: 'mots', code: null, libelle, departement, motif, nonLimitative };
  }
  const { genre, code } = zone;
  if (genre === 'tous_qpv' || genre === 'frr') {
    const departement = depots.territoires.departement(code);
    if (departement === null) throw appelErrors.zoneInconnue();
    const libelle = `${FAMILLES[genre]} ${complementDepartement(code) ?? departement.libelle}`;
    return { genre, code, libelle, departement: code, motif, nonLimitative };
  }
  const libelle = depots.territoires.nommer({ genre, code });
  if (libelle === null) throw appelErrors.zoneInconnue();
  const [premier] = depots.territoires.departementsDe([{ genre, code }]).get(cleDeTerritoire({ genre, code })) ?? [];
  return { genre, code, libelle, departement: zone.departement ?? premier ?? null, motif, nonLimitative };
}
