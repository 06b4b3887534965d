import type { Migration } from '../migration.ts';

/** L’historique du fichier se filtre par auteur, par jour et par libellé ; ce qui a été retiré depuis peu se retrouve (lot 7). */
export const neRienPerdre: Migration = {
  version: 65,
  nom: 'ne-rien-perdre',
  sql: `
CREATE INDEX operation_auteur ON operation (auteur);
CREATE INDEX operation_quand ON operation (quand_utc);
CREATE INDEX operation_libelle ON operation (libelle, type);
CREATE INDEX journal_valeur_detachee ON journal_valeur
  (coalesce(avant ->> 'rapport_id', avant ->> 'avenant_id', avant ->> 'visite_id', avant ->> 'lettre_id', avant ->> 'demande_id',
    avant ->> 'releve_id', avant ->> 'candidature_id', avant ->> 'projet_id', avant ->> 'contrat_id', avant ->> 'feuille_id',
    avant ->> 'appel_id', avant ->> 'convention_id', avant ->> 'axe_id', avant ->> 'indicateur_id'))
  WHERE champ IS NULL AND apres IS NULL AND json_valid(avant);
CREATE INDEX journal_valeur_otee ON journal_valeur (operation) WHERE champ IS NULL AND apres IS NULL;
`,
};
