import type { Database } from 'better-sqlite3';
import { createModifier } from '../modifier.ts';

/** Où un nom est écrit en toutes lettres, et ce que l'on en dit. */
export interface NomEcrit {
  readonly champ: ChampDeNom;
  readonly id: string;
  readonly texte: string;
  readonly objet: string;
  /** Le compte rendu approuvé qui le fige (R. 133-13) : il ne se récrit pas. */
  readonly fige: 0 | 1;
}
export type ChampDeNom =
  | 'emetteur.suivi_par'
  | 'instance.secretariat'
  | 'action.pilote'
  | 'deliberation.pilote'
  | 'point.intervenant'
  | 'point_type.intervenant'
  | 'proposition.intervenant';

/** Une charge tenue par un lien. */
interface Pilotee {
  readonly id: string;
  readonly objet: string;
}

const FIGE = `EXISTS (SELECT 1 FROM version_pv v WHERE v.reunion_id = p.reunion_id AND v.etat IN ('approuve', 'rectifie')
  AND v.repris_le IS NULL)`;

/** Ce qui court encore au nom d'une personne : ce qu'elle pilote, suit, rapporte. */
export function createChargeRepository(db: Database) {
  const fiches = db.prepare<[string], Pilotee>(
    `SELECT id, intitule AS objet FROM fiche_action
     WHERE pilote_id = ? AND supprime_le IS NULL AND etat NOT IN ('terminee', 'abandonnee') ORDER BY intitule`,
  );
  const sousActions = db.prepare<[string], Pilotee>(
    `SELECT s.id, s.intitule AS objet FROM sous_action s JOIN fiche_action f ON f.id = s.fiche_id AND f.supprime_le IS NULL
     WHERE s.pilote_id = ? AND s.etat NOT IN ('terminee', 'abandonnee') ORDER BY s.intitule`,
  );
  const noms = db.prepare<[{ le: string }], NomEcrit>(
    `SELECT 'emetteur.suivi_par' AS champ, id, suivi_par AS texte, intitule AS objet, 0 AS fige FROM emetteur
       WHERE suivi_par IS NOT NULL AND archive_le IS NULL
     UNION ALL SELECT 'instance.secretariat', id, secretariat, type || ' ' || complement, 0 FROM instance
       WHERE secretariat IS NOT NULL AND supprime_le IS NULL
     UNION ALL SELECT 'action.pilote', a.id, a.pilote, a.libelle, ${FIGE} FROM action a JOIN point p ON p.id = a.point_id
       JOIN reunion r ON r.id = p.reunion_id AND r.supprime_le IS NULL
       WHERE a.pilote IS NOT NULL AND a.etat IN ('a_engager', 'en_cours')
     UNION ALL SELECT 'deliberation.pilote', d.id, d.pilote, d.texte, ${FIGE} FROM deliberation d JOIN point p ON p.id = d.point_id
       JOIN reunion r ON r.id = p.reunion_id AND r.supprime_le IS NULL
       WHERE d.pilote IS NOT NULL AND d.suivi IN ('a_engager', 'en_cours')
     UNION ALL SELECT 'point.intervenant', p.id, p.intervenant, p.titre, 0 FROM point p JOIN reunion r ON r.id = p.reunion_id
       WHERE p.intervenant IS NOT NULL AND r.supprime_le IS NULL AND r.etat = 'brouillon' AND r.date >= @le
     UNION ALL SELECT 'point_type.intervenant', t.id, t.intervenant, t.titre, 0 FROM point_type t
       JOIN instance i ON i.id = t.instance_id AND i.supprime_le IS NULL WHERE t.intervenant IS NOT NULL
     UNION ALL SELECT 'proposition.intervenant', q.id, q.intervenant, q.titre, 0 FROM proposition q
       JOIN instance i ON i.id = q.instance_id AND i.supprime_le IS NULL WHERE q.intervenant IS NOT NULL AND q.etat = 'en_attente'`,
  );
  const modifier = {
    'emetteur.suivi_par': createModifier(db, 'emetteur', [
      'suiviPar',
      'suiviQualite',
      'suiviTelephone',
      'suiviCourriel',
    ]),
    'instance.secretariat': createModifier(db, 'instance', ['secretariat']),
    'action.pilote': createModifier(db, 'action', ['pilote']),
    'deliberation.pilote': createModifier(db, 'deliberation', ['pilote']),
    'point.intervenant': createModifier(db, 'point', ['intervenant']),
    'point_type.intervenant': createModifier(db, 'point_type', ['intervenant']),
    'proposition.intervenant': createModifier(db, 'proposition', ['intervenant']),
  } as const satisfies Record<ChampDeNom, unknown>;
  const confierFiche = db.prepare('UPDATE fiche_action SET pilote_id = ? WHERE id = ?');
  const confierSousAction = db.prepare('UPDATE sous_action SET pilote_id = ? WHERE id = ?');
  return {
    /** Les actions ouvertes qu'elle pilote. */
    fiches: (personneId: string): Pilotee[] => fiches.all(personneId),
    sousActions: (personneId: string): Pilotee[] => sousActions.all(personneId),
    confierFiche: (id: string, personneId: string): void => void confierFiche.run(personneId, id),
    confierSousAction: (id: string, personneId: string): void => void confierSousAction.run(personneId, id),
    /** Tous les noms écrits en toutes lettres là où quelque chose court encore au jour `le`. */
    noms: (le: string): NomEcrit[] => noms.all({ le }),
    recrire: (champ: ChampDeNom, id: string, patch: Readonly<Record<string, unknown>>): void =>
      void modifier[champ](id, patch),
  };
}
