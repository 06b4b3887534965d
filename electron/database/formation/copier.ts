import Sqlite, { type Database } from 'better-sqlite3';
import type { BilanDeFormation } from '#shared/domain/formation/bilan.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { lireMarque } from '../marque.ts';
import { ancreDuFichier } from '../seal.ts';
import { examinerCopie } from '../verification.ts';
import { controlerLaCopie } from './controler.ts';
import { aControler, effacerLaCopie, mettreALaPlace, type PlaceDeLaCopie } from './ecrire-la-copie.ts';
import { preparerLesRegles } from './preparer-les-regles.ts';
import { recrireLesPersonnes } from './recrire-personnes.ts';
import { type PieceDeRemplacement, recrireLesPieces } from './recrire-pieces.ts';
import { recrireLesTables } from './recrire-tables.ts';
import type { ReglesDeCopie, Suivre } from './regles.types.ts';
import { commencerLaCopie, viderLHistoire } from './repartir.ts';

/** Ce qu'il faut pour faire une copie de formation ; la copie de travail se récrit, et s'efface ensuite, jamais le fichier. */
export interface CopieDemandee extends PlaceDeLaCopie {
  readonly sel: Uint8Array;
  readonly sansTextes: boolean;
  /** Instant universel ISO, et date civile du jour. */
  readonly quandUtc: string;
  readonly jour: string;
  readonly place: PieceDeRemplacement;
}

/** Combien de mots douteux la copie montre. */
const DOUTEUX_MONTRES = 12;
/** Six étapes, cent parts chacune. */
const PARTS = 100;
const ETAPES = 6 * PARTS;

/** La copie de travail se récrit en mémoire et d'un trait : rien n'en est gardé si elle s'arrête. */
function ouvrirLeTravail(chemin: string): Database {
  const db = new Sqlite(chemin, { fileMustExist: true });
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = DELETE');
  for (const reglage of ['journal_mode = OFF', 'synchronous = OFF', 'temp_store = MEMORY', 'secure_delete = ON'])
    db.pragma(reglage);
  db.pragma('foreign_keys = OFF');
  return db;
}

/** Sans déclencheurs, rien ne se journalise ni ne se fige ; ils reviennent tels quels. */
function sansDeclencheurs<T>(db: Database, geste: () => T): T {
  const poses = db
    .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
    .all();
  for (const { name } of poses) db.exec(`DROP TRIGGER "${name}"`);
  const rendu = geste();
  for (const { sql } of poses) db.exec(sql);
  return rendu;
}

/** Les noms laissés, les plus fréquents d'abord. */
function lesDouteux(laisses: ReadonlyMap<string, number>): Pick<BilanDeFormation, 'douteux' | 'autresDouteux'> {
  const douteux = [...laisses]
    .map(([mot, nombre]) => ({ mot, nombre }))
    .toSorted((un, autre) => autre.nombre - un.nombre || (un.mot < autre.mot ? -1 : 1));
  return {
    douteux: douteux.slice(0, DOUTEUX_MONTRES),
    autresDouteux: Math.max(0, douteux.length - DOUTEUX_MONTRES),
  };
}

/** Ceux que la recherche aveugle retrouve et qu'on n'a pas déjà dits s'y ajoutent. */
function avecLesRetrouves(
  { douteux }: Pick<ReglesDeCopie, 'douteux'>,
  retrouves: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const dits = new Set([...douteux.keys()].map(enTri));
  return new Map([...douteux, ...[...retrouves].filter(([nom]) => !dits.has(nom))]);
}

function recrire(
  db: Database,
  demande: CopieDemandee,
  suivre: Suivre,
): { regles: ReglesDeCopie; bilan: BilanDeFormation } {
  const etape =
    (rang: number): Suivre =>
    (fait, total, libelle) =>
      suivre(rang * PARTS + Math.round((PARTS * fait) / total), ETAPES, libelle);
  const sel = Buffer.from(demande.sel);
  const regles = preparerLesRegles(db, { sel, sansTextes: demande.sansTextes }, etape(0));
  const bilan = db.transaction(() =>
    sansDeclencheurs(db, () => {
      const operations = viderLHistoire(db, demande.jour);
      const textes = recrireLesTables(db, regles, etape(1));
      suivre(2 * PARTS, ETAPES, 'Remplacement des personnes');
      recrireLesPersonnes(db, regles);
      const pieces = recrireLesPieces(db, regles, demande.place);
      return { operations, textes, ...pieces };
    }),
  )();
  commencerLaCopie(db, demande.quandUtc, etape(3));
  return {
    regles,
    bilan: {
      personnes: new Set(regles.fiches.map(({ cle }) => cle)).size,
      horsAnnuaire: regles.horsAnnuaire,
      ...bilan,
      ...lesDouteux(regles.douteux),
    },
  };
}

/** De quoi sceller la copie : ouverte ensuite, elle se reconnaît pour celle que l'on a faite. */
function sceauDe(chemin: string) {
  const db = new Sqlite(chemin, { readonly: true });
  try {
    return {
      version: db.pragma('user_version', { simple: true }) as number,
      marque: lireMarque(db)?.texte ?? '',
      ancre: ancreDuFichier(db),
      dernieres: [],
    };
  } finally {
    db.close();
  }
}

/**
 * Fait une copie pour la formation : la copie de travail se récrit, puis s'écrit d'un trait à côté d'elle, sans page libre
 * ni reste ; vérifiée comme une sauvegarde et relue contre les noms d'origine, elle prend alors sa place. Coupée ou refusée,
 * elle n'y est pas, et l'original n'a jamais été ouvert.
 * @throws PlacePrise si un fichier de ce nom y est venu entre-temps
 * @throws Error si un nom ou une coordonnée d'origine y est encore, ou si elle n'est pas saine
 */
export function copierPourLaFormation(demande: CopieDemandee, suivre: Suivre): BilanDeFormation {
  const copie = aControler(demande.travail);
  const db = ouvrirLeTravail(demande.travail);
  try {
    const { regles, bilan } = recrire(db, demande, suivre);
    suivre(4 * PARTS, ETAPES, 'Écriture de la copie');
    db.prepare('VACUUM INTO ?').run(copie);
    suivre(5 * PARTS, ETAPES, 'Vérification de la copie');
    const verdict = examinerCopie(copie, 'entiere', true);
    if (!verdict.saine) throw new Error(`La copie n’est pas saine : ${verdict.defaut}`);
    const retrouves = controlerLaCopie(copie, regles);
    mettreALaPlace(demande, sceauDe(copie));
    suivre(ETAPES, ETAPES, 'Copie faite');
    return { ...bilan, ...lesDouteux(avecLesRetrouves(regles, retrouves)) };
  } catch (cause) {
    effacerLaCopie(demande);
    throw cause;
  } finally {
    db.close();
  }
}
