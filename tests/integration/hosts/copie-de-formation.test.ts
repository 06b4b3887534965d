import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SqliteError } from 'better-sqlite3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entree, Operation, Sortie } from '#shared/contract/contract.ts';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import { createCopieDeFormation } from '#electron/hosts/copie-de-formation.ts';
import type { Hote } from '#electron/hosts/hote.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { unEnvironnement } from '#tests/support/environnement.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';

vi.setConfig({ testTimeout: 60_000 });
const aFermer: (() => void)[] = [];
afterEach(() => {
  for (const fermer of aFermer.splice(0).toReversed()) fermer();
});

function unDossier(): string {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-copie-'));
  aFermer.push(() => rmSync(dossier, { recursive: true, force: true }));
  return dossier;
}

/** Une application sur un fichier où quelqu'un est nommé, et un dossier où mettre la copie. */
async function unPoste() {
  const chemin = join(unDossier(), 'service.comites');
  await ecrireFichierCommence(chemin);
  const { application, releve, fermer } = uneApplicationReelle(chemin);
  aFermer.push(fermer);
  async function demander<O extends Operation>(nom: O, entree: Entree<O>, fenetre = 1): Promise<Sortie<O>> {
    const reponse = await application.dispatch(nom, entree, { fenetre });
    if (!reponse.ok) throw Object.assign(new Error(reponse.erreur.message), { champs: reponse.erreur.champs });
    return reponse.valeur as Sortie<O>;
  }
  await demander('personnes.creer', uneSaisie('Quimperlière', { prenom: 'Hermance' }));
  const suivre = async (travail: string) => {
    for (;;) {
      const etat = await demander('travaux.suivre', { travail });
      if (etat.fichiers !== null || etat.echec !== null) return etat;
      await new Promise((suite) => setTimeout(suite, 20));
    }
  };
  const { dossier } = await demander('formation.apercu', {});
  return { chemin, demander, suivre, releve, dossier, fermer: application.fermer };
}

const contenuDe = (dossier: string): string[] => readdirSync(dossier).filter((nom) => nom !== 'Sauvegardes');

