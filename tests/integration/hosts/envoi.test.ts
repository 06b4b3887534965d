import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import type { Sortie } from '#shared/contract/contract.ts';
import type { Database } from '#electron/database/open.ts';
import { verifierChaine } from '#electron/database/seal.ts';
import { declencheursConformes } from '#electron/database/triggers.ts';
import { ouvrirEnveloppe } from '#electron/hosts/enveloppe.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';
import { relire } from '#tests/support/documents/relecture.ts';

const aFermer: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const fermer of aFermer.splice(0).toReversed()) fermer();
});

/** Un poste, son dossier personnel et une fenêtre qui lui parle. */
function unPoste(fichier: string | null) {
  const { application, releve, poste, fermer } = uneApplicationReelle(fichier);
  aFermer.push(fermer);
  const demander = async <T>(nom: string, entree: unknown = {}): Promise<T> => {
    const reponse = await application.dispatch(nom, entree, { fenetre: 1 });
    return reponse.ok ? (reponse.valeur as T) : Promise.reject(new Error(reponse.erreur.message));
  };
  const trouver = async (...noms: string[]): Promise<string> => {
    let ici = await demander<Sortie<'explorateur.parcourir'>>('explorateur.parcourir', { jeton: null });
    for (const nom of noms.slice(0, -1))
      ici = await demander('explorateur.parcourir', { jeton: ici.contenu.find((e) => e.nom === nom)?.jeton });
    return ici.contenu.find((e) => e.nom === noms.at(-1))?.jeton ?? '';
  };
  const suivre = (travail: string) =>
    vi.waitUntil(
      async () => {
        const suivi = await demander<Sortie<'travaux.suivre'>>('travaux.suivre', { travail });
        return suivi.fichiers !== null || suivi.echec !== null ? suivi : null;
      },
      { timeout: 20_000 },
    );
  const envoyer = (dossier: string) =>
    demander<Sortie<'passation.envoyer'>>('passation.envoyer', { dossier, sansNotes: [] });
  return { application, demander, trouver, suivre, envoyer, releve, poste, retenus: () => poste.lire().envois };
}

async function unDepart(preparer: (ferme: string) => void = () => undefined) {
  const maison = mkdtempSync(join(tmpdir(), 'comites-envoi-'));
  aFermer.push(() => rmSync(maison, { recursive: true, force: true }));
  vi.stubEnv('HOME', maison);
  const cle = join(maison, 'Ma clé');
  mkdirSync(cle);
  const chemin = join(maison, 'haut-rhin.comites');
  await ecrireFichierCommence(chemin);
  preparer(chemin);
  return { maison, cle, chemin, poste: unPoste(chemin) };
}

