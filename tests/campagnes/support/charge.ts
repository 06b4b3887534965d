import { SANS_SAUVEGARDES } from '#electron/services/donnees/sans-sauvegardes.ts';
import BaseNeuve, { type Database } from 'better-sqlite3';
import { createDispatch } from '#electron/hosts/dispatch.ts';
import { classeurSansPoste, SANS_PDF } from '#electron/hosts/classeur.ts';
import { composerFichier } from '#electron/hosts/compose.ts';
import { SANS_LECTEUR } from '#electron/travaux/lecture/lecteurs.ts';
import { createHandlers } from '#electron/hosts/handlers.ts';
import { createJetons } from '#electron/hosts/jetons.ts';
import type { HandlersHote } from '#shared/contract/handlers.ts';
import { migrer } from '#electron/database/migrate.ts';
import { migrations } from '#electron/database/migrations/liste.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { tablesJournalisees } from '#electron/database/journaled-tables.ts';
import { verifierChaine } from '#electron/database/seal.ts';
import { identifiantsSuivis, unEnvironnement } from '#tests/support/environnement.ts';

/** Une commune suffit à un comité local : le fichier de départ reste petit, et chaque image aussi. */
const REFERENTIEL = `
  INSERT INTO ref_region (code, libelle, zone) VALUES ('44', 'Grand Est', 'metro');
  INSERT INTO ref_departement (code, libelle, libelle_tri, region_code, zone) VALUES ('68', 'Haut-Rhin', 'haut-rhin', '44', 'metro');
  INSERT INTO ref_epci (siren, libelle, libelle_tri, type) VALUES ('200066009', 'CA d’essai', 'ca d''essai', 'CA');
  INSERT INTO ref_commune (code, libelle, libelle_tri, departement_code, epci_siren, codes_postaux)
    VALUES ('68224', 'Mulhouse', 'mulhouse', '68', '200066009', '68100')`;

const composer = (db: Database, premierId: number, maintenant?: () => Date) => {
  const fixe = unEnvironnement(premierId).environnement;
  const environnement = { ...fixe, maintenant: maintenant ?? fixe.maintenant };
  const octets = createJetons<never>(identifiantsSuivis(3_000_000_000), environnement.maintenant);
  return composerFichier(db, {
    environnement,
    octets,
    sauvegardes: SANS_SAUVEGARDES,
    classeur: classeurSansPoste(''),
    lecteurs: SANS_LECTEUR,
    pdf: SANS_PDF,
    marianne: () => false,
  });
};

/** Un fichier neuf, au schéma du jour, commencé et fermé : d'où part chaque essai. */
export function unModele(chemin: string): void {
  const db = ouvrirBase(chemin, { creer: true });
  db.exec(REFERENTIEL);
  const { contexte, journal } = composer(db, 1_000_000_000);
  journal.executer({ type: 'essai', libelle: 'Commencer', annulable: false, fenetre: 1 }, () => {
    contexte.depots.service.poserFichier({
      departementCode: '68',
      departementLibelle: 'Haut-Rhin',
      exemple: false,
    });
    contexte.depots.service.poserEmetteur('Préfecture d’essai', 'Camille Essai', null);
  });
  fermerBase(db);
}

/** Opérations du modèle : l'écrivain compte à partir d'elles. */
const DEJA_FAITES = 1;

/** Donne un ordre à l'application, et rend l'identifiant de ce qu'il a fait. @throws Error le refus reçu */
export type Commander = (nom: string, entree: unknown) => Promise<string>;

/**
 * Sans fin, une commande à chaque pas, qui laisse une opération : une instance et ses sièges, une réunion, ses points,
 * ses invités, une décision ; puis des changements, un déplacement et une suppression.
 */
export async function* charge(commander: Commander, premierTour = 1): AsyncGenerator<void> {
  for (let tour = premierTour; ; tour += 1) {
    const local = { departementCode: '68', clpeCode: null, complement: `de l’essai ${tour}`, communes: ['68224'] };
    const instanceId = await commander('instances.creer', { type: 'CLPE', ...local });
    yield;
    const reunionId = await commander('reunions.creer', { instanceId, date: '2026-04-16', heureDebut: '09:30' });
    yield;
    const points: string[] = [];
    for (let rang = 1; rang <= 5; rang += 1) {
      const point = { reunionId, titre: `Point ${rang}`, nature: 'decision', intervenant: null, duree: 10 };
      points.push(await commander('points.ajouter', point));
      yield;
      const personne = { civilite: 'Mme', prenom: 'Zoé', nom: `Essai ${tour}-${rang}`, structure: `Service ${tour}` };
      const sansPlus = { fonction: null, courriel: null, telephone: null };
      await commander('invites.ajouter', { reunionId, personneId: null, personne: { ...personne, ...sansPlus } });
      yield;
    }
    await commander('deliberations.creer', { pointId: points[0], nature: 'decision', texte: 'Adopter.' });
    yield;
    await commander('points.modifier', { id: points[1], vu: 1e9, patch: { textePv: `Débat ${tour}. `.repeat(200) } });
    yield;
    await commander('points.deplacer', { id: points[4], rang: 1 });
    yield;
    await commander('points.supprimer', { id: points[2] });
    yield;
  }
}

