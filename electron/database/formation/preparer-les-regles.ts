import { createHmac } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { motsDe } from '#shared/domain/donnees/mots-d-un-texte.rules.ts';
import { dresserLeCarnet } from '#shared/domain/formation/carnet.rules.ts';
import { createReleve, createUsage } from '#shared/domain/formation/hors-annuaire.rules.ts';
import { inventerLesPersonnages } from '#shared/domain/formation/inventer.rules.ts';
import { MOTS_COMMUNS, PARTICULES } from '#shared/domain/formation/mots-communs.data.ts';
import { MOTS_COURANTS } from '#shared/domain/formation/mots-courants.data.ts';
import type { Nommee, Tirage } from '#shared/domain/formation/personnage.types.ts';
import { createRechercheBrute } from '#shared/domain/formation/recherche-brute.rules.ts';
import { createControleur, createRemplaceur } from '#shared/domain/formation/remplacer.rules.ts';
import { porteurDe, rangerLesNoms } from '#shared/domain/formation/repertoire.rules.ts';
import { retenirLesTerritoires } from '#shared/domain/formation/territoires.rules.ts';
import { voirLesFiges } from './figes.ts';
import { nommeesDesFiges } from './noms-des-figes.ts';
import { nommeesDuFichier } from './nommees-du-fichier.ts';
import { voirLesTextes } from './parcourir.ts';
import { enTri } from '#shared/text/tri.ts';
import type { ReglesDeCopie, Suivre } from './regles.types.ts';

const A_LIRE = new Set(['nom', 'intitule', 'texte'] as const);

/** Les noms de lieux du fichier : communes, quartiers, intercommunalités et tout ce qui s'y nomme d'après eux. */
function* nomsDeTerritoire(db: Database): Iterable<string> {
  const tables = db
    .prepare<[], string>(
      `SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c ON c.name = 'libelle'
       WHERE t.type = 'table' AND t.name GLOB 'ref_*' AND t.name <> 'ref_recherche'`,
    )
    .pluck()
    .all();
  for (const table of tables) yield* db.prepare<[], string>(`SELECT libelle FROM ${table}`).pluck().iterate();
}

const motsDesNoms = (nommees: readonly Nommee[]): ReadonlySet<string> =>
  new Set(nommees.flatMap(({ noms }) => noms.map(motsDe).flatMap((mots) => [...mots, mots.join(' '), mots.join('')])));

/** Ce qu'un champ nomme sans nommer personne : structures, leurs sigles, dispositifs. */
const organismesDe = (db: Database): string[] =>
  db
    .prepare<[], string>(
      `SELECT nom FROM structure UNION SELECT sigle FROM structure WHERE sigle IS NOT NULL UNION SELECT nom FROM dispositif`,
    )
    .pluck()
    .all();

/** Tire d'un sel, par une empreinte à clé : le même sel redonne les mêmes noms, aucun nom ne redonne le sel. */
function tirage(sel: Buffer): { tirer: Tirage; identifiant: (id: string) => string } {
  const empreinte = (cle: string) => createHmac('sha256', sel).update(cle).digest();
  return {
    tirer: (cle) => empreinte(cle).readUInt32BE(0),
    identifiant(id) {
      const h = empreinte(`id ${id}`).toString('hex');
      return `${h.slice(0, 8)}-${h.slice(8, 12)}-7${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
    },
  };
}

/**
 * Lit tout ce qu'un fichier nomme, et prépare de quoi le récrire : à chacun son personnage, ses adresses, son identifiant.
 * @param sel tiré au hasard, gardé nulle part
 */
export function preparerLesRegles(
  db: Database,
  { sel, sansTextes }: { readonly sel: Buffer; readonly sansTextes: boolean },
  suivre: Suivre,
): ReglesDeCopie {
  const { nommees: duFichier, fiches } = nommeesDuFichier(db);
  const connues = [...duFichier, ...nommeesDesFiges(db, duFichier)];
  const connus = motsDesNoms(connues);
  const territoires = [...nomsDeTerritoire(db)];
  const releve = createReleve(connus, new Set([...organismesDe(db), ...territoires].map(enTri)));
  const usage = createUsage(connus);
  const voir = (texte: string, nomme: boolean): void => {
    releve.voir(texte, nomme);
    usage.voir(texte);
  };
  voirLesTextes(
    db,
    A_LIRE,
    ({ texte, classe }) => voir(texte, classe === 'nom'),
    (fait, total) => suivre(fait, total, 'Lecture des textes'),
  );
  voirLesFiges(db, (texte) => voir(texte, false));

  const nommees = [...connues, ...releve.rendre()];
  const { tirer, identifiant } = tirage(sel);
  const lieux = new Set(territoires.flatMap(motsDe));
  const interdits = new Set([...motsDesNoms(nommees), ...lieux]);
  const personnages = inventerLesPersonnages(nommees, tirer, interdits);
  const repertoire = rangerLesNoms(nommees, personnages);
  const carnet = dresserLeCarnet(nommees, personnages, tirer);
  const douteux = new Map<string, number>();
  const juge = {
    repertoire,
    dansUnTerritoire: retenirLesTerritoires(territoires, repertoire),
    communs: usage.communs(),
  };
  return {
    remplacer: createRemplaceur(
      { ...juge, douter: (mot) => void douteux.set(mot, (douteux.get(mot) ?? 0) + 1) },
      carnet,
    ),
    controler: createControleur({ ...juge, repertoire: rangerLesNoms(connues, personnages) }, carnet),
    rechercher: createRechercheBrute(
      connues,
      personnages.values(),
      (mot) => lieux.has(mot) || MOTS_COMMUNS.has(mot) || MOTS_COURANTS.has(mot) || PARTICULES.has(mot),
    ),
    ...{ carnet, fiches, personnages, sansTextes, douteux },
    personnageDe: (nom, prenom) => porteurDe(repertoire, nom, prenom)?.personnage ?? null,
    ids: new Map(fiches.map(({ id }) => [id, identifiant(id)])),
    horsAnnuaire: nommees.length - duFichier.length,
  };
}
