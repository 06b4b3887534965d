import type { SousActionDatee } from '#shared/domain/feuille-de-route/avancement.rules.ts';

/** Plus rien n'est attendu d'une sous-action close, ni des étapes qui s'y rangent. */
const CLOSE = `('terminee', 'abandonnee')`;

/** La première date d'une étape à faire de la fiche `f`. */
export const PROCHAINE_ETAPE = `(SELECT min(e.echeance) FROM etape e LEFT JOIN sous_action x ON x.id = e.sous_action_id
  WHERE e.fiche_id = f.id AND e.faite_le IS NULL AND (x.etat IS NULL OR x.etat NOT IN ${CLOSE}))`;

/** Les sous-actions ouvertes de la fiche `f`, en JSON ; à lire par `lireSousActions`. */
export const SOUS_ACTIONS = `(SELECT json_group_array(json_object('intitule', x.intitule, 'etat', x.etat, 'echeance', x.echeance) ORDER BY x.rang)
  FROM sous_action x WHERE x.fiche_id = f.id AND x.etat NOT IN ${CLOSE})`;

/** Vrai si une étape ou une sous-action de la fiche `f` devait l'être avant le jour `@jour`. */
export const DATE_PASSEE = `(EXISTS (SELECT 1 FROM etape e LEFT JOIN sous_action x ON x.id = e.sous_action_id
    WHERE e.fiche_id = f.id AND e.faite_le IS NULL AND e.echeance < @jour AND (x.etat IS NULL OR x.etat NOT IN ${CLOSE}))
  OR EXISTS (SELECT 1 FROM sous_action x WHERE x.fiche_id = f.id AND x.etat NOT IN ${CLOSE} AND x.echeance < @jour))`;

/** Les sous-actions qu'une liste de fiches lit avec elles. */
export const lireSousActions = (json: string): SousActionDatee[] => JSON.parse(json) as SousActionDatee[];
