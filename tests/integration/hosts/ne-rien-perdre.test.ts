import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entree, Operation, Sortie } from '#shared/contract/contract.ts';
import { copiesDuDossier, dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { retirerSceau } from '#electron/database/closing-seal.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { ecrireFichierCommence, REPONSES, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';

vi.setConfig({ testTimeout: 60_000 });
const aFermer: (() => void)[] = [];
afterEach(() => {
  for (const fermer of aFermer.splice(0).toReversed()) fermer();
});

/** Une application sur un vrai fichier commencé, et de quoi lui parler comme une fenêtre. */
async function unPoste(existant?: string) {
  const racine = existant === undefined ? mkdtempSync(join(tmpdir(), 'comites-perdre-')) : dirname(existant);
  const chemin = existant ?? join(racine, 'service.comites');
  if (existant === undefined) {
    aFermer.push(() => rmSync(racine, { recursive: true, force: true }));
    await ecrireFichierCommence(chemin);
  }
  const { application, releve, fermer } = uneApplicationReelle(chemin);
  aFermer.push(fermer);
  async function demander<O extends Operation>(nom: O, entree: Entree<O>): Promise<Sortie<O>> {
    const reponse = await application.dispatch(nom, entree, { fenetre: 1 });
    if (!reponse.ok) throw new Error(reponse.erreur.message);
    return reponse.valeur as Sortie<O>;
  }
  const creer = async (nom: string) => (await demander('personnes.creer', uneSaisie(nom))).id;
  const noms = async () => (await demander('annuaire.proposer', { texte: '' })).map(({ nom }) => nom).toSorted();
  return { chemin, demander, creer, noms, releve, fermer: application.fermer };
}

describe('une sauvegarde, lue à part', () => {
  it('se compare au fichier présent, objet par objet, et rend une personne avec les mêmes identifiants, d’un geste annulable', async () => {
    const { demander, creer, noms, releve, chemin } = await unPoste();
    const perdue = await creer('Perdue');
    const changee = await creer('Changée');
    const { jeton } = await demander('sauvegardes.faire', {});
    await demander('personnes.supprimer', { id: perdue });
    await demander('personnes.modifier', { id: changee, vu: 1e9, patch: { fonction: 'Directrice' } });
    const ajoutee = await creer('Ajoutée');

    const { contenu, present, depuis, sauvegarde } = await demander('sauvegardes.examiner', { jeton });
    expect([contenu.personnes, present.personnes]).toEqual([2, 2]);
    expect(depuis?.total).toBe(3);
    expect(sauvegarde).toMatchObject({ depuis: 3, contenu: { personnes: 2 } });
    const objets = await demander('sauvegardes.comparer', { jeton });
    expect(objets.map(({ id, sens, genre }) => [id, sens, genre])).toEqual(
      expect.arrayContaining([
        [perdue, 'disparu', 'Personne'],
        [changee, 'change', 'Personne'],
        [ajoutee, 'ajoute', 'Personne'],
      ]),
    );
    const champ = await demander('sauvegardes.comparerObjet', { jeton, tbl: 'personne', id: changee });
    expect(champ.changements).toContainEqual({
      sens: 'change',
      sur: 'Changée',
      quoi: 'Personne, fonction',
      present: 'Directrice',
      ancien: null,
    });

    const objet = { jeton, tbl: 'personne', id: perdue };
    // Ni le journal, ni ce qui n'existe pas.
    await expect(demander('sauvegardes.comparerObjet', { ...objet, tbl: 'operation', id: '1' })).rejects.toThrow(
      'ne porte pas',
    );
    await expect(demander('sauvegardes.comparerObjet', { ...objet, tbl: 'nulle_part' })).rejects.toThrow(
      'ne porte pas',
    );
    // Rien ne se remet que l'on n'ait d'abord lu.
    await expect(demander('objets.remettre', { ...objet, nom: 'Perdue', garderAjouts: true })).rejects.toThrow(
      'mémoire',
    );
    await demander('sauvegardes.comparerObjet', objet);
    await demander('objets.remettre', { ...objet, nom: 'Perdue', garderAjouts: true });
    expect(await noms()).toEqual(['Ajoutée', 'Changée', 'Perdue']);
    expect((await demander('annuaire.proposer', { texte: 'perdue' })).map(({ id }) => id)).toEqual([perdue]);
    expect((await demander('sauvegardes.comparer', { jeton })).map(({ id }) => id)).not.toContain(perdue);
    const [derniere] = (await demander('journal.lister', { debut: 0, nombre: 1 })).lignes;
    // Scellé au journal, le libellé ne nomme personne : un effacement n'y pourrait rien.
    expect(derniere?.libelle).toBe('Remettre un objet d’une sauvegarde');
    await demander('historique.annuler', {});
    expect(await noms()).toEqual(['Ajoutée', 'Changée']);
    expect(readdirSync(join(dirname(chemin), 'Sauvegardes', 'service')).filter((nom) => nom.startsWith('.'))).toEqual(
      [],
    );
    expect(releve).toEqual([]);
  });

  it('ne ramène ni une personne effacée, ni les notes prises sur elle', async () => {
    const { demander, creer } = await unPoste();
    const id = await creer('Effacée');
    const objet = { genre: 'personne', id } as const;
    const note = await demander('notesRapides.noter', { texte: 'La rappeler', pourLe: null, objet });
    const autre = await demander('notesRapides.noter', { texte: 'Sans elle', pourLe: null, objet: null });
    const { jeton } = await demander('sauvegardes.faire', {});
    await demander('notesRapides.supprimer', { id: autre.id });
    await demander('donnees.effacer', { id, textes: [] });
    const remettre = async (tbl: string, lequel: string) => {
      const vise = { jeton, tbl, id: lequel };
      const { refus, changements } = await demander('sauvegardes.comparerObjet', vise);
      if (refus !== null) expect(changements).toEqual([]);
      return demander('objets.remettre', { ...vise, nom: 'Objet', garderAjouts: true });
    };
    await expect(remettre('note_rapide', note.id)).rejects.toThrow('aucune sauvegarde ne la ramène');
    await expect(remettre('personne', id)).rejects.toThrow('aucune sauvegarde ne la ramène');
    expect(await remettre('note_rapide', autre.id)).toMatchObject({ remises: 1 });
    expect(await demander('notesRapides.deLObjet', objet)).toEqual([]);
  });

  it('revient en entier : ce qui manque est gardé sous les yeux, et le journal dit d’où il repart', async () => {
    const { demander, creer, noms } = await unPoste();
    await creer('Avant');
    const { jeton } = await demander('sauvegardes.faire', {});
    await creer('Après');
    await demander('sauvegardes.restaurer', { jeton });
    expect(await noms()).toEqual(['Avant']);
    const restauration = await demander('restaurations.derniere', {});
    expect(restauration?.manquantes?.map(({ libelle }) => libelle)).toEqual(['Créer une personne']);
    expect(restauration?.deCote).toMatch(/^service \(mis de côté .+\)\.comites$/u);
    const [derniere] = (await demander('journal.lister', { debut: 0, nombre: 1 })).lignes;
    expect(derniere).toMatchObject({
      etat: 'definitive',
      libelle: expect.stringContaining('Restaurer la sauvegarde') as string,
    });
    // Les copies faites entre-temps ne sont plus de son histoire ; celle que l'on a restaurée, si.
    const { sauvegardes } = await demander('sauvegardes.lister', {});
    expect(sauvegardes.find(({ raison }) => raison === 'restauration')?.depuis).toBeNull();
    expect(sauvegardes.find((une) => une.jeton === jeton)?.depuis).toBe(1);
    expect(await demander('journal.verifier', {})).toMatchObject({ rupture: null });
    await demander('restaurations.oublier', {});
    expect(await demander('restaurations.derniere', {})).toBeNull();
  });

  it('se vérifie de nouveau, et dit qu’elle ne répond plus quand un octet a changé', async () => {
    const { demander, creer, chemin } = await unPoste();
    await creer('Avant');
    const { jeton } = await demander('sauvegardes.faire', {});
    expect(await demander('sauvegardes.verifier', { jeton })).toMatchObject({
      verifiee: true,
      verification: { entiere: true },
    });
    const dossier = join(dirname(chemin), 'Sauvegardes', 'service');
    const copie = readdirSync(dossier).find((nom) => nom.includes('demande') && nom.endsWith('.sauvegarde')) ?? '';
    const db = new Sqlite(join(dossier, copie));
    db.exec(`DROP TRIGGER j_personne_u; UPDATE personne SET nom = 'Autre'`);
    db.close();
    expect(await demander('sauvegardes.verifier', { jeton })).toMatchObject({ verifiee: false });
  });
});

describe('journal.verifier', () => {
  const alterer = (chemin: string, sql: string): void => {
    const db = new Sqlite(chemin);
    db.exec(
      `DROP TRIGGER IF EXISTS operation_figee_u; DROP TRIGGER IF EXISTS operation_figee_d; DROP TRIGGER IF EXISTS journal_fige_d; ${sql}`,
    );
    db.close();
    // Le sceau de fermeture refuserait ce fichier : qui altère le journal l'ôterait aussi.
    retirerSceau(chemin);
  };

  it('dit le journal intact, depuis quand, et à quelle sauvegarde sa fin répond', async () => {
    const { demander, creer } = await unPoste();
    await creer('Une');
    const { quandUtc } = await demander('sauvegardes.faire', {});
    await creer('Deux');
    expect(await demander('journal.verifier', {})).toMatchObject({ rupture: null, ancreUtc: quandUtc });
  });

  it('tient pour intact le fichier effacé par mégarde, repris d’une sauvegarde qui n’est pas la dernière', async () => {
    const { application, dossier, fermer } = uneApplicationReelle();
    aFermer.push(fermer);
    const demander = async <O extends Operation>(nom: O, entree: Entree<O>): Promise<Sortie<O>> => {
      const reponse = await application.dispatch(nom, entree, { fenetre: 1 });
      return reponse.ok ? (reponse.valeur as Sortie<O>) : Promise.reject(new Error(reponse.erreur.message));
    };
    const { nom } = await demander('fichier.commencer', REPONSES as Entree<'fichier.commencer'>);
    await demander('sauvegardes.faire', {});
    await demander('personnes.creer', uneSaisie('Une'));
    await demander('personnes.creer', uneSaisie('Deux'));
    await demander('sauvegardes.faire', {});
    application.fermer();
    const chemin = join(dossier, 'documents', nom);
    rmSync(chemin);
    const avantDerniere = copiesDuDossier(dossierDesSauvegardes(chemin))[1]?.chemin ?? '';
    application.demarrer({ fichier: avantDerniere, exemple: false });
    expect((await demander('hote.etat', {})).fichier).toMatchObject({ nom, commence: true });
    const [derniere] = (await demander('journal.lister', { debut: 0, nombre: 1 })).lignes;
    expect(derniere?.libelle).toContain('Restaurer la sauvegarde');
    expect(await demander('journal.verifier', {})).toMatchObject({ rupture: null });
  });

  it('nomme l’entrée altérée, et la fin retirée que la sauvegarde trahit', async () => {
    const premier = await unPoste();
    await premier.creer('Une');
    await premier.creer('Deux');
    const [derniere] = (await premier.demander('journal.lister', { debut: 0, nombre: 1 })).lignes;
    const num = derniere?.num ?? 0;
    await premier.demander('sauvegardes.faire', {});
    premier.fermer();

    alterer(
      premier.chemin,
      `PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE operation = ${num};
      DELETE FROM journal_valeur WHERE operation = ${num}; DELETE FROM operation WHERE num = ${num}`,
    );
    const second = await unPoste(premier.chemin);
    const { rupture } = await second.demander('journal.verifier', {});
    expect(rupture).toMatchObject({ operation: num, raison: 'fin', libelle: null });
    second.fermer();

    alterer(second.chemin, `UPDATE operation SET auteur = 'Quelqu’un d’autre' WHERE num = ${num - 1}`);
    const dernier = await unPoste(premier.chemin);
    expect((await dernier.demander('journal.verifier', {})).rupture).toMatchObject({
      operation: num - 1,
      raison: 'chaine',
      auteur: 'Quelqu’un d’autre',
    });
  });
});
