import type { Database } from 'better-sqlite3';
import type { Placee } from '#shared/domain/feuille-de-route/numeros.rules.ts';
import type { NiveauDeMeteo } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import { partDe, type Partage, SANS_ARGENT } from '#shared/domain/feuille-de-route/argent.rules.ts';
import {
  type EtatFiche,
  type Origine,
  origineSchema,
  type Priorite,
} from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { PROCHAINE_ETAPE, SOUS_ACTIONS } from './resume-de-fiche.ts';

/** Une fiche d'une feuille de route, et ce que ses étapes disent. */
export interface LigneLue {
  readonly id: string;
  readonly inscriptionId: string;
  readonly axeId: string;
  readonly objectifId: string | null;
  readonly rang: number;
  readonly intitule: string;
  readonly pilote: string | null;
  readonly horsQpv: 0 | 1;
  readonly debut: string | null;
  readonly fin: string | null;
  readonly priorite: Priorite | null;
  readonly etat: EtatFiche;
  readonly etatDepuis: string | null;
  readonly reporteeVersId: string | null;
  readonly prochaine: string | null;
  readonly faites: number;
  readonly etapes: number;
  /** Ses sous-actions ouvertes, en JSON. */
  readonly sousActions: string;
  readonly ailleurs: number;
  readonly aConstat: 0 | 1;
  readonly aContenu: 0 | 1;
  readonly aPublics: 0 | 1;
  readonly aArgent: 0 | 1;
  readonly aIndicateurs: 0 | 1;
  readonly aSousActions: 0 | 1;
  /** Niveau de la dernière météo. */
  readonly meteo: NiveauDeMeteo | null;
}

/** L'argent d'un axe, d'une année, d'un financeur et d'une origine, en centimes ; `null` : nulle ligne ne le dit. */
export interface SommeLue {
  readonly axeId: string;
  readonly annee: number;
  readonly financeur: string;
  readonly origine: Origine;
  readonly pluriannuel: 0 | 1;
  readonly demande: number | null;
  readonly accorde: number | null;
  readonly paye: number | null;
  readonly retenu: number;
  readonly lignes: number;
}

const DE_LA_FEUILLE = 'axe a JOIN inscription i ON i.axe_id = a.id';

const PARTS = Object.keys(SANS_ARGENT) as (keyof Partage)[];
/** Le montant retenu d'une ligne est l'accordé, sinon le demandé (`montantRetenu`). */
const sommeDe = (part: keyof Partage): string => {
  const origines = origineSchema.options.filter((origine) => partDe(origine) === part);
  return `sum(iif(l.origine IN (${origines.map((une) => `'${une}'`).join(', ')}), coalesce(l.accorde, l.demande, 0), 0))`;
};

