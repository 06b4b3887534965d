import type { Database } from 'better-sqlite3';
import type { Mandat, Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { MandatComplet, Nomination } from '#shared/domain/instance/nomination.schema.ts';
import type { Siege } from '#shared/domain/instance/instance.schema.ts';
import type { StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { createModifier } from '../modifier.ts';
import { estNommee } from '../annuaire/nommee.ts';

const COLONNES = `s.id, s.categorie, s.college, s.organisme, s.epci_siren AS "epciSiren", s.rang`;
const ORDRE = `CASE s.categorie WHEN 'P' THEN 0 ELSE CAST(s.categorie AS INTEGER) END, s.rang`;
const MANDAT = 'id, siege_id AS "siegeId", personne_id AS "personneId", role, debut, fin, rang';

const NOMINATION = `m.propose_par AS "proposePar", m.propose_le AS "proposeLe", m.consulte_le AS "consulteLe", m.arrete, m.arrete_le AS "arreteLe",
  m.titre, m.assemblee`;

type SiegeDInstance = Siege & { readonly instanceId: string };
/** Un mandat tel qu'il s'écrit, sans la personne. */
export type MandatEcrit = Omit<Mandat, 'personne'> & {
  readonly siegeId: string;
  readonly personneId: string;
  readonly rang: number;
};
type LigneMandat = Omit<MandatComplet, 'personne' | 'id'> &
  Omit<Personne, 'id'> & { mandatId: string; siegeId: string; personneId: string };

/** Réunion où un siège, ou une personne sur ce siège, est cité. */
export interface Citation {
  readonly date: string;
  readonly statut: StatutPresence;
}

/** Les sièges d'une instance et les mandats qui s'y exercent. */
export function createSiegeRepository(db: Database) {
  const parId = db.prepare<[string], SiegeDInstance>(
    `SELECT ${COLONNES}, s.instance_id AS "instanceId" FROM siege s JOIN instance i ON i.id = s.instance_id
     WHERE s.id = ? AND i.supprime_le IS NULL`,
  );
  const deInstance = db.prepare<[string], Siege>(
    `SELECT ${COLONNES} FROM siege s WHERE s.instance_id = ? ORDER BY ${ORDRE}`,
  );
  const mandatsDeInstance = db.prepare<[string], LigneMandat>(
    `SELECT m.id AS "mandatId", m.siege_id AS "siegeId", m.role, m.debut, m.fin, ${NOMINATION}, p.id AS "personneId", p.civilite, p.prenom, p.nom, p.fonction,
       st.nom AS structure, p.courriel, p.telephone
     FROM siege s JOIN mandat m ON m.siege_id = s.id JOIN personne p ON p.id = m.personne_id LEFT JOIN structure st ON st.id = p.structure_id
     WHERE s.instance_id = ? ORDER BY m.role DESC, m.rang, m.debut DESC`,
  );
  const inserer = db.prepare(
    `INSERT INTO siege (id, instance_id, categorie, college, organisme, epci_siren, rang)
     VALUES (@id, @instanceId, @categorie, @college, @organisme, @epciSiren, @rang)`,
  );
  const prochainRang = db
    .prepare<[string, string], number>(
      'SELECT coalesce(max(rang), 0) + 1 FROM siege WHERE instance_id = ? AND categorie = ?',
    )
    .pluck();
  const supprimer = db.prepare('DELETE FROM siege WHERE id = ?');
  const citationSiege = db.prepare<[{ siege: string }], Citation>(
    `SELECT r.date, p.statut FROM presence p JOIN reunion r ON r.id = p.reunion_id
     WHERE p.siege_id = @siege OR p.mandataire_siege_id = @siege ORDER BY r.date DESC LIMIT 1`,
  );
  // Sans personne nommée au constat, c'est le titulaire du jour qui est cité.
  const citationMandat = db.prepare<[{ mandat: string }], Citation>(
    `SELECT r.date, p.statut FROM mandat m JOIN presence p ON p.siege_id = m.siege_id JOIN reunion r ON r.id = p.reunion_id
     WHERE m.id = @mandat AND (m.debut IS NULL OR r.date >= m.debut) AND (m.fin IS NULL OR r.date <= m.fin)
       AND (p.personne_id = m.personne_id OR (p.personne_id IS NULL AND m.role = 'titulaire'))
     ORDER BY r.date DESC LIMIT 1`,
  );
  const nomme = db.prepare<[string], number>(`SELECT ${estNommee(db, 'siege')} FROM siege WHERE id = ?`).pluck();
  const mandatParId = db.prepare<[string], MandatEcrit>(`SELECT ${MANDAT} FROM mandat WHERE id = ?`);
  const mandatsDeSiege = db.prepare<[string], MandatEcrit>(
    `SELECT ${MANDAT} FROM mandat WHERE siege_id = ? ORDER BY role DESC, rang`,
  );
  const insererMandat = db.prepare(
    `INSERT INTO mandat (id, siege_id, personne_id, role, debut, fin, rang, propose_par, propose_le, consulte_le, arrete, arrete_le, titre, assemblee)
     VALUES (@id, @siegeId, @personneId, @role, @debut, @fin, @rang, @proposePar, @proposeLe, @consulteLe, @arrete, @arreteLe, @titre, @assemblee)`,
  );
  const supprimerMandat = db.prepare('DELETE FROM mandat WHERE id = ?');

  return {
    /** Un siège d'une instance qui n'est pas à la corbeille. */
    parId: (id: string): SiegeDInstance | null => parId.get(id) ?? null,
    /** Sièges d'une instance avec tous leurs mandats, passés compris : présidents d'abord, puis par catégorie et rang. */
    deInstance(instanceId: string): (Siege & { mandats: MandatComplet[] })[] {
      const parSiege = Map.groupBy(mandatsDeInstance.all(instanceId), (ligne) => ligne.siegeId);
      return deInstance.all(instanceId).map((siege) => ({
        ...siege,
        mandats: (parSiege.get(siege.id) ?? []).map(
          ({
            mandatId,
            personneId,
            civilite,
            prenom,
            nom,
            fonction,
            structure,
            courriel,
            telephone,
            siegeId: _,
            ...mandat
          }) => ({
            ...mandat,
            id: mandatId,
            personne: { id: personneId, civilite, prenom, nom, fonction, structure, courriel, telephone },
          }),
        ),
      }));
    },
    ajouter: (instanceId: string, siege: Siege): void => void inserer.run({ ...siege, instanceId }),
    prochainRang: (instanceId: string, categorie: Siege['categorie']): number =>
      prochainRang.get(instanceId, categorie) ?? 1,
    modifier: createModifier(db, 'siege', ['organisme', 'college', 'rang']),
    supprimer: (id: string): void => void supprimer.run(id),
    /** Dernière réunion où le siège est cité, pour lui-même ou comme détenteur d'un pouvoir. */
    derniereCitation: (siege: string): Citation | null => citationSiege.get({ siege }) ?? null,
    /** Une réponse, un accord, un vote, un déport ou une demande d'audit le nomme. */
    estNomme: (siege: string): boolean => nomme.get(siege) === 1,
    mandatParId: (id: string): MandatEcrit | null => mandatParId.get(id) ?? null,
    mandats: (siegeId: string): MandatEcrit[] => mandatsDeSiege.all(siegeId),
    ajouterMandat: (mandat: MandatEcrit, nomination: Nomination): void =>
      void insererMandat.run({ ...mandat, ...nomination }),
    modifierMandat: createModifier(db, 'mandat', [
      'debut',
      'fin',
      'rang',
      'proposePar',
      'proposeLe',
      'consulteLe',
      'arrete',
      'arreteLe',
      'titre',
      'assemblee',
    ]),
    supprimerMandat: (id: string): void => void supprimerMandat.run(id),
    /** Dernière réunion où ce mandat a été constaté. */
    derniereCitationDuMandat: (mandat: string): Citation | null => citationMandat.get({ mandat }) ?? null,
  };
}