/** Ouvre par la routine de l'application et écrit par sa porte : contrat, services, journal, index de recherche. */
export function ouvrirEcrivain(chemin: string, maintenant?: () => Date) {
  const db = ouvrirBase(chemin);
  const fichier = composer(db, 2_000_000_000, maintenant);
  const handlers = createHandlers(
    {} as HandlersHote,
    () => fichier,
    () => undefined,
  );
  const dispatch = createDispatch({
    handlers: () => handlers,
    relever: (_reference, cause) => {
      throw cause;
    },
    verifierSorties: false,
  });
  async function commander(nom: string, entree: unknown): Promise<string> {
    const reponse = await dispatch(nom, entree, { fenetre: 1 });
    if (!reponse.ok) throw new Error(`${nom} : ${reponse.erreur.message}`);
    return (reponse.valeur as { id?: string } | null)?.id ?? '';
  }

  const suite = charge(commander);
  let faites = 0;
  return {
    db,
    commander,
    contexte: fichier.contexte,
    /** Une commande de plus, validée et sur le disque quand elle rend la main. @returns combien en tout. */
    async ecrire(): Promise<number> {
      await suite.next();
      return (faites += 1);
    },
  };
}

const compter = (db: Database, sql: string): number => db.prepare<[], number>(sql).pluck().get() ?? 0;

/** Ce qu'un fichier neuf contient déjà de chaque table : les migrations sèment des catalogues, hors de tout journal. */
let semees: ReadonlyMap<string, number> | null = null;
function lignesSemees(): ReadonlyMap<string, number> {
  if (semees !== null) return semees;
  const neuf = new BaseNeuve(':memory:');
  migrer(neuf, migrations);
  semees = new Map(tablesJournalisees(neuf).map(({ nom }) => [nom, compter(neuf, `SELECT count(*) FROM ${nom}`)]));
  neuf.close();
  return semees;
}

/** Ce que le journal dit de chaque table, et ce qu'elle contient : une opération à moitié écrite les sépare. */
function ecartsAvecLeJournal(db: Database): string[] {
  return tablesJournalisees(db).flatMap(({ nom }) => {
    const dites = compter(
      db,
      `SELECT coalesce(sum(CASE WHEN avant IS NULL THEN 1 ELSE -1 END), 0) FROM journal_valeur WHERE tbl = '${nom}' AND champ IS NULL`,
    );
    const lignes = compter(db, `SELECT count(*) FROM ${nom}`) - (lignesSemees().get(nom) ?? 0);
    return lignes === dites ? [] : [`${lignes} lignes de ${nom} pour ${dites} au journal`];
  });
}

function fautesDe(db: Database, confirmees: number): string[] {
  const faites = compter(db, 'SELECT count(*) FROM operation') - DEJA_FAITES;
  const fautes = ecartsAvecLeJournal(db);
  if (faites < confirmees) fautes.push(`${confirmees - faites} opération(s) confirmée(s) perdue(s)`);
  const moities = compter(
    db,
    `SELECT count(*) FROM operation o WHERE h IS NULL
       OR (SELECT count(*) FROM journal_valeur WHERE operation = o.num) <> (SELECT count(*) FROM journal WHERE operation = o.num)`,
  );
  if (moities > 0) fautes.push(`${moities} opération(s) à moitié écrite(s)`);
  const pages: unknown = db.pragma('integrity_check(1)', { simple: true });
  if (pages !== 'ok') fautes.push(`pages : ${String(pages)}`);
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) fautes.push('lignes sans leur objet');
  const rupture = verifierChaine(db);
  if (rupture !== null) fautes.push(`chaîne rompue à l’opération ${rupture.operation}`);
  return fautes;
}

/** Rouvre par la routine de l'application et confronte le fichier à ce qui avait été confirmé. */
export function fautesDuFichier(chemin: string, confirmees: number): { fautes: string[]; illisible: boolean } {
  let db: Database;
  try {
    db = ouvrirBase(chemin);
  } catch (cause) {
    return { fautes: [`illisible : ${cause instanceof Error ? cause.message : String(cause)}`], illisible: true };
  }
  try {
    return { fautes: fautesDe(db, confirmees), illisible: false };
  } finally {
    fermerBase(db);
  }
}
