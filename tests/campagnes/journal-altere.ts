import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { copiesDuDossier, dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { type Ancre, type Rupture, verifierChaine } from '#electron/database/seal.ts';
import type { Resultat } from '#tests/campagnes.ts';
import { tirage } from '#tests/support/environnement.ts';
import { ALTERATIONS, type LigneDuJournal, retirerLaFin, SANS_GARDES } from './support/alterations.ts';
import {
  avancer,
  dansLApplication,
  dansUnDossier,
  demander,
  travailler,
  unPetitFichier,
} from './support/application.ts';

const OPERATIONS = 40;
/** Une fois sur vingt, c'est la fin du journal qui est retirée. */
const FIN_TOUS_LES = 20;

const programme = spawnSync('sqlite3', ['-version']).status === 0;

/** Par le programme sqlite3 s'il est sur ce poste, sinon par une connexion brute : sans rien de l'application. */
function alterer(chemin: string, sql: string): void {
  const tout = `PRAGMA foreign_keys = OFF; ${SANS_GARDES} ${sql};`;
  if (programme) {
    const { status, stderr } = spawnSync('sqlite3', ['-bail', chemin, tout], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`sqlite3 : ${stderr}`);
    return;
  }
  const db = new Sqlite(chemin);
  db.exec(tout);
  db.close();
}

function verifier(chemin: string, ancre: Ancre | null): Rupture | null {
  const db = new Sqlite(chemin);
  try {
    return verifierChaine(db, ancre);
  } finally {
    db.close();
  }
}

/** Un fichier travaillé par l'application, sa dernière sauvegarde, et ce que son journal porte. */
async function preparer(chemin: string) {
  unPetitFichier(chemin);
  await dansLApplication(chemin, async (dispatch) => {
    await avancer(travailler(dispatch), OPERATIONS);
    await demander(dispatch, 'sauvegardes.faire');
  });
  const db = new Sqlite(chemin, { readonly: true });
  try {
    return {
      ancre: copiesDuDossier(dossierDesSauvegardes(chemin))[0]?.ancre ?? null,
      lignes: db.prepare<[], LigneDuJournal>('SELECT operation AS num, seq FROM journal').all(),
      numeros: db.prepare<[], number>('SELECT num FROM operation ORDER BY num').pluck().all(),
    };
  } finally {
    db.close();
  }
}

/** T35 : une ligne du journal altérée par un autre outil est située à son opération ; une fin retirée, par l'ancre de la dernière sauvegarde. */
export const lancer = (essais: number, graine: number): Promise<Resultat> =>
  dansUnDossier('journal', async (dossier) => {
    const hasard = tirage(graine);
    const modele = join(dossier, 'service.comites');
    const { ancre, lignes, numeros } = await preparer(modele);
    const chemin = join(dossier, 'altere.comites');
    const un = <T>(liste: readonly T[]): T => {
      const tire = liste[Math.floor(hasard() * liste.length)];
      if (tire === undefined) throw new Error('Rien à altérer.');
      return tire;
    };
    copyFileSync(modele, chemin);
    const octets = readFileSync(modele);
    const fautes: string[] = verifier(chemin, ancre) === null ? [] : ['la chaîne est rompue avant toute altération'];
    let fins = 0;
    for (let essai = 0; essai < essais; essai += 1) {
      writeFileSync(chemin, octets);
      let [nom, sql, attendue] = ['fin du journal retirée', '', ancre?.operation ?? 0];
      if (essai % FIN_TOUS_LES === FIN_TOUS_LES - 1) {
        sql = retirerLaFin(un(numeros.slice(0, -1)));
        fins += 1;
      } else {
        const alteration = ALTERATIONS[essai % ALTERATIONS.length] ?? un(ALTERATIONS);
        const ligne = un(lignes);
        const autre = un(numeros.filter((num) => num !== ligne.num));
        [nom, sql, attendue] = [alteration.nom, alteration.sql(ligne, autre), alteration.ou(ligne.num, autre)];
      }
      alterer(chemin, sql);
      const trouvee = verifier(chemin, ancre)?.operation ?? null;
      if (trouvee !== attendue)
        fautes.push(`graine ${graine}, essai ${essai}, ${nom} : ${trouvee ?? 'rien'} au lieu de ${attendue}`);
    }
    return {
      essais,
      fautes,
      chiffres: {
        'lignes altérées, situées à leur opération': essais - fins,
        'fins de journal retirées, vues par la dernière sauvegarde': fins,
        'par le programme sqlite3': programme ? essais : 0,
      },
    };
  });
