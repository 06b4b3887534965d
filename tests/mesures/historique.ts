import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composerDepots } from '#electron/hosts/composer-depots.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { createJournalService } from '#electron/services/donnees/journal.service.ts';
import { filtresDuJournalSchema } from '#shared/contract/journal.contract.ts';
import { chronometrer, type Temps } from './chronometre.ts';
import { fichierDeMesure } from './generateur.ts';

const POSTE = 'poste-mesure';

/** Ce que l’on demande à l’historique de tout le fichier. */
const DEMANDES = {
  'la première tranche': {},
  'une tranche du milieu': { debut: 150_000 },
  'un an, ancien': { du: '2018-01-01', au: '2018-12-31' },
  'un auteur': { auteur: 'Camille Essai 3' },
  'un genre': { genre: 'reunions' },
  'un mot': { texte: 'point' },
  'un auteur, un genre, un mois': { auteur: 'Camille Essai 3', genre: 'reunions', du: '2019-05-01', au: '2019-05-31' },
  'ce poste': { lieu: 'poste' },
} as const;

/** Dix ans d’opérations d’une valeur ; la chaîne n’y est pas scellée : seule la lecture se mesure. */
function remplir(db: ReturnType<typeof ouvrirBase>, operations: number): void {
  db.exec(`
    BEGIN;
    CREATE TEMP TABLE suite AS
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${operations}) SELECT i FROM n;
    CREATE TEMP TABLE de_point AS SELECT row_number() OVER () AS rang, id FROM point LIMIT 15000;
    CREATE TEMP TABLE modele AS SELECT coalesce(max(num), 0) AS num FROM operation;
    INSERT INTO operation (num, id, quand_utc, auteur, poste, fenetre, type, libelle, annulable)
      SELECT m.num + i, 'mesure-' || i, strftime('%Y-%m-%dT%H:%M:%fZ', '2016-01-04', '+' || (i * 10 * 365 * 24 / ${operations}) || ' hours'),
        'Camille Essai ' || (i % 12), CASE i % 3 WHEN 0 THEN '${POSTE}' ELSE 'poste-' || (i % 12) END, i % 4,
        CASE i % 4 WHEN 0 THEN 'points.modifier' WHEN 1 THEN 'presences.constater' WHEN 2 THEN 'fichesAction.modifier' ELSE 'personnes.modifier' END,
        CASE i % 4 WHEN 0 THEN 'Modifier le point' WHEN 1 THEN 'Constater une présence' WHEN 2 THEN 'Modifier la fiche action' ELSE 'Modifier la personne' END, 1
      FROM suite, modele m;
    INSERT INTO journal_valeur (operation, tbl, ligne, champ, avant, apres)
      SELECT m.num + i, 'point', p.id, 'precision', 'avant', 'après ' || i
      FROM suite JOIN de_point p ON p.rang = 1 + i % 15000, modele m;
    COMMIT;
    DROP TABLE suite; DROP TABLE de_point; DROP TABLE modele;`);
}

/** Parcourir et filtrer l’historique d’un fichier de tant d’opérations. */
export async function mesurerLHistorique(operations: number): Promise<readonly Temps[]> {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-historique-'));
  const chemin = join(dossier, 'historique.comites');
  copyFileSync(fichierDeMesure(1), chemin);
  const db = ouvrirBase(chemin);
  try {
    remplir(db, operations);
    const contexte = {
      depots: composerDepots(db),
      nouvelId: () => '',
      aujourdHui: () => '2026-11-29',
      maintenant: () => new Date(),
    };
    const jamais = (): never => {
      throw new Error('Rien ne se défait ici.');
    };
    const service = createJournalService(contexte, () => POSTE, {
      annulerOperationPasAPas: jamais,
      verifierAnnulable: jamais,
      poidsDe: jamais,
      depuis: () => [],
    });
    const temps: Temps[] = [];
    for (const [quoi, demande] of Object.entries(DEMANDES)) {
      const { debut = 0, ...filtres } = demande as { debut?: number };
      const entree = { ...filtresDuJournalSchema.parse(filtres), debut, nombre: 200 };
      temps.push(
        await chronometrer(`historique de ${operations} opérations : ${quoi}`, 30, () =>
          service['journal.lister'](entree, { fenetre: 1 }),
        ),
      );
    }
    temps.push(
      await chronometrer(`historique de ${operations} opérations : qui a écrit`, 30, () =>
        service['journal.auteurs'](),
      ),
    );
    return temps;
  } finally {
    fermerBase(db);
    rmSync(dossier, { recursive: true, force: true });
  }
}

if (import.meta.main)
  for (const { nom, p50, p95 } of await mesurerLHistorique(Number(process.argv[2] ?? 300_000)))
    console.log(`${nom.padEnd(70)}${p50.toFixed(2).padStart(10)}${p95.toFixed(2).padStart(10)}`);
