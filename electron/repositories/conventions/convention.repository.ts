import type { Database } from 'better-sqlite3';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { CHAMPS_DES_VOLETS } from '#shared/domain/convention/volets.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';

const BOOLEENS = [
  ...CHAMPS_DES_VOLETS,
  'clauseReport',
  'clauseCompteRendu',
  'clauseBilan',
  'clauseAvance',
  'piecesDerniereAnnee',
  'prefetDeRegion',
  'representantDit',
  'voletsExiges',
] as const;
/** Ce que l'échéancier lit de plus (E1, E2, E4). */
const CLAUSES = ['clauseCompteRendu', 'clauseBilan', 'clauseAvance', 'piecesDerniereAnnee'] as const;
/** Ce que le service règle, et que chaque convention garde tel qu'à son ouverture (§ 1.5). */
export type ReglageDeConvention = 'seuilEcart' | 'seuilVert' | 'seuilOrange' | 'plafondAvance' | 'jourAvance';
type Lue = Brute<Convention, (typeof BOOLEENS)[number]>;

/** Une convention dans la liste ; montants en centimes. */
export interface ConventionListee
  extends Pick<
    Convention,
    | 'id'
    | 'genre'
    | 'numero'
    | 'intitule'
    | 'porteur'
    | 'debut'
    | 'fin'
    | 'instructionLe'
    | 'aSignerLe'
    | 'signeeLe'
    | 'clotureeLe'
    | 'resilieeLe'
    | 'montant'
    | 'beneficiaires'
    | (typeof CLAUSES)[number]
    | 'jourAvance'
    | 'cloture'
    | 'copilId'
    | 'copilParAn'
    | 'baseSieg'
    | 'baseSiegAutre'
  > {
  readonly membres: number;
}

const COLONNES = `c.id, c.genre, c.numero, c.intitule, c.porteur_id AS "porteurId", s.nom AS porteur, c.debut, c.fin,
  c.motif_duree AS "motifDuree", c.instruction_le AS "instructionLe", c.a_signer_le AS "aSignerLe", c.signee_le AS "signeeLe", c.cloturee_le AS "clotureeLe", c.resiliee_le AS "resilieeLe",
  c.statut_motif AS "statutMotif", c.autorite, c.publics, c.engagement_juridique AS "engagementJuridique", c.tiers_chorus AS "tiersChorus",
  c.base_sieg AS "baseSieg", c.base_sieg_autre AS "baseSiegAutre", c.volet_reperage AS "voletReperage",
  c.volet_remobilisation AS "voletRemobilisation", c.volet_accompagnement AS "voletAccompagnement",
  c.volet_coordination AS "voletCoordination", c.cout_total AS "coutTotal", c.montant, c.beneficiaires,
  c.beneficiaires_par_etp AS "beneficiairesParEtp", c.mode_indirect AS "modeIndirect", c.taux_indirect AS "tauxIndirect",
  c.cle_indirecte AS "cleIndirecte", c.clause_report AS "clauseReport", c.cloture,
  c.clause_compte_rendu AS "clauseCompteRendu", c.clause_bilan AS "clauseBilan", c.clause_avance AS "clauseAvance",
  c.pieces_derniere_annee AS "piecesDerniereAnnee", c.prefet_de_region AS "prefetDeRegion", c.ami_reference AS "amiReference", c.demande_le AS "demandeLe",
  c.representant_dit AS "representantDit", c.volets_exiges AS "voletsExiges", c.motif_volets AS "motifVolets",
  c.minimum_annuel AS "minimumAnnuel", c.copil_id AS "copilId", c.copil_par_an AS "copilParAn", c.emetteur_id AS "emetteurId", c.signataire_id AS "signataireId",
  c.seuil_ecart AS "seuilEcart", c.plafond_avance AS "plafondAvance",
  c.jour_avance AS "jourAvance", c.note`;
const DE = 'convention c JOIN structure s ON s.id = c.porteur_id';

