import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { AppError } from '#shared/errors/app-error.ts';
import { dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { createJournal } from '#electron/database/journal.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import type { Resultat } from '#tests/campagnes.ts';
import { tirage, unEnvironnement } from '#tests/support/environnement.ts';
import { unePersonne } from '#tests/support/metier.ts';
import {
  avancer,
  copierTel,
  dansLApplication,
  dansUnDossier,
  travailler,
  unPetitFichier,
} from './support/application.ts';
import { type Dommage, unBit, unEchangeDePages, unePageAZero, uneTroncature } from './support/dommages.ts';
import { empreinteDeTout } from './support/lire-tout.ts';

/** Sur seize essais : dix bits, deux pages à zéro, deux coupes, un échange de pages, un journal d'écriture d'ailleurs. */
const DOMMAGES: readonly (Dommage | 'journal')[] = [
  ...Array.from({ length: 10 }, () => unBit),
  unePageAZero,
  unePageAZero,
  uneTroncature,
  uneTroncature,
  unEchangeDePages,
  'journal',
];
/** Plus la campagne est longue, plus le fichier est plein : un bit y tombe plus souvent sur ce qui se lit. */
const operationsPour = (essais: number): number => Math.min(400, 20 + 2 * Math.floor(essais / 4));
const JOURNAUX = 6;

interface Depart {
  readonly chemin: string;
  readonly octets: Buffer;
  readonly sceau: Buffer;
  /** Journaux d'écriture d'une autre base, et de séances passées de celle-ci. */
  readonly journaux: readonly Buffer[];
}

const sceauDe = (chemin: string): string => join(dossierDesSauvegardes(chemin), 'fermeture.sceau');

/** Le journal d'écriture d'une séance de tant d'opérations, pris avant sa fermeture. */
function journalDUneSeance(chemin: string, operations: number): Buffer {
  const db = ouvrirBase(chemin);
  const { environnement } = unEnvironnement(Date.now());
  const journal = createJournal(db, environnement);
  for (let rang = 0; rang < operations; rang += 1)
    journal.executer({ type: 'essai', libelle: 'Ajouter', annulable: true, fenetre: 1 }, () =>
      unePersonne(db, environnement.nouvelId(), `Personne ${rang}`),
    );
  const octets = readFileSync(`${chemin}-wal`);
  fermerBase(db);
  return octets;
}

/** Un fichier écrit et fermé par l'application, des journaux d'ailleurs. */
async function preparer(dossier: string, operations: number): Promise<Depart> {
  const [chemin, autre, passe] = ['service', 'autre', 'passe'].map((nom) => join(dossier, `${nom}.comites`)) as [
    string,
    string,
    string,
  ];
  for (const fichier of [chemin, autre]) unPetitFichier(fichier);
  const journaux: Buffer[] = [];
  await dansLApplication(chemin, (dispatch) => avancer(travailler(dispatch), operations / 2));
  for (let rang = 1; rang <= JOURNAUX; rang += 2) {
    copierTel(chemin, passe);
    journaux.push(journalDUneSeance(autre, rang), journalDUneSeance(passe, rang * 3));
  }
  await dansLApplication(chemin, (dispatch) => avancer(travailler(dispatch, 1_000), operations / 2));
  return { chemin, octets: readFileSync(chemin), sceau: readFileSync(sceauDe(chemin)), journaux };
}

/** Remet le fichier fermé, gâté ou non, sous son sceau ; rien d'autre à côté. */
function poser({ chemin, sceau }: Depart, octets: Buffer, journal: Buffer | null): void {
  writeFileSync(chemin, octets);
  rmSync(`${chemin}-wal`, { force: true });
  if (journal !== null) writeFileSync(`${chemin}-wal`, journal);
  writeFileSync(sceauDe(chemin), sceau);
}

/** Ce que l'ouverture en fait : refusé comme abîmé, ouvert, ou arrêté d'une autre manière (une faute). */
function ouvrir(chemin: string): 'abime' | 'ouvert' | Error {
  try {
    fermerBase(ouvrirBase(chemin));
    return 'ouvert';
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'BASE') return 'abime';
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}

function vuParIntegrityCheck(chemin: string): boolean {
  try {
    const db = new Sqlite(chemin);
    try {
      return db.pragma('integrity_check(1)', { simple: true }) !== 'ok';
    } finally {
      db.close();
    }
  } catch {
    return true;
  }
}

const oterLesEcartes = (dossier: string): void => {
  for (const nom of readdirSync(dossier)) if (nom.includes('(journal étranger')) rmSync(join(dossier, nom));
};

/** T9 : un fichier fermé par l'application se gâte de toutes les manières ; son ouverture le voit, ou le rend entier. */
export const lancer = (essais: number, graine: number): Promise<Resultat> =>
  dansUnDossier('abime', async (dossier) => {
    const hasard = tirage(graine);
    const depart = await preparer(dossier, operationsPour(essais));
    const { chemin, octets, journaux } = depart;
    const temoin = join(dossier, 'temoin');
    const lire = (): string | null => {
      copierTel(chemin, temoin);
      return empreinteDeTout(temoin);
    };
    poser(depart, octets, null);
    const attendue = lire();
    const fautes: string[] = [];
    const compte = { dommageables: 0, vues: 0, ecartes: 0, pages: 0 };
    for (let essai = 0; essai < essais; essai += 1) {
      const dommage = DOMMAGES[essai % DOMMAGES.length] ?? unBit;
      const gate = dommage === 'journal' ? octets : dommage(octets, hasard);
      const journal = dommage === 'journal' ? (journaux[Math.floor(hasard() * journaux.length)] ?? null) : null;
      poser(depart, gate, journal);
      const dommageable = lire() !== attendue;
      copierTel(chemin, temoin);
      if (dommageable) compte.dommageables += 1;
      if (dommageable && vuParIntegrityCheck(temoin)) compte.pages += 1;
      const issue = ouvrir(chemin);
      if (issue === 'abime') compte.vues += 1;
      else if (issue === 'ouvert' && journal !== null) compte.ecartes += 1;
      if (issue instanceof Error) fautes.push(`graine ${graine}, essai ${essai} : arrêt, ${issue.message}`);
      else if (issue === 'ouvert' && !gate.equals(octets))
        fautes.push(`graine ${graine}, essai ${essai} : octets changés, ouverts sans être vus`);
      else if (issue === 'ouvert' && lire() !== attendue)
        fautes.push(`graine ${graine}, essai ${essai} : contenu changé, ouvert sans être vu`);
      oterLesEcartes(dossier);
    }
    return {
      essais,
      fautes,
      chiffres: {
        'fautes dommageables': compte.dommageables,
        'fichiers refusés comme abîmés': compte.vues,
        'journaux d’écriture d’ailleurs écartés, fichier rendu entier': compte.ecartes,
        'témoin : fautes dommageables que voit integrity_check seul': compte.pages,
      },
    };
  });