it('écrit d’un trait l’envoi du successeur, qui ouvre le fichier et reprend le profil', async () => {
  const { cle, poste } = await unDepart();
  await poste.demander('notesRapides.noter', { texte: 'La salle se réserve un mois avant', pourLe: null, objet: null });
  const dossier = await poste.trouver('Ma clé');
  const propose = await poste.demander<Sortie<'passation.envoi'>>('passation.envoi', { dossier });
  expect(propose.dossier.chemin).toBe(cle);
  const { travail, chemin } = await poste.envoyer(dossier);
  expect(await poste.suivre(travail)).toMatchObject({ fichiers: [], echec: null, fait: 100 });

  const [nom = ''] = readdirSync(cle);
  expect(readdirSync(cle)).toEqual([propose.nom]);
  expect(nom).toMatch(/^Passation – DDETSPP du Haut-Rhin – \d{1,2}(?:er)? \p{L}+ \d{4}$/u);
  expect(chemin).toBe(join(cle, nom));
  const profil = 'Profil du service.profil-comites';
  expect(readdirSync(chemin).toSorted()).toEqual([
    'Passation.docx',
    profil,
    'haut-rhin.comites',
    'À lire d’abord.docx',
  ]);
  const lu = JSON.stringify(await relire(readFileSync(join(chemin, 'À lire d’abord.docx'))));
  for (const dit of [
    'haut-rhin.comites',
    profil,
    'Passation.docx',
    'Ouvrir un fichier existant',
    'partage réseau',
    'avec ses signataires',
  ])
    expect(lu).toContain(dit);

  // Chez le successeur, un autre poste : par l'écran de départ, le fichier, puis le profil.
  const arrive = unPoste(null);
  const ouvert = await arrive.demander<Sortie<'fichier.ouvrir'>>('fichier.ouvrir', {
    jeton: await arrive.trouver('Ma clé', nom, 'haut-rhin.comites'),
  });
  expect(ouvert).toMatchObject({ nom: 'haut-rhin.comites', dossier: chemin, commence: true });
  const { blocs } = await arrive.demander<Sortie<'semaine.lire'>>('semaine.lire', {});
  expect(JSON.stringify(blocs)).toContain('La salle se réserve un mois avant');
  const jeton = arrive.application.octets.donner({
    nom: profil,
    mime: 'application/zip',
    octets: readFileSync(join(chemin, profil)),
  });
  const recu = await arrive.demander<Sortie<'profils.ouvrir'>>('profils.ouvrir', { jeton });
  const compris = await arrive.demander<Sortie<'profils.comprendre'>>('profils.comprendre', { profil: recu.profil });
  expect(compris).toMatchObject({ service: 'DDETSPP du Haut-Rhin', lignes: [] });
  expect([...poste.releve, ...arrive.releve]).toEqual([]);
});

it('n’écrit rien par-dessus un envoi déjà là, ni dans un dossier qui se ferme', async () => {
  const { maison, cle, poste } = await unDepart();
  const dossier = await poste.trouver('Ma clé');
  const { nom } = await poste.demander<Sortie<'passation.envoi'>>('passation.envoi', { dossier });
  mkdirSync(join(cle, nom));
  writeFileSync(join(cle, nom, 'mien.txt'), 'à moi');
  await expect(poste.envoyer(dossier)).rejects.toThrow(/est déjà dans/u);
  expect(readdirSync(join(cle, nom))).toEqual(['mien.txt']);

  rmSync(cle, { recursive: true });
  await expect(poste.envoyer(dossier)).rejects.toThrow(/n’est plus là/u);
  expect(existsSync(cle)).toBe(false);
  writeFileSync(cle, 'plus un dossier');
  await expect(poste.envoyer(dossier)).rejects.toThrow(/rien écrire/u);
  await expect(poste.envoyer('01960000-0000-7000-8000-000000000009')).rejects.toThrow(/expiré/u);
  expect(readdirSync(maison).filter((un) => un.startsWith('.'))).toEqual([]);
});

it('arrêté, n’en laisse rien', async () => {
  const { cle, poste } = await unDepart();
  const dossier = await poste.trouver('Ma clé');
  const arrete = await poste.envoyer(dossier);
  await poste.demander('travaux.arreter', { travail: arrete.travail });
  expect(await poste.suivre(arrete.travail)).toMatchObject({
    fichiers: null,
    echec: expect.stringContaining('Arrêté'),
  });
  expect(readdirSync(cle)).toEqual([]);

  expect(poste.retenus()).toEqual([]);
  expect(poste.releve).toEqual([]);
});

it('le support retiré en route, dit ce qui y est peut-être, et l’efface quand il revient', async () => {
  const { maison, cle, chemin, poste } = await unDepart();
  const perdu = await poste.envoyer(await poste.trouver('Ma clé'));
  const [provisoire = ''] = readdirSync(cle);
  expect(provisoire).toMatch(/^\.Passation .*\.partiel$/u);
  renameSync(cle, join(maison, 'retirée'));
  const { echec } = await poste.suivre(perdu.travail);
  expect(echec).toMatch(/rien écrire dans .* est peut-être dans « .*\.partiel »/u);
  expect(echec).not.toMatch(/Rien/u);
  expect(existsSync(cle)).toBe(false);

  // Sans le support, le démarrage suivant ne l'oublie pas ; avec lui, il l'efface.
  poste.application.demarrer({ fichier: chemin, exemple: false });
  expect(poste.retenus()).toEqual([join(cle, provisoire)]);
  renameSync(join(maison, 'retirée'), cle);
  expect(readdirSync(cle)).toEqual([provisoire]);
  poste.application.demarrer({ fichier: chemin, exemple: false });
  await vi.waitFor(() => expect(poste.retenus()).toEqual([]));
  expect(readdirSync(cle)).toEqual([]);
  expect(poste.releve).toEqual([]);
});

