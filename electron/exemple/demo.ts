/** `npm run demo -- --sortie DOSSIER` : l’exemple de zéro, puis tous ses documents Word, sans fenêtre. */
import { SANS_SAUVEGARDES } from '#electron/services/donnees/sans-sauvegardes.ts';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { type GenreDocument, genreDe, genresDe } from '#shared/documents/genres.data.ts';
import { estLegere } from '#shared/domain/rencontre/rencontre.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { demoErrors } from '#shared/errors/demo.errors.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import type { Environnement } from '#electron/database/operation.ts';
import { classeurSansPoste, SANS_PDF } from '#electron/hosts/classeur.ts';
import { composerFichier } from '#electron/hosts/compose.ts';
import { SANS_LECTEUR } from '#electron/travaux/lecture/lecteurs.ts';
import { createJetons } from '#electron/hosts/jetons.ts';
import type { Octets } from '#electron/hosts/hote.ts';
import { creerExemple } from './creer-exemple.ts';

const APPELANT = { fenetre: 1 };
const RESSOURCES = resolve(import.meta.dirname, '../../resources');

/** Ce qu'une réunion sait produire, à son moment : ce qui se rend après elle attend qu'elle se soit tenue. */
const genresAProduire = (seance: Seance): readonly GenreDocument[] =>
  genresDe(seance).filter((genre) => genreDe(genre).moment !== 'apres' || seance.reunion.etat === 'tenue');

/** Ce que dit `--sortie`, relatif au dossier d'où l'on appelle. */
function lireSortie(mots: readonly string[]): string {
  try {
    const { sortie } = parseArgs({ args: [...mots], strict: true, options: { sortie: { type: 'string' } } }).values;
    if (sortie) return resolve(sortie);
  } catch {
    // Une option mal écrite reçoit la même réponse que son absence : la seule façon d'appeler.
  }
  throw demoErrors.sansSortie();
}

/** Un dossier vide où écrire, créé au besoin. @throws AppError écrite pour la personne */
function preparer(sortie: string): void {
  let contenu: readonly string[];
  try {
    if (existsSync(sortie) && !statSync(sortie).isDirectory()) throw demoErrors.pasUnDossier(sortie);
    mkdirSync(sortie, { recursive: true });
    contenu = readdirSync(sortie);
  } catch (cause) {
    throw cause instanceof AppError ? cause : demoErrors.inaccessible(sortie, cause);
  }
  if (contenu.length > 0) throw demoErrors.pasVide(sortie);
}

/**
 * Écrit dans `sortie` chaque document que l'application sait produire de ce fichier : une convocation par
 * réunion ; le procès-verbal et le relevé de décisions de celles qui se sont tenues ; la fiche des instances qui se sont réunies.
 * @returns le nombre de documents.
 */
async function ecrireDocuments(chemin: string, sortie: string, environnement: Environnement): Promise<number> {
  const db = ouvrirBase(chemin);
  try {
    const octets = createJetons<Octets>(environnement.nouvelId, environnement.maintenant);
    const { handlers: h } = composerFichier(db, {
      environnement,
      octets,
      sauvegardes: SANS_SAUVEGARDES,
      classeur: classeurSansPoste(''),
      lecteurs: SANS_LECTEUR,
      pdf: SANS_PDF,
      marianne: () => false,
    });
    let ecrits = 0;
    const ecrire = ({ jeton, nom, taille }: { jeton: string; nom: string; taille: number }): void => {
      const document = octets.lire(jeton);
      if (document === null) throw new Error(`Document perdu : ${nom}`);
      writeFileSync(join(sortie, nom), document.octets, { flag: 'wx' });
      console.log(`  ${nom} (${Math.ceil(taille / 1024)} ko)`);
      ecrits += 1;
    };
    const tout = { texte: '', quand: 'toutes', instance: null, theme: null, etat: null, limite: 500 } as const;
    for (const { id } of h['reunions.lister'](tout, APPELANT).reunions) {
      for (const genre of genresAProduire(h['reunions.lire']({ id }, APPELANT))) {
        ecrire(await h['documents.produire']({ reunionId: id, genre, objets: [] }, APPELANT));
      }
    }
    for (const { id: instanceId, type, derniere } of h['instances.lister']({}, APPELANT)) {
      if (estLegere(type) || derniere === null) continue;
      const fiche = { instanceId, genre: 'fiche-instance', date: null, objet: null } as const;
      ecrire(await h['projets.produire'](fiche, APPELANT));
    }
    return ecrits;
  } finally {
    fermerBase(db);
  }
}

async function demontrer(mots: readonly string[]): Promise<void> {
  const sortie = lireSortie(mots);
  preparer(sortie);
  const debut = performance.now();
  const environnement: Environnement = {
    maintenant: () => new Date(),
    nouvelId: () => uuidv7(),
    auteur: () => ({ nom: 'Démonstration', poste: 'demo' }),
  };
  const provisoire = mkdtempSync(join(tmpdir(), 'comites-demo-'));
  try {
    const chemin = join(provisoire, 'exemple.comites');
    creerExemple(chemin, RESSOURCES, environnement);
    console.log(`Documents de l’exemple, dans ${sortie} :`);
    const ecrits = await ecrireDocuments(chemin, sortie, environnement);
    const secondes = ((performance.now() - debut) / 1000).toFixed(1).replace('.', ',');
    console.log(`${pluriel(ecrits, 'document Word écrit', 'documents Word écrits')} en ${secondes} s.`);
  } finally {
    rmSync(provisoire, { recursive: true, force: true });
  }
}

try {
  await demontrer(process.argv.slice(2));
} catch (cause) {
  if (!(cause instanceof AppError)) throw cause;
  console.error(cause.message);
  process.exitCode = 2;
}
