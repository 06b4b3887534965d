import type { Database } from 'better-sqlite3';
import type { ReunionDuCalendrier, TitulaireDuJour } from '#shared/domain/reunion/calendrier.rules.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';

type Lue = ReunionDuCalendrier & { readonly titre: string | null; readonly lieu: string | null };
type Booleen = 'pleniere' | 'anterieure';
const lireReunion = avecBooleens<Lue, Booleen>(['pleniere', 'anterieure']);
const lireComptee = avecBooleens<ReunionDuCalendrier, Booleen>(['pleniere', 'anterieure']);

const COLONNES = `r.id, r.instance_id AS "instanceId", r.date, r.heure_debut AS "heureDebut", r.heure_fin AS "heureFin", r.etat, r.pleniere,
  r.anterieure, r.titre, r.lieu`;

/** Les réunions d'une année, et qui siège quand plusieurs instances se réunissent le même jour. */
export function createCalendrierQueries(db: Database) {
  const reunions = db.prepare<[{ de: string; a: string }], Brute<Lue, Booleen>>(
    `SELECT ${COLONNES}
     FROM reunion r JOIN instance i ON i.id = r.instance_id AND i.supprime_le IS NULL
     WHERE r.supprime_le IS NULL AND r.date >= @de AND r.date <= @a ORDER BY r.date, r.heure_debut`,
  );
  const agenda = db.prepare<
    [{ de: string; a: string; instance: string | null }],
    Brute<Lue, Booleen> & Pick<Reunion, 'modalite' | 'icsSequence'>
  >(
    `SELECT ${COLONNES}, r.modalite, r.ics_sequence AS "icsSequence"
     FROM reunion r JOIN instance i ON i.id = r.instance_id AND i.supprime_le IS NULL
     WHERE r.supprime_le IS NULL AND r.date >= @de AND r.date <= @a AND (@instance IS NULL OR r.instance_id = @instance)
     ORDER BY r.date, r.heure_debut`,
  );
  const comptees = db.prepare<[{ instance: string; de: string; a: string }], Brute<ReunionDuCalendrier, Booleen>>(
    `SELECT id, instance_id AS "instanceId", date, heure_debut AS "heureDebut", heure_fin AS "heureFin", etat, pleniere, anterieure
     FROM reunion WHERE instance_id = @instance AND supprime_le IS NULL AND date >= @de AND date <= @a ORDER BY date`,
  );
  const titulaires = db.prepare<[string], TitulaireDuJour>(
    `SELECT DISTINCT l.value ->> 'date' AS date, s.instance_id AS "instanceId", p.id AS "personneId",
       trim(coalesce(p.civilite || ' ', '') || p.nom) AS nom
     FROM json_each(?) l JOIN siege s ON s.instance_id = l.value ->> 'instance'
     JOIN mandat m ON m.siege_id = s.id AND m.role = 'titulaire'
       AND (m.debut IS NULL OR m.debut <= l.value ->> 'date') AND (m.fin IS NULL OR m.fin >= l.value ->> 'date')
     JOIN personne p ON p.id = m.personne_id AND p.supprime_le IS NULL
     ORDER BY p.nom`,
  );
  return {
    /** De la première à la dernière de l'année. */
    reunions: (annee: number): Lue[] => reunions.all({ de: `${annee}-01-01`, a: `${annee}-12-31` }).map(lireReunion),
    /** Les mêmes, pour un agenda ; d'une instance, ou de toutes. */
    agenda: (annee: number, instance: string | null) =>
      agenda.all({ de: `${annee}-01-01`, a: `${annee}-12-31`, instance }).map((lue) => ({
        ...lireReunion(lue),
        modalite: lue.modalite,
        icsSequence: lue.icsSequence,
      })),
    /** Celles d'une instance entre deux jours, quand son année ne se compte pas du 1er janvier. */
    comptees: (instance: string, de: string, a: string): ReunionDuCalendrier[] =>
      comptees.all({ instance, de, a }).map(lireComptee),
    /** Les titulaires de chaque instance, aux jours donnés. */
    titulaires: (jours: readonly { readonly date: string; readonly instance: string }[]): TitulaireDuJour[] =>
      jours.length === 0 ? [] : titulaires.all(JSON.stringify(jours)),
  };
}