/** Les fiches d'une feuille de route, ligne à ligne : le coût est celui de ce qui est montré. */
export function createFeuilleTableauQueries(db: Database) {
  const lignes = db.prepare<[string], LigneLue>(
    `SELECT f.id, i.id AS "inscriptionId", i.axe_id AS "axeId", i.objectif_id AS "objectifId", i.rang, f.intitule,
       coalesce(s.nom, nullif(concat_ws(' ', p.civilite, p.prenom, p.nom), '')) AS pilote, f.hors_qpv AS "horsQpv",
       f.debut, f.fin, f.priorite, f.etat, f.etat_depuis AS "etatDepuis",
       (SELECT n.id FROM fiche_action n WHERE n.id = f.reportee_vers_id AND n.supprime_le IS NULL) AS "reporteeVersId",
       ${PROCHAINE_ETAPE} AS prochaine, ${SOUS_ACTIONS} AS "sousActions",
       (SELECT count(e.faite_le) FROM etape e WHERE e.fiche_id = f.id) AS faites,
       (SELECT count(*) FROM etape e WHERE e.fiche_id = f.id) AS etapes,
       f.constat IS NOT NULL AS "aConstat", f.contenu IS NOT NULL AS "aContenu",
       EXISTS (SELECT 1 FROM fiche_mot t WHERE t.fiche_id = f.id AND t.genre = 'public') AS "aPublics",
       EXISTS (SELECT 1 FROM financement l WHERE l.fiche_id = f.id) AS "aArgent",
       EXISTS (SELECT 1 FROM indicateur n WHERE n.fiche_id = f.id) AS "aIndicateurs",
       EXISTS (SELECT 1 FROM sous_action x WHERE x.fiche_id = f.id) AS "aSousActions",
       (SELECT m.niveau FROM meteo m WHERE m.fiche_id = f.id ORDER BY m.le DESC, m.rowid DESC LIMIT 1) AS meteo,
       (SELECT count(*) FROM inscription j JOIN axe b ON b.id = j.axe_id JOIN feuille_de_route r ON r.id = b.feuille_id
        WHERE j.fiche_id = f.id AND r.id <> a.feuille_id AND r.supprime_le IS NULL) AS ailleurs
     FROM ${DE_LA_FEUILLE} JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL
     LEFT JOIN personne p ON p.id = f.pilote_id LEFT JOIN structure s ON s.id = coalesce(f.structure_pilote_id, p.structure_id)
     WHERE a.feuille_id = ?`,
  );
  const apports = db.prepare<[string], { ficheId: string; mot: string }>(
    `SELECT t.fiche_id AS "ficheId", t.mot FROM ${DE_LA_FEUILLE} JOIN fiche_mot t ON t.fiche_id = i.fiche_id AND t.genre = 'apport'
     WHERE a.feuille_id = ? ORDER BY t.rowid`,
  );
  const quartiers = db.prepare<[string], { ficheId: string; code: string; libelle: string }>(
    `SELECT q.fiche_id AS "ficheId", q.code, q.libelle FROM ${DE_LA_FEUILLE} JOIN fiche_quartier q ON q.fiche_id = i.fiche_id
     WHERE a.feuille_id = ?`,
  );
  const partages = db.prepare<[string], Partage & { readonly ficheId: string }>(
    `SELECT l.fiche_id AS "ficheId", ${PARTS.map((part) => `${sommeDe(part)} AS "${part}"`).join(', ')}
     FROM financement l WHERE l.fiche_id IN (SELECT i.fiche_id FROM ${DE_LA_FEUILLE} WHERE a.feuille_id = ?) GROUP BY l.fiche_id`,
  );
  const sommes = db.prepare<[string], SommeLue>(
    `SELECT i.axe_id AS "axeId", l.annee, l.financeur, l.origine, l.pluriannuel, sum(l.demande) AS demande,
       sum(l.accorde) AS accorde, sum(l.paye) AS paye, sum(coalesce(l.accorde, l.demande, 0)) AS retenu, count(*) AS lignes
     FROM ${DE_LA_FEUILLE} JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL
     JOIN financement l ON l.fiche_id = f.id WHERE a.feuille_id = ?
     GROUP BY i.axe_id, l.annee, l.financeur, l.origine, l.pluriannuel`,
  );
  const nommees = db.prepare<[string], Placee & { readonly intitule: string }>(
    `SELECT f.id, i.axe_id AS "axeId", i.objectif_id AS "objectifId", i.rang, f.intitule
     FROM ${DE_LA_FEUILLE} JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL WHERE a.feuille_id = ?`,
  );
  const places = db.prepare<[string], Placee>(
    `SELECT f.id, i.axe_id AS "axeId", i.objectif_id AS "objectifId", i.rang
     FROM ${DE_LA_FEUILLE} JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL WHERE a.feuille_id = ?`,
  );
  return {
    /** Les fiches et leur place, de quoi les numéroter. */
    places: (feuilleId: string): Placee[] => places.all(feuilleId),
    /** Les fiches, leur place et leur intitulé. */
    nommees: (feuilleId: string) => nommees.all(feuilleId),
    lignes: (feuilleId: string): LigneLue[] => lignes.all(feuilleId),
    /** Ce que la politique de la ville apporte à chaque fiche. */
    apports: (feuilleId: string) => apports.all(feuilleId),
    /** Les quartiers visés par chaque fiche. */
    quartiers: (feuilleId: string) => quartiers.all(feuilleId),
    /** Ce qui finance chaque fiche financée, selon d'où vient l'argent ; centimes. */
    partages: (feuilleId: string) => partages.all(feuilleId),
    /** L'argent, de quoi le ranger de toutes les façons. */
    sommes: (feuilleId: string): SommeLue[] => sommes.all(feuilleId),
  };
}
