import type { Database } from 'better-sqlite3';
import type { Mandat, Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { Acte, Instance } from '#shared/domain/instance/instance.schema.ts';
import type { Invite, Seance, SiegeEnSeance, StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { createDeliberationRepository } from './deliberation.repository.ts';
import { createPointRepository } from './point.repository.ts';
import { createReunionRepository } from './reunion.repository.ts';
import { createServiceRepository } from './service.repository.ts';

type LignePersonne = Omit<Personne, 'id'> & { personneId: string };
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
  presentId: string | null;
  qualite: string | null;
  mandataireSiegeId: string | null;
}

const PERSONNE = `p.id AS "personneId", p.civilite, p.prenom, p.nom, p.fonction, st.nom AS structure, p.courriel, p.telephone`;

/** Une séance levée garde la qualité d'alors ; elle tient lieu de fonction et de structure. */
const enQualite = (lue: Personne, qualite: string | null): Personne =>
  qualite === null ? lue : { ...lue, fonction: qualite, structure: null };

const personne = ({
  personneId,
  civilite,
  prenom,
  nom,
  fonction,
  structure,
  courriel,
  telephone,
}: LignePersonne): Personne => ({
  id: personneId,
  civilite,
  prenom,
  nom,
  fonction,
  structure,
  courriel,
  telephone,
});

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
          : { statut: l.statut, personneId: l.presentId, mandataireSiegeId: l.mandataireSiegeId },
    };
    if (l.mandatId !== null)
      siege.mandats.push({
        id: l.mandatId,
        role: l.role,
        debut: l.debut,
        fin: l.fin,
        personne: enQualite(personne(l), l.personneId === l.presentId ? l.qualite : null),
      });
    sieges.set(l.id, siege);
  }
  return [...sieges.values()];
}

/** Une réunion entière en un aller-retour : l'écran de séance, le contrôle des mentions et les documents la lisent ici. */
export function createSeanceQueries(db: Database) {
  const reunions = createReunionRepository(db);
  const points = createPointRepository(db);
  const deliberations = createDeliberationRepository(db);
  const service = createServiceRepository(db);
  const instance = db.prepare<[string], Instance>(
    `SELECT id, type, complement, departement_code AS "departementCode", clpe_code AS "clpeCode", secretariat,
       delai_convocation AS "delaiConvocation", delai_article AS "delaiArticle" FROM instance WHERE id = ?`,
  );
  const actes = db.prepare<[string], Acte>(
    'SELECT id, nature, numero, date FROM acte WHERE instance_id = ? ORDER BY nature',
  );
  const departements = db
    .prepare<[string], string>(
      `SELECT DISTINCT c.departement_code FROM instance_commune ic JOIN ref_commune c ON c.code = ic.code
       WHERE ic.instance_id = ? ORDER BY 1`,
    )
    .pluck();
  const sieges = db.prepare<[{ reunion: string; instance: string; date: string }], LigneSiege>(
    `SELECT s.id, s.categorie, s.college, s.organisme, s.epci_siren AS "epciSiren", s.rang,
       m.id AS "mandatId", m.role, m.debut, m.fin, ${PERSONNE},
       pr.statut, pr.personne_id AS "presentId", pr.qualite, pr.mandataire_siege_id AS "mandataireSiegeId"
     FROM siege s
     LEFT JOIN presence pr ON pr.reunion_id = @reunion AND pr.siege_id = s.id
     LEFT JOIN mandat m ON m.siege_id = s.id AND (m.debut IS NULL OR m.debut <= @date)
       AND (m.fin IS NULL OR m.fin >= @date OR m.personne_id = pr.personne_id)
     LEFT JOIN personne p ON p.id = m.personne_id
     LEFT JOIN structure st ON st.id = p.structure_id
     WHERE s.instance_id = @instance
     ORDER BY CASE s.categorie WHEN 'P' THEN 0 ELSE CAST(s.categorie AS INTEGER) END, s.rang, m.role DESC, m.rang`,
  );
  const invites = db.prepare<
    [string],
    LignePersonne & { presenceId: string; statut: StatutPresence; qualite: string | null }
  >(
    `SELECT pr.id AS "presenceId", pr.statut, pr.qualite, ${PERSONNE}
     FROM presence pr JOIN personne p ON p.id = pr.personne_id LEFT JOIN structure st ON st.id = p.structure_id
     WHERE pr.reunion_id = ? AND pr.siege_id IS NULL ORDER BY p.nom_tri`,
  );
  const precedente = db.prepare<[string, string], { id: string; date: string }>(
    `SELECT id, date FROM reunion WHERE instance_id = ? AND date < ? AND etat = 'tenue' AND supprime_le IS NULL ORDER BY date DESC LIMIT 1`,
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
      const emetteur = service.emetteur();
      if (reunion === null || emetteur === null) return null;
      const deLInstance = instance.get(reunion.instanceId);
      if (deLInstance === undefined) return null;
      const decisions = parPoint(deliberations.deReunion(id));
      const actions = parPoint(deliberations.actionsDeReunion(id));
      return {
        instance: deLInstance,
        actes: actes.all(reunion.instanceId),
        departements: departements.all(reunion.instanceId),
        reunion,
        sieges: regrouper(sieges.all({ reunion: id, instance: reunion.instanceId, date: reunion.date })),
        invites: invites.all(id).map(
          (l): Invite => ({
            presenceId: l.presenceId,
            statut: l.statut,
            qualite: l.qualite,
            personne: enQualite(personne(l), l.qualite),
          }),
        ),
        points: points
          .deReunion(id)
          .map((p) => ({ ...p, deliberations: decisions.get(p.id) ?? [], actions: actions.get(p.id) ?? [] })),
        emetteur,
        precedente: precedente.get(reunion.instanceId, reunion.date) ?? null,
        suivante: suivante.get(reunion.instanceId, reunion.date) ?? null,
        premiere: reunion.premiereId === null ? null : (nommee.get(reunion.premiereId) ?? null),
        seconde: seconde.get(id) ?? null,
        exemple: service.fichier()?.exemple ?? false,
      };
    },
  };
}
