import type { Database } from 'better-sqlite3';
import { enTri } from '#shared/text/tri.ts';
import type { Cadre } from './reunions-de-la-semaine.queries.ts';

/** Ce qui attend un membre, un contact, un pilote : des comptes groupés, ou les premières lignes d'un index. */
export function createInstancesDeLaSemaineQueries(db: Database) {
  const mandats = db.prepare<
    [Cadre & { de: string; a: string; limite: number }],
    { instanceId: string; fin: string; nombre: number }
  >(
    `SELECT s.instance_id AS "instanceId", m.fin, count(*) AS nombre
     FROM mandat m CROSS JOIN siege s ON s.id = m.siege_id CROSS JOIN instance i ON i.id = s.instance_id
     WHERE m.role = 'titulaire' AND m.fin IS NOT NULL AND m.fin >= @de AND m.fin <= @a AND i.supprime_le IS NULL
       AND (@instances IS NULL OR s.instance_id IN (SELECT value FROM json_each(@instances)))
       AND NOT EXISTS (SELECT 1 FROM mandat n WHERE n.siege_id = m.siege_id AND n.role = 'titulaire' AND n.id <> m.id
         AND (n.fin IS NULL OR n.fin > m.fin))
     GROUP BY s.instance_id, m.fin ORDER BY m.fin LIMIT @limite`,
  );
  const lettre = db
    .prepare<[{ instanceId: string; depuis: string }], string>(
      `SELECT substr(quand_utc, 1, 10) AS le FROM document_produit
       WHERE instance_id = @instanceId AND genre = 'lettre-designation' AND le >= @depuis ORDER BY rang DESC LIMIT 1`,
    )
    .pluck();
  const vacance = db
    .prepare<[{ instanceId: string; categories: string; jour: string }], string | null>(
      `SELECT max(m.fin) FROM siege s CROSS JOIN mandat m ON m.siege_id = s.id
       WHERE s.instance_id = @instanceId AND s.categorie IN (SELECT value FROM json_each(@categories))
         AND m.role = 'titulaire' AND m.fin < @jour
         AND NOT EXISTS (SELECT 1 FROM mandat n WHERE n.siege_id = s.id AND n.role = 'titulaire'
           AND (n.debut IS NULL OR n.debut <= @jour) AND (n.fin IS NULL OR n.fin >= @jour))`,
    )
    .pluck();
  const exerce = (condition: string) =>
    `SELECT 1 FROM personne WHERE supprime_le IS NULL AND ${condition} AND (ancienne_le IS NULL OR ancienne_le > @jour)`;
  const aVerifier = db
    .prepare<[{ jour: string; avant: string; limite: number }], number>(
      `SELECT count(*) FROM (${exerce('verifie_le IS NULL')} UNION ALL ${exerce('verifie_le < @avant')} LIMIT @limite)`,
    )
    .pluck();
  const sollicites = db.prepare<[], { nombre: number; depuis: string | null }>(
    `SELECT count(*) AS nombre, min(sollicitee_le) AS depuis FROM personne WHERE sollicitee_le IS NOT NULL AND supprime_le IS NULL`,
  );
  const navettes = db.prepare<
    [{ limite: number }],
    {
      id: string;
      feuilleId: string | null;
      conventionId: string | null;
      au: string | null;
      chez: string;
      sujet: string;
      etablieLe: string;
      attendueLe: string;
    }
  >(
    `SELECT n.id, n.feuille_id AS "feuilleId", n.convention_id AS "conventionId", n.au,
       coalesce(s.nom, nullif(concat_ws(' ', p.civilite, p.prenom, p.nom), ''), '') AS chez, coalesce(f.intitule, c.intitule) AS sujet,
       n.etablie_le AS "etablieLe", n.attendue_le AS "attendueLe"
     FROM navette n LEFT JOIN personne p ON p.id = n.personne_id LEFT JOIN structure s ON s.id = n.structure_id
       LEFT JOIN feuille_de_route f ON f.id = n.feuille_id LEFT JOIN convention c ON c.id = n.convention_id
     WHERE n.recue_le IS NULL AND n.integree_le IS NULL AND coalesce(f.supprime_le, c.supprime_le) IS NULL
       AND NOT EXISTS (SELECT 1 FROM navette a WHERE a.feuille_id IS n.feuille_id AND a.convention_id IS n.convention_id AND a.au IS n.au
         AND a.personne_id IS n.personne_id AND a.structure_id IS n.structure_id
         AND (a.etablie_le > n.etablie_le OR (a.etablie_le = n.etablie_le AND a.rowid > n.rowid)))
     ORDER BY n.attendue_le LIMIT @limite`,
  );
  const sansArrete = db.prepare<[string], { instanceId: string; nombre: number; depuis: string }>(
    `SELECT s.instance_id AS "instanceId", count(*) AS nombre, min(m.debut) AS depuis
     FROM mandat m JOIN siege s ON s.id = m.siege_id
     WHERE s.categorie <> 'P' AND m.arrete IS NULL AND m.arrete_le IS NULL AND (m.fin IS NULL OR m.fin >= ?)
       AND m.debut > (SELECT max(a.date) FROM acte a WHERE a.instance_id = s.instance_id AND a.nature = 'nominations')
     GROUP BY s.instance_id`,
  );
  const renouvelees = db
    .prepare<[], string>('SELECT id FROM convention WHERE renouvelee_par_id IS NOT NULL AND supprime_le IS NULL')
    .pluck();
  const nommees = db.prepare<[string], { id: string; prenom: string | null; nom: string }>(
    `SELECT id, prenom, nom FROM personne WHERE supprime_le IS NULL AND nom_tri IN (SELECT value FROM json_each(?))`,
  );
  return {
    /** Les personnes de l'annuaire de ce nom, prénom d'abord ou ensuite, accents et capitales ignorés. */
    personnesNommees(entier: string): string[] {
      const mots = enTri(entier).split(' ').filter(Boolean);
      const noms = mots.flatMap((_, rang) => [mots.slice(rang).join(' '), mots.slice(0, rang + 1).join(' ')]);
      const voulus = mots.toSorted().join(' ');
      return nommees
        .all(JSON.stringify(noms))
        .filter(
          ({ prenom, nom }) =>
            enTri(`${prenom ?? ''} ${nom}`)
              .split(' ')
              .filter(Boolean)
              .toSorted()
              .join(' ') === voulus,
        )
        .map(({ id }) => id);
    },
    /** Par instance, les membres en fonctions nommés depuis son dernier arrêté, sans arrêté à eux. */
    nommesSansArrete: (jour: string) => sansArrete.all(jour),
    /** Les conventions qu'une autre renouvelle déjà. */
    conventionsRenouvelees: (): ReadonlySet<string> => new Set(renouvelees.all()),
    /** Les mandats de titulaire que nul autre ne prolonge, par instance et par jour de fin. */
    mandatsQuiFinissent: (entree: Cadre & { de: string; a: string; limite: number }) => mandats.all(entree),
    /** Quand la dernière lettre qui demande une désignation est sortie pour cette instance, ce jour-là ou depuis ; `null` : aucune. */
    designationDemandee: (instanceId: string, depuis: string | null): string | null =>
      lettre.get({ instanceId, depuis: depuis ?? '' }) ?? null,
    /** Le dernier jour du mandat qui a laissé le plus récent des sièges vacants ; `null` : aucun d'eux n'a eu de titulaire. */
    derniereVacance: (instanceId: string, categories: readonly string[], jour: string): string | null =>
      vacance.get({ instanceId, categories: JSON.stringify(categories), jour }) ?? null,
    /** Les personnes jamais vérifiées, ou avant ce jour ; compte jusqu'à `limite`. */
    aVerifier: (entree: { jour: string; avant: string; limite: number }): number => aVerifier.get(entree) ?? 0,
    sollicites: () => sollicites.get() ?? { nombre: 0, depuis: null },
    navettesAttendues: (limite: number) => navettes.all({ limite }),
  };
}