/** Ce que serait le fichier, tiré d'une copie de formation. */
function deFormation(ferme: string): void {
  const db = new Sqlite(ferme);
  const pose = db.prepare<[], string>(`SELECT sql FROM sqlite_schema WHERE name = 'j_fichier_u'`).pluck().get() ?? '';
  db.exec(`DROP TRIGGER j_fichier_u; UPDATE fichier SET formation_le = '2026-11-30'; ${pose}`);
  db.close();
}

it('un seul à la fois : le second se refuse, et le premier est entier, mention de formation comprise', async () => {
  const { cle, poste } = await unDepart(deFormation);
  const dossier = await poste.trouver('Ma clé');
  const premier = await poste.envoyer(dossier);
  await expect(poste.envoyer(dossier)).rejects.toThrow(/déjà en cours/u);
  expect(await poste.suivre(premier.travail)).toMatchObject({ fichiers: [], echec: null });
  expect(readdirSync(cle)).toHaveLength(1);
  expect(readdirSync(premier.chemin)).toHaveLength(4);
  for (const word of ['À lire d’abord.docx', 'Passation.docx']) {
    const parties = unzipSync(readFileSync(join(premier.chemin, word)));
    expect(new TextDecoder().decode(parties['word/header1.xml'])).toContain('FORMATION');
  }
  // Achevé, il laisse la place au suivant.
  await expect(poste.envoyer(dossier)).rejects.toThrow(/est déjà dans/u);
});

it('quitter pendant l’envoi n’en laisse rien', async () => {
  const { cle, poste } = await unDepart();
  await poste.envoyer(await poste.trouver('Ma clé'));
  await vi.waitUntil(() => readdirSync(cle).some((nom) => readdirSync(join(cle, nom)).includes('haut-rhin.comites')), {
    interval: 1,
    timeout: 20_000,
  });
  expect(readdirSync(cle)[0]).toMatch(/^\./u);
  poste.application.fermer();
  expect(readdirSync(cle)).toEqual([]);
  expect(poste.retenus()).toEqual([]);
  await new Promise((suite) => setTimeout(suite, 200));
  expect(readdirSync(cle)).toEqual([]);
});

it('ce qu’un arrêt brutal a laissé, un autre jour et ailleurs, s’efface ; rien d’autre', async () => {
  const { maison, cle, chemin, poste } = await unDepart();
  const reste = join(cle, '.Passation – hier.0a1b2c3d.partiel');
  const mien = join(maison, 'mon dossier');
  for (const dossier of [reste, mien]) {
    mkdirSync(dossier);
    writeFileSync(join(dossier, 'haut-rhin.comites'), 'tout');
  }
  poste.poste.ecrire({ envois: [reste, mien] });
  poste.application.demarrer({ fichier: chemin, exemple: false });
  await vi.waitFor(() => expect(poste.retenus()).toEqual([]));
  expect(existsSync(reste)).toBe(false);
  expect(existsSync(mien)).toBe(true);
});

