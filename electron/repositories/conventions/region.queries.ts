import type { Database } from 'better-sqlite3';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { MembreDeConvention } from '#shared/domain/convention/membre.schema.ts';
import type { DepartementDeRegion } from '#shared/domain/convention/region/region.schema.ts';
import { CHAMPS_DES_VOLETS, type ChampDeVolet } from '#shared/domain/convention/volets.rules.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { dansLaConvention } from './dans-la-convention.ts';

interface DeConvention {
  readonly conventionId: string;
}

/** Une convention en vie, sans ses nombres annuels ; centimes. */
export interface ConventionBrute
  extends Pick<
    Convention,
    | 'id'
    | 'genre'
    | 'numero'
    | 'intitule'
    | 'porteurId'
    | 'porteur'
    | 'debut'
    | 'fin'
    | 'signeeLe'
    | 'clotureeLe'
    | 'resilieeLe'
    | 'montant'
    | 'beneficiaires'
    | 'modeIndirect'
    | 'tauxIndirect'
    | 'cleIndirecte'
    | 'seuilEcart'
    | ChampDeVolet
  > {
  readonly seuilCases: number;
}

/** Une zone, et un département où elle est ; une intercommunalité en a parfois plusieurs. */
interface ZoneSituee extends DeConvention {
  readonly genre: string;
  readonly code: string | null;
  readonly libelle: string;
  readonly departement: string | null;
}

/** Un organisme que la convention ou un avenant signé nomme, et le temps où il y est. */
type MembreConnu = DeConvention & Pick<MembreDeConvention, 'id' | 'entreLe' | 'sortiLe'>;

interface OrganismeBrut extends DeConvention {
  readonly structureId: string;
  readonly nom: string;
  readonly chefDeFile: 0 | 1;
  readonly role: string | null;
}

const EN_VIE = 'JOIN convention c ON c.id = convention_id AND c.supprime_le IS NULL';

/** Toutes les conventions d'un coup, pour la région : leur nombre ne change pas celui des lectures. */
export function createRegionQueries(db: Database) {
  const conventions = db.prepare<[], Brute<ConventionBrute, ChampDeVolet>>(
    `SELECT c.id, c.genre, c.numero, c.intitule, c.porteur_id AS "porteurId", s.nom AS porteur, c.debut, c.fin,
       c.signee_le AS "signeeLe", c.cloturee_le AS "clotureeLe", c.resiliee_le AS "resilieeLe", c.montant, c.beneficiaires,
       c.mode_indirect AS "modeIndirect", c.taux_indirect AS "tauxIndirect", c.cle_indirecte AS "cleIndirecte", c.seuil_ecart AS "seuilEcart",
       c.volet_reperage AS "voletReperage", c.volet_remobilisation AS "voletRemobilisation",
       c.volet_accompagnement AS "voletAccompagnement", c.volet_coordination AS "voletCoordination", c.seuil_cases AS "seuilCases"
     FROM convention c JOIN structure s ON s.id = c.porteur_id WHERE c.supprime_le IS NULL ORDER BY c.intitule_tri, c.id`,
  );
  const lire = avecBooleens<ConventionBrute, ChampDeVolet>(CHAMPS_DES_VOLETS);
  const zones = db.prepare<[{ jour: string }], ZoneSituee>(
    `SELECT DISTINCT t.convention_id AS "conventionId", t.genre, t.code, t.libelle,
       CASE t.genre WHEN 'departement' THEN t.code ELSE coalesce(q.departement_code, m.departement_code, e.departement_code) END AS departement
     FROM convention_territoire t ${EN_VIE}
     LEFT JOIN ref_qpv q ON t.genre = 'qpv' AND q.code = t.code
     LEFT JOIN ref_commune m ON t.genre = 'commune' AND m.code = t.code
     LEFT JOIN ref_commune e ON t.genre = 'epci' AND e.epci_siren = t.code AND e.fin IS NULL
     WHERE ${dansLaConvention('t')} ORDER BY t.convention_id, t.id`,
  );
  const organismes = db.prepare<[{ jour: string }], OrganismeBrut>(
    `SELECT m.convention_id AS "conventionId", m.structure_id AS "structureId", s.nom, m.chef_de_file AS "chefDeFile", m.role
     FROM convention_membre m ${EN_VIE} JOIN structure s ON s.id = m.structure_id
     WHERE ${dansLaConvention('m')} ORDER BY m.convention_id, m.chef_de_file DESC, m.rang, m.id`,
  );
  const membres = db.prepare<[], MembreConnu>(
    `SELECT m.id, m.convention_id AS "conventionId",
       CASE WHEN e.conclu_le IS NOT NULL THEN coalesce(e.effet_le, e.conclu_le) END AS "entreLe",
       CASE WHEN x.conclu_le IS NOT NULL THEN coalesce(x.effet_le, x.conclu_le) END AS "sortiLe"
     FROM convention_membre m JOIN convention c ON c.id = m.convention_id AND c.supprime_le IS NULL
     LEFT JOIN convention_avenant e ON e.id = m.entree_id LEFT JOIN convention_avenant x ON x.id = m.sortie_id
     WHERE m.entree_id IS NULL OR e.conclu_le IS NOT NULL`,
  );
  const departements = db.prepare<[], DepartementDeRegion>(
    `SELECT d.code, d.libelle, d.region_code AS "regionCode", r.libelle AS region
     FROM ref_departement d JOIN ref_region r ON r.code = d.region_code WHERE d.fin IS NULL ORDER BY d.code`,
  );
  return {
    conventions: (): ConventionBrute[] => conventions.all().map(lire),
    /** `jour` : date civile où elles agissent. */
    zones: (jour: string): ZoneSituee[] => zones.all({ jour }),
    organismes: (jour: string): OrganismeBrut[] => organismes.all({ jour }),
    /** Ceux dont on attend les comptes, tous jours confondus : un projet d'avenant n'en fait pas entrer. */
    membres: (): MembreConnu[] => membres.all(),
    departements: (): DepartementDeRegion[] => departements.all(),
  };
}
