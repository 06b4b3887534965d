import { execFile } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Database } from 'better-sqlite3';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { ancreDuFichier } from '#electron/database/seal.ts';
import type { Resultat } from '#tests/campagnes.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { tirage } from '#tests/support/environnement.ts';
import { uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';
import { avancer, dansUnDossier, travailler, unPetitFichier } from './support/application.ts';

/** Applications ouvertes à la fois : l'attente de l'une sert à toutes. */
const ENSEMBLE = 20;
/** On copie au moins trois secondes après la dernière écriture, et jusqu'à une de plus. */
const REPOS_MS = 3_000;
const ETENDUE_MS = 1_000;
const COPIER = 'require("node:fs").copyFileSync(process.argv[1], process.argv[2])';

/** Copie le seul fichier, par un autre programme : lu par celui-ci, il perdrait ses verrous. */
const copierAilleurs = (de: string, vers: string) =>
  promisify(execFile)(process.execPath, ['--eval', COPIER, de, vers]);

interface Lu {
  readonly contenu: string;
  readonly operations: number;
  readonly chaine: string | null;
}

function lire(chemin: string): Lu {
  const db: Database = ouvrirBase(chemin);
  try {
    return {
      contenu: empreinteDuContenu(db),
      operations: db.prepare<[], number>('SELECT count(*) FROM operation').pluck().get() ?? 0,
      chaine: ancreDuFichier(db)?.chaine ?? null,
    };
  } finally {
    fermerBase(db);
  }
}

/** Écrit une rafale, se tait, se fait copier, ferme. @returns ce qui manque à la copie, ou reste après la fermeture */
async function fautesDUnEssai(chemin: string, combien: number, instant: number, deja: number): Promise<string[]> {
  const { application, fermer } = uneApplicationReelle(chemin);
  const copie = `${chemin}.copie`;
  try {
    await avancer(travailler(application.dispatch), combien);
    await attendre(instant);
    await copierAilleurs(chemin, copie);
  } finally {
    fermer();
  }
  const fautes: string[] = existsSync(`${chemin}-wal`) ? ['un journal d’écriture reste après la fermeture'] : [];
  const [copiee, fermee] = [lire(copie), lire(chemin)];
  if (fermee.operations < deja + combien) fautes.push('opération confirmée perdue');
  if (copiee.contenu !== fermee.contenu || copiee.chaine !== fermee.chaine)
    fautes.push(`${fermee.operations - copiee.operations} opérations manquent à la copie`);
  return fautes;
}

/** T4 : le seul fichier copié à la main, trois secondes au moins après la dernière écriture, a tout ce qui était confirmé. */
export const lancer = (essais: number, graine: number): Promise<Resultat> =>
  dansUnDossier('copie', async (dossier) => {
    const hasard = tirage(graine);
    const modele = join(dossier, 'modele.comites');
    unPetitFichier(modele);
    const { operations: deja } = lire(modele);
    const fautes: string[] = [];
    let confirmees = 0;
    for (let premier = 0; premier < essais; premier += ENSEMBLE) {
      const combiens = Array.from({ length: Math.min(ENSEMBLE, essais - premier) }, () => ({
        combien: 1 + Math.floor(hasard() * 12),
        instant: REPOS_MS + hasard() * ETENDUE_MS,
      }));
      const issues = combiens.map(async ({ combien, instant }, rang) => {
        const chemin = join(dossier, `essai-${premier + rang}.comites`);
        copyFileSync(modele, chemin);
        const vues = await fautesDUnEssai(chemin, combien, instant, deja);
        confirmees += combien;
        if (vues.length > 0) fautes.push(`graine ${graine}, essai ${premier + rang} : ${vues.join(' ; ')}`);
      });
      await Promise.all(issues);
    }
    return { essais, fautes, chiffres: { 'opérations confirmées, toutes dans les copies': confirmees } };
  });