it('ni note décochée, ni note supprimée, ni frappe en cours : pas un octet dans la copie', async () => {
  const { cle, chemin, poste } = await unDepart((ferme) => {
    const db = new Sqlite(ferme);
    db.exec(`INSERT INTO saisie_en_cours VALUES ('p', -1, 'point', 'x', 'textePv', 'Zibeline tapée', '2026-11-30')`);
    db.close();
  });
  const noter = async (texte: string): Promise<string> => {
    const [instance] = await poste.demander<Sortie<'instances.lister'>>('instances.lister', {});
    const objet = { genre: 'instance', id: instance?.id };
    return (await poste.demander<{ id: string }>('notesRapides.noter', { texte, pourLe: null, objet })).id;
  };
  const gardee = await noter('Celle-ci reste avec quiconque');
  const pourMoi = await noter('Zibeline rangée au grenier');
  const change = { id: pourMoi, vu: 1e9, patch: { texte: 'Zibeline au sous-sol' } };
  await poste.demander('notesRapides.modifier', change);
  await poste.demander('notesRapides.supprimer', { id: await noter('Zibeline supprimée') });

  const { travail, chemin: ou } = await poste.demander<Sortie<'passation.envoyer'>>('passation.envoyer', {
    dossier: await poste.trouver('Ma clé'),
    sansNotes: [pourMoi],
  });
  expect(await poste.suivre(travail)).toMatchObject({ fichiers: [], echec: null });
  const remise = join(ou, 'haut-rhin.comites');
  const octets = readFileSync(remise).toString('latin1');
  expect(octets).not.toMatch(/zibeline/iu);
  const copie = new Sqlite(remise, { readonly: true });
  aFermer.push(() => copie.close());
  expect(copie.prepare('SELECT id FROM note_rapide').pluck().all()).toEqual([gardee]);
  expect(copie.prepare('SELECT count(*) FROM saisie_en_cours').pluck().get()).toBe(0);
  expect(verifierChaine(copie)).toBeNull();
  expect(declencheursConformes(copie)).toBe(true);
  // Le fichier de travail, lui, n'a pas changé.
  const { notes } = await poste.demander<Sortie<'passation.lire'>>('passation.lire', {});
  expect(notes.lignes.map(({ id }) => id).toSorted()).toEqual([gardee, pourMoi].toSorted());
  poste.application.fermer();
  const vif = new Sqlite(chemin, { readonly: true });
  aFermer.push(() => vif.close());
  expect(vif.prepare('SELECT texte FROM saisie_en_cours').pluck().all()).toEqual(['Zibeline tapée']);
  expect(readdirSync(cle)).toHaveLength(1);
});

it.each(['SQLITE_FULL', 'ENOSPC'])('un support plein (%s) se dit en français, et n’en laisse rien', async (code) => {
  const { cle } = await unDepart();
  const plein = Object.assign(new Error('plein'), { code });
  const db = { backup: () => Promise.reject(plein) } as unknown as Database;
  const ouvert = { db, chemin: '/x/haut-rhin.comites', partager: <T>(copie: () => Promise<T>) => copie() };
  const enveloppe = ouvrirEnveloppe(ouvert, cle, 'Passation');
  expect(readdirSync(cle)).toEqual([expect.stringMatching(/^\.Passation\.[0-9a-f]{8}\.partiel$/u)]);
  await expect(enveloppe.copierLeFichier([], () => undefined, new AbortController().signal)).rejects.toThrow(
    /pas assez de place dans « .*Ma clé »/u,
  );
  expect(enveloppe.renoncer()).toBe(true);
  expect(readdirSync(cle)).toEqual([]);
});

it('ne se pose qu’avec tous les fichiers annoncés', async () => {
  const { cle } = await unDepart();
  const ouvert = { db: {} as Database, chemin: '/x/f.comites', partager: <T>(copie: () => Promise<T>) => copie() };
  const enveloppe = ouvrirEnveloppe(ouvert, cle, 'Passation');
  enveloppe.ecrire('Passation.docx', Buffer.from('w'));
  await expect(enveloppe.poser(['f.comites', 'Passation.docx'])).rejects.toThrow(/manque un fichier/u);
  expect(existsSync(join(cle, 'Passation'))).toBe(false);
  await enveloppe.poser(['Passation.docx']);
  expect(readdirSync(cle)).toEqual(['Passation']);
  expect(enveloppe.renoncer()).toBe(true);
  expect(readdirSync(cle)).toEqual(['Passation']);
});
