import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import type { Sortie } from '#shared/contract/contract.ts';
import type { Database } from '#electron/database/open.ts';
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
  const { application, releve, fermer } = uneApplicationReelle(fichier);
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
  return { application, demander, trouver, suivre, envoyer, releve };
}

async function unDepart() {
  const maison = mkdtempSync(join(tmpdir(), 'comites-envoi-'));
  aFermer.push(() => rmSync(maison, { recursive: true, force: true }));
  vi.stubEnv('HOME', maison);
  const cle = join(maison, 'Ma clé');
  mkdirSync(cle);
  const chemin = join(maison, 'haut-rhin.comites');
  await ecrireFichierCommence(chemin);
  return { maison, cle, poste: unPoste(chemin) };
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
  for (const dit of ['haut-rhin.comites', profil, 'Passation.docx', 'Ouvrir un fichier existant', 'partage réseau'])
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
  writeFileSync(cle, 'plus un dossier');
  await expect(poste.envoyer(dossier)).rejects.toThrow(/rien écrire/u);
  await expect(poste.envoyer('01960000-0000-7000-8000-000000000009')).rejects.toThrow(/expiré/u);
  expect(readdirSync(maison).filter((un) => un.startsWith('.'))).toEqual([]);
});

it('arrêté, ou son dossier retiré en route, n’en laisse rien', async () => {
  const { cle, poste } = await unDepart();
  const dossier = await poste.trouver('Ma clé');
  const arrete = await poste.envoyer(dossier);
  await poste.demander('travaux.arreter', { travail: arrete.travail });
  expect(await poste.suivre(arrete.travail)).toMatchObject({
    fichiers: null,
    echec: expect.stringContaining('Arrêté'),
  });
  expect(readdirSync(cle)).toEqual([]);

  const perdu = await poste.envoyer(dossier);
  rmSync(cle, { recursive: true });
  const { echec } = await poste.suivre(perdu.travail);
  expect(echec).toMatch(/rien n’y a été laissé/u);
  expect(existsSync(cle)).toBe(false);
  expect(poste.releve).toEqual([]);
});

it.each(['SQLITE_FULL', 'ENOSPC'])('un support plein (%s) se dit en français, et n’en laisse rien', async (code) => {
  const { cle } = await unDepart();
  const plein = Object.assign(new Error('plein'), { code });
  const db = { backup: () => Promise.reject(plein) } as unknown as Database;
  const ouvert = { db, chemin: '/x/haut-rhin.comites', partager: <T>(copie: () => Promise<T>) => copie() };
  const enveloppe = ouvrirEnveloppe(ouvert, cle, 'Passation');
  expect(readdirSync(cle)).toEqual(['.Passation.partiel']);
  await expect(enveloppe.copierLeFichier(() => undefined, new AbortController().signal)).rejects.toThrow(
    /pas assez de place dans « .*Ma clé »/u,
  );
  enveloppe.renoncer();
  expect(readdirSync(cle)).toEqual([]);
});
