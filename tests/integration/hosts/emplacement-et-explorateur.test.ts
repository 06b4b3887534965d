import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, parse } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Sortie } from '#shared/contract/contract.ts';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import { createExplorateur } from '#electron/hosts/emplacements.ts';
import { createJetonsDeChemin } from '#electron/hosts/jetons.ts';
import { REPONSES, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';

const FENETRE = { fenetre: 1 };
const aFermer: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const fermer of aFermer.splice(0)) fermer();
});

async function commencerDans(documents: string) {
  const { application, dossier, releve, fermer } = uneApplicationReelle(null, () => undefined, documents);
  aFermer.push(fermer);
  const reponse = await application.dispatch('fichier.commencer', REPONSES, FENETRE);
  if (!reponse.ok) throw new Error(reponse.erreur.message);
  const etat = await application.dispatch('hote.etat', {}, FENETRE);
  if (!etat.ok) throw new Error(etat.erreur.message);
  return { ...(reponse.valeur as Sortie<'fichier.commencer'>), profil: dossier, releve, etat: etat.valeur as EtatHote };
}

describe('le fichier que créent les premiers pas', () => {
  it('naît dans les documents', async () => {
    const { dossier, profil, nom } = await commencerDans('documents');
    expect([dossier, nom]).toEqual([join(profil, 'documents'), 'haut-rhin.comites']);
  });

  it('naît dans le profil quand les documents sont tenus par OneDrive, et s’ouvre', async () => {
    const { dossier, profil, releve, etat } = await commencerDans('OneDrive - Ministère/Documents');
    expect(dossier).toBe(join(profil, 'profil', 'Fichiers'));
    expect(readdirSync(profil)).not.toContain('OneDrive - Ministère');
    expect(etat).toMatchObject({ empechement: null, fichier: { nom: 'haut-rhin.comites', commence: true } });
    expect(releve).toEqual([]);
  });
});

describe('les derniers fichiers ouverts', () => {
  it('s’ouvrent encore quand la page est restée affichée une heure, sous le même jeton', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    aFermer.push(() => vi.useRealTimers());
    const { application, fermer } = uneApplicationReelle();
    aFermer.push(fermer);
    const lire = async (nom: string, entree: unknown = {}) => {
      const reponse = await application.dispatch(nom, entree, FENETRE);
      if (!reponse.ok) throw new Error(reponse.erreur.message);
      return reponse.valeur;
    };
    await lire('fichier.commencer', REPONSES);
    const [recent] = ((await lire('hote.etat')) as EtatHote).recents;
    await lire('fichier.nouveau');
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(await lire('fichier.ouvrir', { jeton: recent?.jeton })).toMatchObject({ commence: true });
    expect(((await lire('hote.etat')) as EtatHote).recents[0]).toEqual(recent);
  });
});

describe('l’explorateur de l’hôte', () => {
  it('tient valables tous les jetons d’un grand dossier pendant qu’on en parcourt d’autres', async () => {
    const dossier = mkdtempSync(join(tmpdir(), 'comites-explorateur-'));
    aFermer.push(() => rmSync(dossier, { recursive: true, force: true }));
    for (let rang = 0; rang < 450; rang += 1) mkdirSync(join(dossier, `dossier ${rang}`));
    writeFileSync(join(dossier, 'service.comites'), '');
    vi.stubEnv('HOME', dossier);
    const { application, fermer } = uneApplicationReelle();
    aFermer.push(fermer);
    const parcourir = async (jeton: string | null) => {
      const reponse = await application.dispatch('explorateur.parcourir', { jeton }, FENETRE);
      if (!reponse.ok) throw new Error(reponse.erreur.message);
      return reponse.valeur as Sortie<'explorateur.parcourir'>;
    };
    const { ici, contenu } = await parcourir(null);
    expect(contenu).toHaveLength(451);
    for (const { jeton, genre } of contenu)
      if (genre === 'dossier') expect((await parcourir(jeton)).parent?.nom).toBe(ici.nom);
  });

  it('montre à la racine les autres lecteurs du poste, où l’on entre comme dans un dossier', () => {
    const cle = mkdtempSync(join(tmpdir(), 'comites-lecteur-'));
    aFermer.push(() => rmSync(cle, { recursive: true, force: true }));
    mkdirSync(join(cle, 'Sauvegardes'));
    vi.stubEnv('HOME', parse(cle).root);
    const jetons = createJetonsDeChemin(() => randomUUID(), 1000);
    const explorer = createExplorateur(jetons, () => [parse(cle).root, cle]);
    const racine = explorer(null);
    expect([racine.parent, racine.contenu[0]?.nom]).toEqual([null, basename(cle)]);
    expect(racine.contenu.filter(({ nom }) => nom === parse(cle).root)).toEqual([]);
    expect(explorer(racine.contenu[0]?.jeton ?? '').contenu.map(({ nom }) => nom)).toEqual(['Sauvegardes']);
  });
});
