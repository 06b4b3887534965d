import type { Migration } from '../migration.ts';

/** Ce qui vaut d'un effectif : le retenu, sinon le contrôlé, sinon le déclaré et ses corrections (I1). */
const vaut = (r: string): string =>
  `coalesce(${r}.retenu, ${r}.controle, ${r}.declare + coalesce((SELECT sum(k.ecart) FROM convention_correction k WHERE k.releve_id = ${r}.id), 0))`;

const refaire = (indicateur: string, au: string): string => {
  const cle = `indicateur_id = ${indicateur} AND annee = CAST(substr(${au}, 1, 4) AS INTEGER)`;
  return `DELETE FROM effectif_annuel WHERE ${cle};
  INSERT INTO effectif_annuel SELECT * FROM effectif_annuel_compte WHERE ${cle};`;
};

type Sens = 'OLD' | 'NEW';
/** @param cle ce qui dit de quelle somme est la ligne : la somme qu'elle quitte se refait aussi */
const ecritures = (cle: string, nombres: string): readonly (readonly [nom: string, moment: string, sens: Sens])[] => [
  ['ajoute', 'INSERT', 'NEW'],
  ['retire', 'DELETE', 'OLD'],
  ['quitte', `UPDATE OF ${cle}`, 'OLD'],
  ['change', `UPDATE OF ${cle}, ${nombres}`, 'NEW'],
];

const duReleve = ecritures('indicateur_id, part, au', 'declare, controle, retenu').map(
  ([nom, moment, sens]) => `
CREATE TRIGGER effectif_annuel_${nom} AFTER ${moment} ON convention_releve WHEN ${sens}.part IN ('total', 'qpv') BEGIN
  ${refaire(`${sens}.indicateur_id`, `${sens}.au`)}
END;`,
);
/**
 * Une correction réécrit son effectif tel qu'il est, ce dont le journal ne note rien, et `effectif_annuel_change` refait la
 * somme : chercher ici l'indicateur par une sous-requête ferait lire à la vue les effectifs de toutes les conventions.
 */
const deLaCorrection = ecritures('releve_id', 'ecart').map(
  ([nom, moment, sens]) => `
CREATE TRIGGER effectif_annuel_correction_${nom} AFTER ${moment} ON convention_correction BEGIN
  UPDATE convention_releve SET declare = declare WHERE id = ${sens}.releve_id;
END;`,
);

/**
 * La somme de chaque année civile, tenue à chaque écriture d'un effectif : soixante conventions suivies au mois pendant
 * neuf exercices en ont cent vingt mille, que la région ne peut pas resommer à l'ouverture de son écran.
 */
export const effectifsAnnuels: Migration = {
  version: 56,
  nom: 'effectifs-annuels',
  sql: `
CREATE TABLE effectif_annuel (
  indicateur_id TEXT NOT NULL,
  annee INTEGER NOT NULL,
  nombre INTEGER NOT NULL,
  -- Dernier jour de la dernière période dite.
  au TEXT NOT NULL,
  -- Habitants d'un QPV, et le total des seules périodes qui les disent ; NULL : aucune.
  qpv INTEGER,
  sur INTEGER,
  PRIMARY KEY (indicateur_id, annee)
) STRICT, WITHOUT ROWID;

-- Le calcul lui-même : ce que la table garde est cette vue, année par année.
CREATE VIEW effectif_annuel_compte AS
SELECT t.indicateur_id, CAST(substr(t.au, 1, 4) AS INTEGER) AS annee, sum(${vaut('t')}) AS nombre, max(t.au) AS au,
  sum(${vaut('q')}) AS qpv, sum(iif(q.id IS NULL, NULL, ${vaut('t')})) AS sur
FROM convention_releve t LEFT JOIN convention_releve q
  ON q.indicateur_id = t.indicateur_id AND q.part = 'qpv' AND q.au = t.au AND q.declare IS NOT NULL
WHERE t.part = 'total' AND t.declare IS NOT NULL
GROUP BY t.indicateur_id, CAST(substr(t.au, 1, 4) AS INTEGER);
INSERT INTO effectif_annuel SELECT * FROM effectif_annuel_compte;
${[...duReleve, ...deLaCorrection].join('\n')}
`,
};