describe('une copie pour la formation, du fichier ouvert', () => {
  it('se fait pendant que l’autre fenêtre écrit, s’ouvre, et se dit partout ; l’original garde tout', async () => {
    const { demander, suivre, dossier, releve, chemin, fermer } = await unPoste();
    const { travail } = await demander('formation.copier', {
      dossier: dossier.jeton,
      nom: 'service (formation)',
      sansTextes: false,
    });
    await demander('personnes.creer', uneSaisie('Seconde'), 2);
    expect(await suivre(travail)).toMatchObject({ fichiers: [], echec: null });
    const faite = await demander('formation.resultat', { travail });
    expect(faite).toMatchObject({ nom: 'service (formation).comites', dossier: dossier.nom, bilan: { otees: 0 } });
    expect((await demander('annuaire.proposer', { texte: 'quimper' })).map(({ nom }) => nom)).toEqual(['Quimperlière']);
    // Le même nom est pris : rien ne s'écrase.
    await expect(
      demander('formation.copier', { dossier: dossier.jeton, nom: 'service (formation).comites', sansTextes: false }),
    ).rejects.toMatchObject({ champs: { nom: expect.stringContaining('contient déjà') } });
    for (const [nom, phrase] of [
      ['a/b', 'Un nom de fichier ne contient'],
      ['.cachée', 'ne commence ni ne finit par un point'],
      ['NUL', 'Windows garde ce nom'],
      ['  ', 'Donnez un nom à la copie'],
    ] as const)
      await expect(
        demander('formation.copier', { dossier: dossier.jeton, nom, sansTextes: false }),
      ).rejects.toMatchObject({ champs: { nom: expect.stringContaining(phrase) } });
    const perdu = { dossier: '01960000-0000-7000-8000-000000000000', nom: 'a', sansTextes: false };
    await expect(demander('formation.copier', perdu)).rejects.toMatchObject({
      champs: { dossier: expect.stringContaining('a expiré') },
    });

    await demander('fichier.ouvrir', { jeton: faite.jeton });
    const etat: EtatHote = await demander('hote.etat', {});
    expect(etat.fichier).toMatchObject({ nom: 'service (formation).comites', formation: true, exemple: false });
    expect(await demander('annuaire.proposer', { texte: 'quimper' })).toEqual([]);
    expect(await demander('journal.verifier', {})).toMatchObject({ rupture: null });
    const [instance] = await demander('instances.lister', {});
    const document = await demander('projets.apercu', { instanceId: instance?.id ?? '', genre: 'fiche-instance' });
    expect(document.enTete.mentions).toEqual(['FORMATION']);
    // On peut encore en faire une de plus, et y travailler.
    await demander('personnes.creer', uneSaisie('Stagiaire'));
    fermer();
    expect(readdirSync(dirname(chemin)).filter((nom) => nom.startsWith('.lecture'))).toEqual([]);
    expect(releve).toEqual([]);
  });

  it('arrêtée, ne laisse rien dans le dossier choisi ni à côté du fichier, et se refait', async () => {
    const { demander, suivre, dossier, chemin } = await unPoste();
    const voulue = { dossier: dossier.jeton, nom: 'arrêtée', sansTextes: true };
    const { travail } = await demander('formation.copier', voulue);
    await demander('travaux.arreter', { travail });
    expect((await suivre(travail)).echec).toBe('Arrêté à votre demande.');
    expect(contenuDe(dossier.nom)).toEqual([]);
    const sauvegardes = join(dirname(chemin), 'Sauvegardes', 'service');
    expect(readdirSync(sauvegardes).filter((nom) => nom.startsWith('.lecture'))).toEqual([]);
    await expect(demander('formation.resultat', { travail })).rejects.toThrow('n’est pas faite');
    const encore = await demander('formation.copier', voulue);
    expect(await suivre(encore.travail)).toMatchObject({ fichiers: [], echec: null });
    expect(contenuDe(dossier.nom)).toEqual(['arrêtée.comites']);
  });
});

describe('une copie qui ne peut pas se faire', () => {
  const hote = () => ({ environnement: unEnvironnement().environnement, relever: vi.fn() }) as unknown as Hote;
  const voulue = (dossier: string) => ({ dossier, nom: 'copie', sansTextes: false });
  const rien = () => undefined;
  const arret = () => new AbortController().signal;

  it('disque plein : le dit, ce qu’il faut, et ne laisse rien', async () => {
    const dossier = unDossier();
    const plein = () => Promise.reject(new SqliteError('database or disk is full', 'SQLITE_FULL'));
    const copier = createCopieDeFormation(hote(), () => ({ surUneCopie: plein }))(voulue(dossier));
    await expect(copier(rien, arret())).rejects.toThrow('Il n’y a plus assez de place');
    expect(readdirSync(dossier)).toEqual([]);
  });

  it('copie de travail illisible : refusée en français, la cause au relevé, rien ne reste, l’original intact', async () => {
    const dossier = unDossier();
    const chemin = join(unDossier(), 'abime.comites');
    await ecrireFichierCommence(chemin);
    const sha = () => createHash('sha256').update(readFileSync(chemin)).digest('hex');
    const avant = sha();
    mkdirSync(join(dossier, 'travail'));
    const poste = hote();
    const copier = createCopieDeFormation(poste, () => ({ surUneCopie: (usage) => usage(join(dossier, 'travail')) }))(
      voulue(dossier),
    );
    await expect(copier(rien, arret())).rejects.toThrow('n’a pas passé la vérification');
    expect(poste.relever).toHaveBeenCalledWith('FORMATION', expect.any(Error));
    expect([readdirSync(dossier), sha()]).toEqual([['travail'], avant]);
  });
});
