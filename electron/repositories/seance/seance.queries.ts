import type { Database } from 'better-sqlite3';
import type { Mandat } from '#shared/domain/annuaire/personne.schema.ts';
import type { Reponse, Seance, SiegeEnSeance, StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { createActeRepository } from '../instances/acte.repository.ts';
import { createEmetteursDeSeanceQueries } from '../documents/emetteurs-de-seance.queries.ts';
import { createDeliberationRepository } from './deliberation.repository.ts';
import { COLONNES_INSTANCE, type InstanceBrute, lireInstance } from '../instances/instance.repository.ts';
import { createInviteQueries } from '../instances/invite.queries.ts';
import { createParametreRepository } from '../instances/parametre.repository.ts';
import { enQualite, type LignePersonne, lirePersonne, PERSONNE } from '../annuaire/personne-lue.ts';
import { createPiecesDeSeanceQueries } from '../reunions/pieces-de-seance.queries.ts';
import { createVoteEcritRepository } from './vote-ecrit.repository.ts';
import { createDossierRepository } from '../reunions/dossier.repository.ts';
import { createPointRepository } from '../reunions/point.repository.ts';
import { createReunionRepository } from '../reunions/reunion.repository.ts';
import { createServiceRepository } from '../instances/service.repository.ts';

interface LigneSiege extends LignePersonne {
  id: string;
  categorie: SiegeEnSeance['categorie'];
  college: SiegeEnSeance['college'];
  organisme: string | null;
  epciSiren: string | null;
  rang: number;
  mandatId: string | null;
  role: Mandat['role'];
  debut: string | null;
  fin: string | null;
  statut: StatutPresence | null;
  presenceId: string | null;
  presentId: string | null;
  qualite: string | null;
  mandataireSiegeId: string | null;
  delegation: string | null;
  reponse: Reponse['valeur'] | null;
  reponseDe: string | null;
  reponsePour: string | null;
  recueLe: string | null;
}

function regrouper(lignes: readonly LigneSiege[]): SiegeEnSeance[] {
  const sieges = new Map<string, SiegeEnSeance>();
  for (const l of lignes) {
    const siege = sieges.get(l.id) ?? {
      id: l.id,
      categorie: l.categorie,
      college: l.college,
      organisme: l.organisme,
      epciSiren: l.epciSiren,
      rang: l.rang,
      mandats: [],
      presence:
        l.statut === null
          ? null
          : {
              id: l.presenceId ?? '',
              statut: l.statut,
              personneId: l.presentId,
              mandataireSiegeId: l.mandataireSiegeId,
              delegation: l.delegation,
            },
      reponse:
        l.reponse === null
          ? null
          : {
              valeur: l.reponse,
              personneId: l.reponseDe,
              mandataireSiegeId: l.reponsePour,
              recueLe: l.recueLe ?? '',
            },
    };
    if (l.mandatId !== null)
      siege.mandats.push({
        id: l.mandatId,
        role: l.role,
        debut: l.debut,
        fin: l.fin,
        personne: enQualite(lirePersonne(l), l.personneId === l.presentId ? l.qualite : null),
      });
    sieges.set(l.id, siege);
  }
  return [...sieges.values()];
}

/** Une réunion entière en un aller-retour : l'écran de séance, le contrôle des mentions et les documents la lisent ici. */
export function createSeanceQueries(db: Database) {
  const reunions = createReunionRepository(db);
  const points = createPointRepository(db);
  const dossiers = createDossierRepository(db);
  const votesEcrits = createVoteEcritRepository(db);
  const deliberations = createDeliberationRepository(db);
  const service = createServiceRepository(db);
  const emetteurs = createEmetteursDeSeanceQueries(db);
  const actes = createActeRepository(db);
  const parametres = createParametreRepository(db);
  const invites = createInviteQueries(db);
  const dossier = createPiecesDeSeanceQueries(db);
  // Une réunion garde son instance, même à la corbeille.
  const instance = db.prepare<[string], InstanceBrute>(`SELECT ${COLONNES_INSTANCE} FROM instance WHERE id = ?`);
  const departements = db
    .prepare<[string], string>(
      `SELECT DISTINCT c.departement_code FROM instance_commune ic JOIN ref_commune c ON c.code = ic.code
       WHERE ic.instance_id = ? ORDER BY 1`,
    )
    .pluck();
  const sieges = db.prepare<[{ reunion: string; instance: string; date: string }], LigneSiege>(
    `SELECT s.id, s.categorie, s.college, s.organisme, s.epci_siren AS "epciSiren", s.rang,
       m.id AS "mandatId", m.role, m.debut, m.fin, ${PERSONNE},
       pr.id AS "presenceId", pr.statut, pr.personne_id AS "presentId", pr.qualite, pr.mandataire_siege_id AS "mandataireSiegeId",
       pr.delegation, re.valeur AS reponse, re.personne_id AS "reponseDe", re.mandataire_siege_id AS "reponsePour", re.recue_le AS "recueLe"
     FROM siege s
     LEFT JOIN presence pr ON pr.reunion_id = @reunion AND pr.siege_id = s.id
     LEFT JOIN reponse re ON re.reunion_id = @reunion AND re.siege_id = s.id
     LEFT JOIN mandat m ON m.siege_id = s.id AND (m.debut IS NULL OR m.debut <= @date)
       AND (m.fin IS NULL OR m.fin >= @date OR m.personne_id = pr.personne_id)
     LEFT JOIN personne p ON p.id = m.personne_id
     LEFT JOIN structure st ON st.id = p.structure_id
     WHERE s.instance_id = @instance
     ORDER BY CASE s.categorie WHEN 'P' THEN 0 ELSE CAST(s.categorie AS INTEGER) END, s.rang, m.role DESC, m.rang`,
  );
  const precedente = db.prepare<[string, string], { id: string; date: string }>(
    `SELECT id, date FROM reunion WHERE instance_id = ? AND date < ? AND etat = 'tenue' AND anterieure = 0 AND supprime_le IS NULL ORDER BY date DESC LIMIT 1`,
  );
  const suivante = db.prepare<[string, string], NonNullable<Seance['suivante']>>(
    `SELECT id, date, heure_debut AS "heureDebut", lieu FROM reunion
     WHERE instance_id = ? AND date > ? AND etat IN ('brouillon', 'convoquee') AND supprime_le IS NULL ORDER BY date LIMIT 1`,
  );
  const nommee = db.prepare<[string], NonNullable<Seance['premiere']>>('SELECT id, date FROM reunion WHERE id = ?');
  const seconde = db.prepare<[string], NonNullable<Seance['seconde']>>(
    'SELECT id, date FROM reunion WHERE premiere_id = ? AND supprime_le IS NULL',
  );
  const parPoint = <T extends { pointId: string }>(lignes: readonly T[]) =>
    Map.groupBy(lignes, (ligne) => ligne.pointId);

  return {
    /** La séance complète d'une réunion, ou `null` si elle n'existe pas (ou est à la corbeille). */
    lire(id: string): Seance | null {
      const reunion = reunions.parId(id);
      if (reunion === null) return null;
      const deLInstance = instance.get(reunion.instanceId);
      const auNomDe = emetteurs.deReunion(id, reunion.instanceId);
      if (deLInstance === undefined || auNomDe === null) return null;
      const decisions = parPoint(deliberations.deReunion(id));
      const actions = parPoint(deliberations.actionsDeReunion(id));
      const deports = parPoint(dossier.deports(id));
      const themes = parPoint(dossier.themes(id));
      return {
        instance: lireInstance(deLInstance),
        actes: actes.seuls(reunion.instanceId),
        parametres: parametres.deInstance(reunion.instanceId),
        voix: dossier.voix(reunion.instanceId, reunion.date),
        departements: departements.all(reunion.instanceId),
        reunion,
        sieges: regrouper(sieges.all({ reunion: id, instance: reunion.instanceId, date: reunion.date })),
        invites: invites.deReunion(id),
        points: points.deReunion(id).map((p) => ({
          ...p,
          deliberations: decisions.get(p.id) ?? [],
          actions: actions.get(p.id) ?? [],
          deports: (deports.get(p.id) ?? []).map(({ pointId: _, ...deport }) => deport),
          themes: (themes.get(p.id) ?? []).map(({ theme }) => theme),
        })),
        mouvements: dossier.mouvements(id),
        dossiers: dossiers.deReunion(id),
        votesEcrits: votesEcrits.deReunion(id),
        pieces: dossier.pieces(id),
        accords: dossier.accords(id),
        versions: dossier.versions(id),
        ...auNomDe,
        precedente: precedente.get(reunion.instanceId, reunion.date) ?? null,
        suivante: suivante.get(reunion.instanceId, reunion.date) ?? null,
        premiere: reunion.premiereId === null ? null : (nommee.get(reunion.premiereId) ?? null),
        seconde: seconde.get(id) ?? null,
        exemple: service.fichier()?.exemple ?? false,
      };
    },
  };
}
