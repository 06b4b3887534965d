import type { Database } from 'better-sqlite3';
import { dansLaConvention } from '../conventions/dans-la-convention.ts';

/** Un organisme et une des zones codées où il agit. */
export interface CouvertureLue {
  readonly id: string;
  readonly nom: string;
  readonly genre: 'departement' | 'epci' | 'commune' | 'qpv';
  readonly code: string;
}

/** Une zone codée d'une convention. */
export type ZoneDeConvention = Omit<CouvertureLue, 'nom'>;

/** Où agissent les conventions O2R ce jour-là, et les candidatures retenues sans convention signée. */
export function createCouvertureQueries(db: Database) {
  const zones = db.prepare<[{ jour: string }], ZoneDeConvention>(
    `SELECT c.id, z.genre, z.code FROM convention c
     JOIN convention_territoire z ON z.convention_id = c.id AND z.genre <> 'mots'
       AND ${dansLaConvention('z')}
     WHERE c.genre = 'o2r' AND c.supprime_le IS NULL`,
  );
  const candidatures = db.prepare<[], CouvertureLue>(
    `SELECT c.id, s.nom, z.genre, z.code FROM candidature c
     JOIN appel a ON a.id = c.appel_id AND a.supprime_le IS NULL JOIN structure s ON s.id = c.porteur_id
     LEFT JOIN convention v ON v.id = c.convention_id AND v.supprime_le IS NULL
     JOIN candidature_zone z ON z.candidature_id = c.id AND z.genre <> 'mots'
     WHERE c.decision = 'retenue' AND c.supprime_le IS NULL AND v.signee_le IS NULL ORDER BY s.nom_tri, c.id`,
  );
  return {
    /** De toute convention O2R, signée ou non : son statut et son porteur se lisent avenants compris. */
    zonesDesConventions: (jour: string): ZoneDeConvention[] => zones.all({ jour }),
    candidatures: (): CouvertureLue[] => candidatures.all(),
  };
}