/** Les conventions, O2R et autres : ce que chacune dit d'elle-même. */
export function createConventionRepository(db: Database) {
  const lire = avecBooleens<Convention, (typeof BOOLEENS)[number]>(BOOLEENS);
  const parId = db.prepare<[string], Lue>(`SELECT ${COLONNES} FROM ${DE} WHERE c.id = ? AND c.supprime_le IS NULL`);
  const supprimee = db.prepare<[string], { id: string; numero: string; intitule: string }>(
    'SELECT id, numero, intitule FROM convention WHERE id = ? AND supprime_le IS NOT NULL',
  );
  const parNumero = db.prepare<[string], { id: string; intitule: string }>(
    'SELECT id, intitule FROM convention WHERE numero_tri = ? AND supprime_le IS NULL',
  );
  const listee = avecBooleens<ConventionListee, (typeof CLAUSES)[number]>(CLAUSES);
  const toutes = db.prepare<[], Brute<ConventionListee, (typeof CLAUSES)[number]>>(
    `SELECT c.id, c.genre, c.numero, c.intitule, s.nom AS porteur, c.debut, c.fin,
       c.instruction_le AS "instructionLe", c.a_signer_le AS "aSignerLe", c.signee_le AS "signeeLe", c.cloturee_le AS "clotureeLe", c.resiliee_le AS "resilieeLe", c.montant, c.beneficiaires,
       c.base_sieg AS "baseSieg", c.base_sieg_autre AS "baseSiegAutre", c.cloture, c.clause_compte_rendu AS "clauseCompteRendu", c.clause_bilan AS "clauseBilan", c.clause_avance AS "clauseAvance", c.pieces_derniere_annee AS "piecesDerniereAnnee",
       c.jour_avance AS "jourAvance", c.copil_id AS "copilId", c.copil_par_an AS "copilParAn",
       (SELECT count(*) FROM convention_membre m WHERE m.convention_id = c.id) AS membres
     FROM ${DE} WHERE c.supprime_le IS NULL ORDER BY c.intitule_tri, c.id`,
  );
  const inserer = db.prepare(
    `INSERT INTO convention (id, genre, numero, numero_tri, intitule, intitule_tri, porteur_id, debut, fin, motif_duree, volet_reperage, volet_coordination,
       seuil_ecart, seuil_vert, seuil_orange, plafond_avance, jour_avance)
     VALUES (@id, @genre, @numero, @numeroTri, @intitule, @intituleTri, @porteurId, @debut, @fin, @motifDuree, @obligatoire, @obligatoire,
       @seuilEcart, @seuilVert, @seuilOrange, @plafondAvance, @jourAvance)`,
  );
  const corbeille = db.prepare('UPDATE convention SET supprime_le = ? WHERE id = ?');
  return {
    parId(id: string): Convention | null {
      const lue = parId.get(id);
      return lue === undefined ? null : lire(lue);
    },
    /** Une convention mise à la corbeille. */
    supprimeeParId: (id: string) => supprimee.get(id) ?? null,
    /** Sans égard à la casse, aux accents ni aux tirets. */
    parNumero: (numero: string) => parNumero.get(enTri(numero)) ?? null,
    lister: (): ConventionListee[] => toutes.all().map(listee),
    /** Une convention O2R a toujours ses volets 1 et 4 (C3). */
    ajouter: (
      une: Pick<Convention, 'id' | 'genre' | 'numero' | 'intitule' | 'porteurId' | 'debut' | 'fin' | 'motifDuree'> & {
        readonly [reglage in ReglageDeConvention]: number;
      },
    ): void =>
      void inserer.run({
        ...une,
        numeroTri: enTri(une.numero),
        intituleTri: enTri(une.intitule),
        obligatoire: Number(une.genre === 'o2r'),
      }),
    modifier: createModifier(db, 'convention', [
      'numero',
      'intitule',
      'porteurId',
      'debut',
      'fin',
      'motifDuree',
      'instructionLe',
      'aSignerLe',
      'signeeLe',
      'clotureeLe',
      'resilieeLe',
      'statutMotif',
      'autorite',
      'publics',
      'engagementJuridique',
      'tiersChorus',
      'baseSieg',
      'baseSiegAutre',
      ...BOOLEENS,
      'coutTotal',
      'montant',
      'beneficiaires',
      'beneficiairesParEtp',
      'modeIndirect',
      'tauxIndirect',
      'cleIndirecte',
      'cloture',
      'amiReference',
      'demandeLe',
      'motifVolets',
      'minimumAnnuel',
      'copilId',
      'copilParAn',
      'emetteurId',
      'signataireId',
      'seuilEcart',
      'plafondAvance',
      'jourAvance',
      'note',
    ]),
    /** `quand` : instant ISO de la mise à la corbeille, `null` pour en sortir. */
    marquerSupprimee: (id: string, quand: string | null): boolean => corbeille.run(quand, id).changes > 0,
  };
}
