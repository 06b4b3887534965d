import type { Database } from 'better-sqlite3';
import { nomCourtSql } from './annuaire/nom-d-instance.ts';
import {
  PLAGE_DE_L_ANNUAIRE,
  PLAGE_DES_DESIGNATIONS,
  PLAGE_DES_FICHES,
  PLAGE_DES_PROJETS,
  PLAGE_DES_SUCCESSIONS,
  PLAGE_DES_REUNIONS,
  type Plage,
} from '#electron/database/plages.ts';

export interface PassageTrouve {
  readonly tbl: string;
  readonly ligne: string;
  readonly titre: string;
  readonly precision: string | null;
  /** Réunion d'un point, d'une décision ou d'une action. */
  readonly reunionId: string | null;
  /** Contrat et année d'un projet de programmation : « contrat/programmation/2026 ». */
  readonly grille: string | null;
}

const motsDe = (texte: string): readonly string[] => (texte.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);

/** Les mots tapés, tous exigés, entiers ; aucune syntaxe FTS ne passe. */
const enMotsEntiers = (texte: string): string =>
  motsDe(texte)
    .map((mot) => `"${mot}"`)
    .join(' ');

/** Les mots tapés deviennent des débuts de mots, tous exigés ; aucune syntaxe FTS ne passe. */
export const enRequeteFts = (texte: string): string =>
  motsDe(texte)
    .map((mot) => `"${mot}"*`)
    .join(' ');

/** Réponses d'une plage : de quoi choisir sans faire défiler. */
const PAR_PLAGE = 12;

