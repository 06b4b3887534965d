import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '#electron/database/open.ts';
import type { Hote } from './hote.ts';
import { NOM_DU_RELEVE } from './releve.ts';

/** Lignes du relevé technique que porte un diagnostic : les dernières. */
const LIGNES_DU_RELEVE = 300;

/**
 * Une ligne du relevé sans rien du poste ni de la personne : d'un lieu du code, il ne reste que sa place dans
 * l'application ; un dossier personnel porte le nom de qui s'en sert.
 */
export const sansChemin = (ligne: string): string =>
  ligne
    .replace(/(?:file:\/\/)?[^\s()]*[/\\](?=(?:electron|renderer|shared|node_modules|construit)[/\\])/gu, '')
    .replace(
      /(?:file:\/\/)?(?:[a-z]:)?[/\\](?:home|Users|Documents and Settings|root)[/\\][^\s()]*/giu,
      '(chemin ôté)',
    );

function releveDe(dossier: string): string[] {
  const chemin = join(dossier, NOM_DU_RELEVE);
  if (!existsSync(chemin)) return ['Aucune erreur relevée.'];
  return readFileSync(chemin, 'utf8').trimEnd().split('\n').slice(-LIGNES_DU_RELEVE).map(sansChemin);
}

const tailleDe = (chemin: string): number => statSync(chemin, { throwIfNoEntry: false })?.size ?? 0;

/** Ce que l'on sait du fichier ouvert sans rien en citer : son schéma, ses tailles, ce que comptent ses tables, sa santé. */
function fichierEnChiffres(db: Database, chemin: string): string[] {
  const pragma = (nom: string): string => String(db.pragma(nom, { simple: true }));
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )
    .pluck()
    .all();
  const comptes = tables.map((table) => {
    const nombre = db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0;
    return `  ${table} : ${nombre}`;
  });
  return [
    `Schéma : ${pragma('user_version')}`,
    `Taille : ${tailleDe(chemin)} octets, journal ${tailleDe(`${chemin}-wal`)} octets`,
    `Pages : ${pragma('page_count')} de ${pragma('page_size')} octets, ${pragma('freelist_count')} libres, mode ${pragma('journal_mode')}`,
    `Vérification des pages : ${pragma('quick_check(1)') === 'ok' ? 'saines' : 'abîmées'}`,
    `Lignes sans leur objet : ${(db.pragma('foreign_key_check') as unknown[]).length}`,
    'Lignes par table :',
    ...comptes,
  ];
}

/**
 * Le diagnostic à donner à qui dépanne : versions, schéma, tailles, santé du fichier, relevé technique. Aucune donnée du
 * fichier, ni nom de fichier, ni nom de personne, ni chemin du poste.
 * @param ouvert le fichier ouvert ; `null` : aucun
 */
export function etablirDiagnostic(
  hote: Pick<Hote, 'version' | 'genre' | 'environnement' | 'poste'>,
  ouvert: { readonly db: Database; readonly chemin: string } | null,
): string {
  const { theme, densite, budgetSauvegardes } = hote.poste.lire();
  return [
    'Comités Emploi, diagnostic sans donnée personnelle',
    `Établi le ${hote.environnement.maintenant().toISOString()}`,
    '',
    'Application',
    `Version : ${hote.version}, hôte ${hote.genre}`,
    `Node : ${process.version}, ${process.platform} ${process.arch}`,
    `Apparence : ${theme}, ${densite} ; sauvegardes : ${budgetSauvegardes} Go`,
    '',
    'Fichier de travail',
    ...(ouvert === null ? ['Aucun fichier ouvert.'] : fichierEnChiffres(ouvert.db, ouvert.chemin)),
    '',
    'Relevé technique (genre, code et lieux des erreurs ; jamais leurs phrases)',
    ...releveDe(hote.poste.dossier),
    '',
  ].join('\n');
}
