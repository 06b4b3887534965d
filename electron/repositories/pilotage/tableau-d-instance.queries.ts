import type { Database } from 'better-sqlite3';
import type { Mandat } from '#shared/domain/annuaire/personne.schema.ts';
import type { TableauDInstance } from '#shared/domain/pilotage/tableau-d-instance.schema.ts';
import type { SiegeEnSeance, StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { type LignePersonne, lirePersonne, PERSONNE } from '../annuaire/personne-lue.ts';

/** Une séance tenue, ou restée sans quorum, et les dates qui l'entourent. */
export interface SeanceLue {
  readonly id: string;
  readonly date: string;
  readonly etat: 'tenue' | 'sans_quorum';
  readonly convocation: 1 | 2;
  readonly convoqueeLe: string | null;
  readonly diffuseLe: string | null;
  readonly approuveLe: string | null;
  readonly decisions: number;
}

/** La présence d'un siège à une séance. */
export interface PresenceLue {
  readonly id: string;
  readonly reunionId: string;
  readonly siegeId: string;
  readonly statut: StatutPresence;
  readonly personneId: string | null;
  readonly mandataireSiegeId: string | null;
  readonly delegation: string | null;
}

export type SiegeDansLeTemps = Omit<SiegeEnSeance, 'presence' | 'reponse'>;

interface LigneDeSiege extends LignePersonne, Omit<SiegeDansLeTemps, 'mandats'> {
  readonly mandatId: string | null;
  readonly role: Mandat['role'];
  readonly debut: string | null;
  readonly fin: string | null;
}

interface Periode {
  readonly id: string;
  readonly de: string;
  readonly a: string;
}

type Decisions = TableauDInstance['decisions'];
const AUCUNE: Decisions = {
  prises: 0,
  faites: 0,
  enCours: 0,
  aEngager: 0,
  abandonnees: 0,
  enRetard: 0,
  sansPilote: 0,
};

const TENUES = `r.supprime_le IS NULL AND r.etat IN ('tenue', 'sans_quorum')`;

/** Ce que montre le tableau de bord d'une instance : chaque lecture suit l'index (instance, date) de ses réunions. */
export function createTableauDInstanceQueries(db: Database) {
  const seances = db.prepare<[Periode], SeanceLue>(
    `SELECT r.id, r.date, r.etat, r.convocation, coalesce(r.recue_le, r.convoquee_le) AS "convoqueeLe",
       (SELECT min(coalesce(min(v.diffuse_le, v.envoye_le), v.diffuse_le, v.envoye_le)) FROM version_pv v WHERE v.reunion_id = r.id) AS "diffuseLe",
       (SELECT min(v.approuve_le) FROM version_pv v WHERE v.reunion_id = r.id) AS "approuveLe",
       (SELECT count(*) FROM point p CROSS JOIN deliberation d ON d.point_id = p.id AND d.nature = 'decision' WHERE p.reunion_id = r.id) AS decisions
     FROM reunion r WHERE r.instance_id = @id AND r.date >= @de AND r.date <= @a AND ${TENUES} ORDER BY r.date, r.heure_debut`,
  );
  const sieges = db.prepare<[Periode], LigneDeSiege>(
    `SELECT s.id, s.categorie, s.college, s.organisme, s.epci_siren AS "epciSiren", s.rang,
       m.id AS "mandatId", m.role, m.debut, m.fin, ${PERSONNE}
     FROM siege s LEFT JOIN mandat m ON m.siege_id = s.id AND (m.debut IS NULL OR m.debut <= @a) AND (m.fin IS NULL OR m.fin >= @de)
     LEFT JOIN personne p ON p.id = m.personne_id LEFT JOIN structure st ON st.id = p.structure_id
     WHERE s.instance_id = @id
     ORDER BY CASE s.categorie WHEN 'P' THEN 0 ELSE CAST(s.categorie AS INTEGER) END, s.rang, m.role DESC, m.rang`,
  );
  const presences = db.prepare<[string], PresenceLue>(
    `SELECT pr.id, pr.reunion_id AS "reunionId", pr.siege_id AS "siegeId", pr.statut, pr.personne_id AS "personneId",
       pr.mandataire_siege_id AS "mandataireSiegeId", pr.delegation
     FROM json_each(?) j CROSS JOIN presence pr ON pr.reunion_id = j.value WHERE pr.siege_id IS NOT NULL`,
  );
  const decisions = db.prepare<[string], Omit<Decisions, 'enRetard' | 'sansPilote'>>(
    `SELECT count(*) AS prises, count(CASE WHEN d.suivi = 'faite' THEN 1 END) AS faites,
       count(CASE WHEN d.suivi = 'en_cours' THEN 1 END) AS "enCours", count(CASE WHEN d.suivi = 'a_engager' THEN 1 END) AS "aEngager",
       count(CASE WHEN d.suivi = 'abandonnee' THEN 1 END) AS abandonnees
     FROM json_each(?) j CROSS JOIN point p ON p.reunion_id = j.value
     CROSS JOIN deliberation d ON d.point_id = p.id AND d.nature = 'decision'`,
  );
  // Les décisions et actions ouvertes, celles mêmes que montre la liste des décisions de cette instance.
  const ouvertes = db.prepare<[{ id: string; jour: string }], Pick<Decisions, 'enRetard' | 'sansPilote'>>(
    `SELECT count(CASE WHEN o.echeance < @jour THEN 1 END) AS "enRetard", count(CASE WHEN o.pilote IS NULL THEN 1 END) AS "sansPilote"
     FROM (${(['deliberation', 'action'] as const)
       .map(
         (table) => `SELECT d.echeance, d.pilote FROM reunion r CROSS JOIN point p ON p.reunion_id = r.id
           CROSS JOIN ${table} d ON d.point_id = p.id AND d.${table === 'action' ? 'etat' : 'suivi'} IN ('a_engager', 'en_cours')
           WHERE r.instance_id = @id AND r.supprime_le IS NULL AND r.etat IN ('ouverte', 'tenue')`,
       )
       .join(' UNION ALL ')}) o`,
  );
  const parAn = db.prepare<[string], { annee: number; tenues: number; sansQuorum: number }>(
    `SELECT CAST(substr(r.date, 1, 4) AS INTEGER) AS annee, count(CASE WHEN r.etat = 'tenue' THEN 1 END) AS tenues,
       count(CASE WHEN r.etat = 'sans_quorum' THEN 1 END) AS "sansQuorum"
     FROM reunion r WHERE r.instance_id = ? AND ${TENUES} GROUP BY annee ORDER BY annee`,
  );
  return {
    /** Les séances de la période, de la plus ancienne à la plus récente. */
    seances: (periode: Periode): SeanceLue[] => seances.all(periode),
    /** Les sièges et tous les mandats de la période, titulaires d'abord. */
    sieges(periode: Periode): SiegeDansLeTemps[] {
      const parSiege = new Map<string, SiegeDansLeTemps>();
      for (const ligne of sieges.all(periode)) {
        const { id, categorie, college, organisme, epciSiren, rang, mandatId, role, debut, fin, ...personne } = ligne;
        const siege = parSiege.get(id) ?? { id, categorie, college, organisme, epciSiren, rang, mandats: [] };
        if (mandatId !== null) siege.mandats.push({ id: mandatId, role, debut, fin, personne: lirePersonne(personne) });
        parSiege.set(id, siege);
      }
      return [...parSiege.values()];
    },
    presences: (reunions: readonly string[]): PresenceLue[] => presences.all(JSON.stringify(reunions)),
    /** Celles de ces séances ; et, de toutes, ce qui est ouvert et en retard, ou sans pilote. */
    decisions: (id: string, reunions: readonly string[], jour: string): Decisions => ({
      ...AUCUNE,
      ...decisions.get(JSON.stringify(reunions)),
      ...ouvertes.get({ id, jour }),
    }),
    parAn: (id: string) => parAn.all(id),
  };
}