/** Recherche dans le fichier, sans accents ni casse. */
export function createRechercheRepository(db: Database) {
  // À part, et courte : SQLite prépare de nouveau une phrase dont une borne est liée, à chaque emploi.
  const numeros = db
    .prepare<[{ q: string; limite: number } & Plage], number>(
      `SELECT rowid FROM passage_fts WHERE passage_fts MATCH @q AND rowid >= CAST(@de AS INTEGER) AND rowid < CAST(@a AS INTEGER)
       ORDER BY rowid DESC LIMIT @limite`,
    )
    .pluck();
  const lire = db.prepare<[string], PassageTrouve>(
    `WITH trouve AS (SELECT l.key AS place, p.tbl, p.ligne FROM json_each(?) l JOIN passage p ON p.num = CAST(l.value AS INTEGER))
     SELECT t.tbl, t.ligne,
       CASE t.tbl
         WHEN 'instance' THEN (SELECT ${nomCourtSql('instance')} FROM instance WHERE id = t.ligne)
         WHEN 'personne' THEN (SELECT concat_ws(' ', civilite, prenom, nom) FROM personne WHERE id = t.ligne)
         WHEN 'structure' THEN (SELECT nom FROM structure WHERE id = t.ligne)
         WHEN 'designation' THEN coalesce((SELECT concat_ws(' ', p.civilite, p.prenom, p.nom) FROM designation d JOIN personne p ON p.id = d.personne_id WHERE d.id = t.ligne), 'Place vacante')
         WHEN 'feuille_de_route' THEN (SELECT intitule FROM feuille_de_route WHERE id = t.ligne)
         WHEN 'fiche_action' THEN (SELECT intitule FROM fiche_action WHERE id = t.ligne)
         WHEN 'succession_qpv' THEN (SELECT concat_ws(' ', ancien, ancien_libelle) FROM succession_qpv WHERE id = t.ligne)
         WHEN 'projet' THEN (SELECT intitule FROM projet WHERE id = t.ligne)
         WHEN 'dispositif' THEN (SELECT nom FROM dispositif WHERE id = t.ligne)
         WHEN 'contrat_ville' THEN (SELECT libelle FROM contrat_ville WHERE id = t.ligne)
         WHEN 'appel' THEN (SELECT intitule FROM appel WHERE id = t.ligne)
         WHEN 'candidature' THEN (SELECT projet FROM candidature WHERE id = t.ligne)
         WHEN 'convention' THEN (SELECT intitule FROM convention WHERE id = t.ligne)
         WHEN 'point' THEN (SELECT titre FROM point WHERE id = t.ligne)
         WHEN 'piece_jointe' THEN (SELECT titre FROM piece_jointe WHERE id = t.ligne)
         WHEN 'deliberation' THEN (SELECT texte FROM deliberation WHERE id = t.ligne)
         WHEN 'action' THEN (SELECT libelle FROM action WHERE id = t.ligne)
       END AS titre,
       CASE t.tbl
         WHEN 'dispositif' THEN (SELECT coalesce(article, pilote) FROM dispositif WHERE id = t.ligne)
         WHEN 'projet' THEN (SELECT concat_ws(', ', s.nom, c.libelle, p.annee) FROM projet p JOIN contrat_ville c ON c.id = p.contrat_id LEFT JOIN structure s ON s.id = p.structure_id WHERE p.id = t.ligne)
         WHEN 'candidature' THEN (SELECT concat_ws(', ', s.nom, a.intitule) FROM candidature c JOIN appel a ON a.id = c.appel_id JOIN structure s ON s.id = c.porteur_id WHERE c.id = t.ligne)
         WHEN 'convention' THEN (SELECT concat_ws(', ', c.numero, s.nom) FROM convention c JOIN structure s ON s.id = c.porteur_id WHERE c.id = t.ligne)
         WHEN 'personne' THEN (SELECT fonction FROM personne WHERE id = t.ligne)
         WHEN 'feuille_de_route' THEN (SELECT c.libelle FROM feuille_de_route r JOIN contrat_ville c ON c.id = r.contrat_id WHERE r.id = t.ligne)
         WHEN 'fiche_action' THEN (SELECT coalesce(s.nom, concat_ws(' ', p.civilite, p.prenom, p.nom)) FROM fiche_action f LEFT JOIN personne p ON p.id = f.pilote_id
           LEFT JOIN structure s ON s.id = coalesce(f.structure_pilote_id, p.structure_id) WHERE f.id = t.ligne)
         WHEN 'point' THEN (SELECT ${nomCourtSql('i')} || ', ' || strftime('%d/%m/%Y', r.date) FROM point p JOIN reunion r ON r.id = p.reunion_id JOIN instance i ON i.id = r.instance_id WHERE p.id = t.ligne)
         WHEN 'piece_jointe' THEN (SELECT ${nomCourtSql('i')} || ', ' || strftime('%d/%m/%Y', r.date) FROM piece_jointe p JOIN reunion r ON r.id = p.reunion_id JOIN instance i ON i.id = r.instance_id WHERE p.id = t.ligne)
         WHEN 'deliberation' THEN (SELECT ${nomCourtSql('i')} || ', ' || strftime('%d/%m/%Y', r.date) FROM deliberation d JOIN point p ON p.id = d.point_id JOIN reunion r ON r.id = p.reunion_id JOIN instance i ON i.id = r.instance_id WHERE d.id = t.ligne)
         WHEN 'action' THEN (SELECT pilote FROM action WHERE id = t.ligne)
       END AS precision,
       CASE t.tbl
         WHEN 'point' THEN (SELECT reunion_id FROM point WHERE id = t.ligne)
         WHEN 'piece_jointe' THEN (SELECT reunion_id FROM piece_jointe WHERE id = t.ligne)
         WHEN 'deliberation' THEN (SELECT p.reunion_id FROM deliberation d JOIN point p ON p.id = d.point_id WHERE d.id = t.ligne)
         WHEN 'action' THEN (SELECT p.reunion_id FROM action a JOIN point p ON p.id = a.point_id WHERE a.id = t.ligne)
       END AS "reunionId",
       CASE t.tbl WHEN 'projet' THEN (SELECT contrat_id || '/programmation/' || annee FROM projet WHERE id = t.ligne) END AS grille
     FROM trouve t ORDER BY t.place`,
  );
  /** Une réunion dont l'instance est à la corbeille ne se trouve plus. */
  const cachee = db
    .prepare<[string | null], number>(
      'SELECT 1 FROM reunion r JOIN instance i ON i.id = r.instance_id WHERE r.id = ? AND i.supprime_le IS NOT NULL',
    )
    .pluck();
  /** Les mots entiers d'abord, puis les débuts de mots ; le plus récemment écrit avant le reste. */
  function dansLaPlage(texte: string, plage: Plage): number[] {
    const entiers = numeros.all({ q: enMotsEntiers(texte), limite: PAR_PLAGE, ...plage });
    if (entiers.length === PAR_PLAGE) return entiers;
    const debuts = numeros.all({ q: enRequeteFts(texte), limite: PAR_PLAGE, ...plage });
    return [...new Set([...entiers, ...debuts])].slice(0, PAR_PLAGE);
  }

  return {
    /**
     * Les instances, personnes, contrats et structures, puis ce qui s'est dit en réunion : douze au plus de chaque
     * côté. Rien n'est trié ni compté : le coût est celui de ce qui est rendu. Un texte sans lettre ni chiffre ne
     * trouve rien.
     */
    chercher(texte: string): PassageTrouve[] {
      if (motsDe(texte).length === 0) return [];
      const trouves = [
        PLAGE_DE_L_ANNUAIRE,
        PLAGE_DES_DESIGNATIONS,
        PLAGE_DES_FICHES,
        PLAGE_DES_PROJETS,
        PLAGE_DES_SUCCESSIONS,
        PLAGE_DES_REUNIONS,
      ].flatMap((plage) => dansLaPlage(texte, plage));
      return lire.all(JSON.stringify(trouves)).filter(({ reunionId }) => reunionId === null || !cachee.get(reunionId));
    },
  };
}
