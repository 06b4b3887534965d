import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSauvegardes, sauvegarderAvantMigration } from '#electron/database/backup.ts';
import { copiesDuDossier, dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { inscrireRestauration } from '#electron/database/inscrire-restauration.ts';
import { createJournal } from '#electron/database/journal.ts';
import { migrations } from '#electron/database/migrations/liste.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { proposerRecuperation, restaurer } from '#electron/database/restore.ts';
import { empreinteDuFichier, verifierCopie } from '#electron/database/verification.ts';
import { verifierCopieAPart } from '#electron/travaux/verifier-copie.ts';
import { ecrire, uneBase } from '#tests/support/base.ts';
import { unePersonne } from '#tests/support/metier.ts';

const verifier = (chemin: string, niveau: 'rapide' | 'entiere', neuve: boolean) =>
  verifierCopieAPart(chemin, niveau, neuve).resultat;

function unFichierSauvegarde(options: { verifier?: typeof verifier } = {}) {
  const base = uneBase();
  const { chemin, db, journal, environnement, nouvelId } = base;
  const sauvegardes = createSauvegardes({
    db,
    dossier: dossierDesSauvegardes(chemin),
    maintenant: environnement.maintenant,
    nouvelId,
    verifier: options.verifier ?? verifier,
  });
  const ajouter = (nom: string) => ecrire(journal, `Ajouter ${nom}`, () => unePersonne(db, nouvelId(), nom));
  const noms = () => db.prepare<[], string>('SELECT nom FROM personne ORDER BY nom').pluck().all();
  return { ...base, sauvegardes, ajouter, noms };
}

const lireNoms = (chemin: string): unknown[] => {
  const db = new Sqlite(chemin, { readonly: true });
  try {
    return db.prepare('SELECT nom FROM personne ORDER BY nom').pluck().all();
  } finally {
    db.close();
  }
};

describe('sauvegarder', () => {
  it('donne une copie entière, hors du mode WAL, dont le manifeste dit l’empreinte et la dernière opération', async () => {
    const { sauvegardes, ajouter, horloge } = unFichierSauvegarde();
    ajouter('Alba');
    const { jeton, ...faite } = await sauvegardes.faire('demande');
    expect(faite).toEqual({
      quandUtc: horloge.maintenant().toISOString(),
      taille: expect.any(Number),
      raison: 'demande',
      verifiee: true,
      operation: 1,
      contenu: { instances: 0, reunions: 0, decisions: 0, personnes: 1, conventions: 0, fiches: 0 },
      verification: { quandUtc: horloge.maintenant().toISOString(), entiere: true },
      depuis: 0,
    });
    const copie = sauvegardes.retrouver(jeton);
    expect(empreinteDuFichier(copie.chemin)).toEqual({ sha256: copie.sha256, taille: faite.taille });
    expect(copie.ancre).toEqual({ operation: 1, chaine: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(readFileSync(copie.chemin)[18]).toBe(1);
    expect(lireNoms(copie.chemin)).toEqual(['Alba']);
    expect(readdirSync(sauvegardes.dossier)).toHaveLength(2);
    expect(empreinteDuFichier(copie.chemin).sha256).toBe(copie.sha256);
  });

  it('suit les écritures faites pendant la copie, et laisse travailler', async () => {
    const { db, journal, sauvegardes, ajouter, nouvelId } = unFichierSauvegarde();
    ecrire(journal, 'Remplir', () => {
      for (let i = 0; i < 20_000; i += 1) unePersonne(db, nouvelId(), `Personne ${i}`);
    });
    let finie = false;
    const copie = sauvegardes.faire('reguliere').finally(() => (finie = true));
    let ecrites = 0;
    while (!finie) {
      ajouter(`Pendant ${(ecrites += 1)}`);
      await new Promise((suite) => setImmediate(suite));
    }
    const { jeton } = await copie;
    const { chemin, ancre } = sauvegardes.retrouver(jeton);
    expect(ecrites).toBeGreaterThan(5);
    expect(verifierCopie(chemin, 'entiere', false)).toMatchObject({ saine: true, ancre });
  });

  it('ne garde rien d’une copie qui n’est pas saine, et le dit', async () => {
    const { sauvegardes, ajouter } = unFichierSauvegarde({
      verifier: (chemin, niveau, neuve) => {
        const octets = readFileSync(chemin);
        octets.fill(0, octets.length / 2);
        writeFileSync(chemin, octets);
        return verifier(chemin, niveau, neuve);
      },
    });
    ajouter('Alba');
    await expect(sauvegardes.faire('demande')).rejects.toThrow(/n’a pas passé la vérification/);
    expect([sauvegardes.lister(), readdirSync(sauvegardes.dossier)]).toEqual([[], []]);
  });

  it('ne compte ni une copie sans manifeste, ni une copie en chemin, ni une copie coupée', async () => {
    const { sauvegardes, ajouter, horloge } = unFichierSauvegarde();
    ajouter('Alba');
    const { jeton } = await sauvegardes.faire('demande');
    const { chemin } = sauvegardes.retrouver(jeton);
    writeFileSync(join(sauvegardes.dossier, 'orpheline.sauvegarde'), readFileSync(chemin));
    writeFileSync(join(sauvegardes.dossier, 'x-en-cours.sauvegarde.partiel'), 'morceau');
    expect(sauvegardes.lister()).toHaveLength(1);
    truncateSync(chemin, 4096);
    expect(sauvegardes.lister()).toEqual([expect.objectContaining({ jeton, verifiee: false })]);
    horloge.avancer(1000);
    await sauvegardes.faire('demande');
    expect(readdirSync(sauvegardes.dossier).filter((nom) => nom.endsWith('.partiel'))).toEqual([]);
    expect(sauvegardes.lister().map((s) => s.verifiee)).toEqual([true, false]);
  });

  it('ne refait une copie régulière que si une opération a eu lieu', async () => {
    const { sauvegardes, ajouter, horloge } = unFichierSauvegarde();
    expect(await sauvegardes.siChange()).toMatchObject({ raison: 'reguliere' });
    expect(await sauvegardes.siChange()).toBeNull();
    ajouter('Alba');
    horloge.avancer(1000);
    expect(await sauvegardes.siChange()).toMatchObject({ raison: 'reguliere' });
    expect(await sauvegardes.siChange()).toBeNull();
  });

  it('laisse fermer le fichier au milieu d’une copie : rien de partiel ne porte un nom définitif', async () => {
    const { db, journal, sauvegardes, nouvelId } = unFichierSauvegarde();
    ecrire(journal, 'Remplir', () => {
      for (let i = 0; i < 20_000; i += 1) unePersonne(db, nouvelId(), `Personne ${i}`);
    });
    const issue = sauvegardes.faire('reguliere').then(
      () => 'finie',
      () => 'interrompue',
    );
    for (let tour = 0; tour < 3; tour += 1) await new Promise((suite) => setImmediate(suite));
    fermerBase(db);
    expect(await issue).toBe('interrompue');
    expect(sauvegardes.lister()).toEqual([]);
    expect(readdirSync(sauvegardes.dossier).filter((nom) => nom.endsWith('.sauvegarde'))).toEqual([]);
  });

  it('copie le fichier fermé avant de monter son schéma', () => {
    const { chemin, db, environnement, ajouter } = unFichierSauvegarde();
    ajouter('Alba');
    fermerBase(db);
    const suivante = {
      version: (migrations.at(-1)?.version ?? 0) + 1,
      nom: 'essai',
      sql: 'ALTER TABLE point ADD COLUMN couleur TEXT',
    };
    const dossier = dossierDesSauvegardes(chemin);
    const rouverte = ouvrirBase(chemin, {
      migrations: [...migrations, suivante],
      avantMigration: (fichier) => void sauvegarderAvantMigration(fichier, dossier, environnement),
    });
    onTestFinished(() => fermerBase(rouverte));
    const [copie] = copiesDuDossier(dossier);
    expect(copie).toMatchObject({ raison: 'migration', version: suivante.version - 1, verifiee: true });
    expect(lireNoms(copie?.chemin ?? '')).toEqual(['Alba']);
  });
});

describe('restaurer', () => {
  async function deuxEtats() {
    const base = unFichierSauvegarde();
    base.ajouter('Alba');
    const { jeton } = await base.sauvegardes.faire('demande');
    base.ajouter('Basile');
    const copie = base.sauvegardes.retrouver(jeton);
    const options = {
      maintenant: base.environnement.maintenant,
      verifier: (c: string) => verifier(c, 'entiere', false),
    };
    return { ...base, copie, options };
  }

  it('met le fichier présent de côté, entier, et pose la copie à sa place', async () => {
    const { chemin, db, copie, options } = await deuxEtats();
    fermerBase(db);
    const deCote = await restaurer(copie, chemin, options);
    expect(lireNoms(chemin)).toEqual(['Alba']);
    expect(deCote).toMatch(/\(mis de côté 2026-03-12T09-00-00-000Z\)\.comites$/u);
    expect(lireNoms(deCote ?? '')).toEqual(['Alba', 'Basile']);
    fermerBase(ouvrirBase(chemin));
  });

  it('ne rejoue pas sur la copie le journal d’écriture du fichier mis de côté, et l’y garde', async () => {
    const { chemin, db, copie, options } = await deuxEtats();
    const abime = join(dirname(chemin), 'abime.comites');
    for (const suffixe of ['', '-wal']) writeFileSync(abime + suffixe, readFileSync(chemin + suffixe));
    fermerBase(db);
    const deCote = (await restaurer(copie, abime, options)) ?? '';
    expect([existsSync(`${abime}-wal`), existsSync(`${deCote}-wal`)]).toEqual([false, true]);
    expect(lireNoms(abime)).toEqual(['Alba']);
    const rendu = ouvrirBase(deCote);
    expect(rendu.prepare('SELECT count(*) FROM personne').pluck().get()).toBe(2);
    fermerBase(rendu);
  });

  it('ne touche à rien si la copie a été altérée d’un octet', async () => {
    const { chemin, db, copie, options } = await deuxEtats();
    fermerBase(db);
    const avant = empreinteDuFichier(chemin);
    const octets = readFileSync(copie.chemin);
    octets[octets.length - 100] = (octets[octets.length - 100] ?? 0) ^ 1;
    writeFileSync(copie.chemin, octets);
    await expect(restaurer(copie, chemin, options)).rejects.toThrow(/Cette sauvegarde est abîmée/);
    expect(empreinteDuFichier(chemin)).toEqual(avant);
    expect(readdirSync(dirname(chemin)).filter((nom) => /restauration|de côté/u.test(nom))).toEqual([]);
  });

  it('propose la plus récente sauvegarde sûre, et dit ce qui a été fait depuis', async () => {
    const { chemin, db, sauvegardes, ajouter, horloge, copie } = await deuxEtats();
    horloge.avancer(60_000);
    const { jeton } = await sauvegardes.faire('demande');
    ajouter('Célia');
    fermerBase(db);
    const alteree = sauvegardes.retrouver(jeton);
    const octets = readFileSync(alteree.chemin);
    octets[5000] = (octets[5000] ?? 0) ^ 1;
    writeFileSync(alteree.chemin, octets);
    const proposee = proposerRecuperation(chemin, copiesDuDossier(sauvegardes.dossier));
    expect(proposee?.copie.id).toBe(copie.id);
    expect(proposee?.manquantes?.map((m) => m.libelle)).toEqual(['Ajouter Basile', 'Ajouter Célia']);
    writeFileSync(chemin, 'plus rien de lisible'.repeat(500));
    expect(proposerRecuperation(chemin, copiesDuDossier(sauvegardes.dossier))).toEqual({ copie, manquantes: null });
    expect(proposerRecuperation(chemin, [])).toBeNull();
  });

  it('une copie d’une autre histoire se tient pour antérieure à un effacement fait depuis, si haut que soit son numéro', async () => {
    const { chemin, db, sauvegardes, environnement, nouvelId, ajouter, horloge, copie, options } = await deuxEtats();
    ajouter('Célia');
    ajouter('Denis');
    horloge.avancer(60_000);
    const { jeton: autre } = await sauvegardes.faire('demande');
    fermerBase(db);
    await restaurer(copie, chemin, options);
    const rouverte = ouvrirBase(chemin);
    onTestFinished(() => fermerBase(rouverte));
    inscrireRestauration(rouverte, environnement, copie.quandUtc);
    const journal = createJournal(rouverte, environnement);
    ecrire(journal, 'Effacer', () => unePersonne(rouverte, nouvelId(), 'Trace'));
    const { dossier } = sauvegardes;
    const apres = createSauvegardes({
      db: rouverte,
      dossier,
      maintenant: environnement.maintenant,
      nouvelId,
      verifier,
    });
    horloge.avancer(60_000);
    const { jeton: neuve } = await apres.faire('demande');
    expect(apres.lister().find(({ jeton }) => jeton === autre)).toMatchObject({ operation: 4, depuis: null });
    expect(apres.retirerAvant(3)).toBe(2);
    expect(apres.lister().map(({ jeton }) => jeton)).toEqual([neuve]);
  });

  it('pose une copie là où le fichier a disparu', async () => {
    const { chemin, db, copie, options } = await deuxEtats();
    fermerBase(db);
    renameSync(chemin, `${chemin}.ailleurs`);
    expect(await restaurer(copie, chemin, options)).toBeNull();
    expect(lireNoms(chemin)).toEqual(['Alba']);
    mkdirSync(join(dirname(chemin), 'vide'));
    await expect(
      restaurer({ ...copie, chemin: join(dirname(chemin), 'vide', 'absente') }, chemin, options),
    ).rejects.toThrow(/n’existe plus/);
  });
});

describe('vérifier à part', () => {
  it('dit où il en est, et s’arrête quand on l’annule', async () => {
    const { chemin, db } = uneBase();
    fermerBase(db);
    const libelles: string[] = [];
    await verifierCopieAPart(chemin, 'entiere', false, ({ libelle }) => libelles.push(libelle)).resultat;
    expect(libelles).toEqual([
      'Lecture des pages',
      'Contrôle des liens entre objets',
      'Contrôle du journal',
      'Empreinte de la copie',
    ]);
    const travail = verifierCopieAPart(chemin, 'entiere', false);
    travail.annuler();
    await expect(travail.resultat).rejects.toThrow('Travail annulé.');
  });
});
