import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomFillSync } from 'node:crypto';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import { copiesDuDossier, dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import type { Resultat } from '#tests/campagnes.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { tirage } from '#tests/support/environnement.ts';
import {
  avancer,
  dansLApplication,
  dansUnDossier,
  demander,
  travailler,
  unPetitFichier,
} from './support/application.ts';
import { type Dommage, unBit, unEchangeDePages, unePageAZero, uneTroncature } from './support/dommages.ts';

const DOMMAGES: readonly Dommage[] = [unBit, unePageAZero, uneTroncature, unEchangeDePages];
/** Au-delà, récupérer un fichier de cent mégaoctets se ferait trop attendre. */
const DELAI_MAX_MS = 5_000;
/** En deçà, moins de sauvegardes, et le grand fichier ne se mesure pas : `npm test` n'en a pas le temps. */
const ESSAIS_DE_LA_MESURE = 20;
const sauvegardesPour = (essais: number): number => (essais < ESSAIS_DE_LA_MESURE ? 2 : 5);
const CENT_MO = 100 * 1024 * 1024;

type Hasard = () => number;

function lire<T>(chemin: string, question: (db: Sqlite.Database) => T): T {
  const db = new Sqlite(chemin, { readonly: true });
  try {
    return question(db);
  } finally {
    db.close();
  }
}

/** Un fichier, ses sauvegardes faites à mesure du travail, et ce qui se fait encore après la dernière ; fermé. */
async function preparer(chemin: string, sauvegardes: number): Promise<void> {
  unPetitFichier(chemin);
  await dansLApplication(chemin, async (dispatch) => {
    const travail = travailler(dispatch);
    for (let faites = 0; faites < sauvegardes; faites += 1) {
      await avancer(travail, faites + 2);
      await demander(dispatch, 'sauvegardes.faire');
    }
    await avancer(travail, 5);
  });
}

/** Gâte un fichier jusqu'à ce qu'un octet au moins ait changé. */
function gater(chemin: string, hasard: Hasard): void {
  const octets = readFileSync(chemin);
  for (;;) {
    const dommage = DOMMAGES[Math.floor(hasard() * DOMMAGES.length)] ?? unBit;
    const gate = dommage(octets, hasard);
    if (gate.equals(octets)) continue;
    writeFileSync(chemin, gate);
    return;
  }
}

const fichiersDe = (dossier: string): string[] =>
  readdirSync(dossier)
    .map((nom) => join(dossier, nom))
    .filter((chemin) => statSync(chemin).isFile());

interface Attendu {
  /** La plus récente sauvegarde encore sûre. */
  readonly quandUtc: string;
  readonly contenu: string;
  /** Ce qui a été fait depuis, d'après le fichier d'avant le dommage. */
  readonly perdues: readonly string[];
}

function attendre(entier: string, abimees: number): Attendu {
  const copie = copiesDuDossier(dossierDesSauvegardes(entier))[abimees];
  if (copie === undefined) throw new Error('Pas assez de sauvegardes.');
  return {
    quandUtc: copie.quandUtc,
    contenu: lire(copie.chemin, empreinteDuContenu),
    perdues: lire(entier, (db) =>
      db
        .prepare<[number], string>('SELECT libelle FROM operation WHERE num > ? ORDER BY num')
        .pluck()
        .all(copie.ancre?.operation ?? 0),
    ),
  };
}

/** Ouvre le fichier gâté par l'application, récupère ce qu'elle propose, et dit ce qui n'est pas comme attendu. */
async function recuperer(
  chemin: string,
  { quandUtc, contenu, perdues }: Attendu,
): Promise<{ fautes: string[]; ms: number }> {
  const fautes: string[] = [];
  const gate = readFileSync(chemin);
  let ms = 0;
  const { releve } = await dansLApplication(chemin, async (dispatch) => {
    const etat = await demander<EtatHote>(dispatch, 'hote.etat');
    if (etat.fichier !== null) return void fautes.push('ouvert comme s’il n’avait rien');
    if (!readFileSync(chemin).equals(gate)) fautes.push('fichier abîmé modifié avant la décision');
    if (etat.recuperation === null) return void fautes.push('rien de proposé');
    if (etat.recuperation.quandUtc !== quandUtc) fautes.push('autre sauvegarde proposée que la plus récente sûre');
    if (JSON.stringify(etat.recuperation.perdues) !== JSON.stringify(perdues))
      fautes.push(`dit perdues ${JSON.stringify(etat.recuperation.perdues)} au lieu de ${JSON.stringify(perdues)}`);
    const debut = performance.now();
    await demander(dispatch, 'fichier.recuperer', { jeton: etat.recuperation.jeton });
    ms = performance.now() - debut;
    const apres = await demander<EtatHote>(dispatch, 'hote.etat');
    if (apres.fichier === null || apres.empechement !== null) fautes.push('pas rouvert');
  });
  if (releve.length > 0) fautes.push(`relevé : ${String(releve[0])}`);
  if (fautes.length > 0) return { fautes, ms };
  if (lire(chemin, empreinteDuContenu) !== contenu) fautes.push('contenu d’une autre sauvegarde');
  if (!fichiersDe(dirname(chemin)).some((garde) => readFileSync(garde).equals(gate)))
    fautes.push('fichier abîmé non gardé');
  return { fautes, ms };
}

/** Cent mégaoctets de pièces dans le fichier ; sa sauvegarde suit. */
function alourdir(chemin: string): void {
  const db = ouvrirBase(chemin);
  const inserer = db.prepare('INSERT INTO piece_contenu (sha256, taille, octets) VALUES (?, ?, ?)');
  const octets = Buffer.alloc(4 * 1024 * 1024);
  for (let pieces = 0; pieces * octets.length < CENT_MO; pieces += 1)
    inserer.run(`essai-${pieces}`, octets.length, randomFillSync(octets));
  fermerBase(db);
}

/** Combien de temps prend la récupération d'un fichier de cent mégaoctets. */
async function mesurerCentMo(lieu: string, hasard: Hasard): Promise<{ fautes: string[]; ms: number }> {
  const chemin = join(lieu, 'service.comites');
  alourdir(chemin);
  await dansLApplication(chemin, (dispatch) => demander(dispatch, 'sauvegardes.faire'));
  const attendu = attendre(chemin, 0);
  gater(chemin, hasard);
  const { fautes, ms } = await recuperer(chemin, attendu);
  if (ms > DELAI_MAX_MS) fautes.push(`${Math.round(ms)} ms`);
  return { fautes: fautes.map((faute) => `cent mégaoctets : ${faute}`), ms };
}

/**
 * T10 : un fichier gâté, et une fois sur deux ses sauvegardes les plus récentes : la plus récente encore sûre est
 * proposée et posée, le fichier gâté gardé, et ce qui manque dit exactement.
 */
export const lancer = (essais: number, graine: number): Promise<Resultat> =>
  dansUnDossier('recuperation', async (dossier) => {
    const hasard = tirage(graine);
    const modele = join(dossier, 'modele');
    mkdirSync(modele);
    const entier = join(modele, 'service.comites');
    const sauvegardes = sauvegardesPour(essais);
    await preparer(entier, sauvegardes);
    const fautes: string[] = [];
    let [copiesAbimees, perdues, lePlusLong] = [0, 0, 0];
    for (let essai = 0; essai < essais; essai += 1) {
      const lieu = join(dossier, `essai-${essai}`);
      cpSync(modele, lieu, { recursive: true });
      const chemin = join(lieu, 'service.comites');
      const abimees = essai % 2 === 0 ? 0 : 1 + Math.floor(hasard() * (sauvegardes - 1));
      for (const copie of copiesDuDossier(dossierDesSauvegardes(chemin)).slice(0, abimees)) gater(copie.chemin, hasard);
      gater(chemin, hasard);
      const attendu = attendre(entier, abimees);
      const { fautes: vues, ms } = await recuperer(chemin, attendu);
      lePlusLong = Math.max(lePlusLong, ms);
      copiesAbimees += abimees;
      perdues += attendu.perdues.length;
      if (vues.length > 0) fautes.push(`graine ${graine}, essai ${essai} : ${vues.join(' ; ')}`);
      rmSync(lieu, { recursive: true, force: true });
    }
    const chiffres: Record<string, number> = {
      'sauvegardes récentes abîmées aussi': copiesAbimees,
      'opérations manquantes, toutes dites': perdues,
      'millisecondes pour la plus longue récupération': Math.round(lePlusLong),
    };
    if (essais >= ESSAIS_DE_LA_MESURE) {
      const cent = await mesurerCentMo(modele, hasard);
      fautes.push(...cent.fautes);
      chiffres['millisecondes pour récupérer 100 Mo'] = Math.round(cent.ms);
    }
    return { essais, fautes, chiffres };
  });
