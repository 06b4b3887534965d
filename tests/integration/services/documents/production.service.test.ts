import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entree, Sortie } from '#shared/contract/contract.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

const VU = Number.MAX_SAFE_INTEGER;
type Reponse = Sortie<'production.ouvrir'>;

/** Une réunion, le dossier de son instance retenu, et de quoi produire sa convocation. */
async function uneConvocation() {
  const reunion = uneReunion();
  const { demander, id, instanceId, classeur } = reunion;
  const demande = (plus: Partial<Entree<'production.ouvrir'>> = {}) =>
    demander('production.ouvrir', { document: { de: 'reunion', reunionId: id, genre: 'convocation' }, ...plus });
  const question = await demande();
  if (question.etat !== 'dossier') throw new Error('Le dossier se choisit d’abord.');
  const produire = async (plus: Partial<Entree<'production.ouvrir'>> = {}) => {
    const rendu = await demande(plus);
    if (rendu.etat !== 'produit') throw new Error(`Non produit : ${rendu.etat}`);
    return rendu;
  };
  const changer = (titre: string) =>
    reunion.appeler('points.modifier', { id: reunion.pointId, vu: VU, patch: { titre } });
  const lignes = () => reunion.appeler('registre.lister', { remplaces: true }).lignes;
  return { ...reunion, demande, produire, question, changer, lignes, retenu: () => classeur.retenu(instanceId) };
}

const etat = ({ etat: mot }: Reponse) => mot;

describe('« Produire et ouvrir dans Word »', () => {
  it('demande une fois où ranger, puis écrit sans boîte d’enregistrement et ouvre', async () => {
    const { question, produire, demander, ouverts, lignes, retenu, id } = await uneConvocation();
    expect(question).toMatchObject({ raison: 'premier', instance: 'CDPE du Haut-Rhin', sousDossier: '2026-04-16' });
    expect(existsSync(question.propose.chemin)).toBe(false);
    expect(lignes()).toEqual([]);
    const rendu = await produire({ dossier: question.propose.jeton });
    expect(rendu).toMatchObject({ nom: '2026-04-16_cdpe-du-haut-rhin_convocation.docx', ouvert: true, dejaLa: false });
    expect(rendu.chemin).toBe(join(question.propose.chemin, '2026-04-16', rendu.nom));
    expect(readFileSync(rendu.chemin).subarray(0, 2).toString()).toBe('PK');
    expect(ouverts).toEqual([rendu.chemin]);
    expect(lignes()[0]).toMatchObject({ id: rendu.id, chemin: rendu.chemin, dIci: true });
    expect(retenu()).toBe(question.propose.chemin);
    // Un autre document de la même instance ne demande plus rien.
    const suite = await demander('production.ouvrir', {
      document: { de: 'reunion', reunionId: id, genre: 'ordre-du-jour' },
    });
    expect(etat(suite)).toBe('produit');
    expect(readdirSync(dirname(rendu.chemin))).toHaveLength(2);
  });

  it('un jeton de dossier qui n’est pas de cet hôte est refusé', async () => {
    const { demande, id } = await uneConvocation();
    await expect(demande({ dossier: id })).rejects.toThrow('dossier');
  });

  it('rien n’a changé : ouvre le fichier déjà là, sans le récrire ni le noter', async () => {
    const { produire, question, lignes, ouverts } = await uneConvocation();
    const { chemin } = await produire({ dossier: question.propose.jeton });
    const avant = readFileSync(chemin);
    expect(await produire()).toMatchObject({ dejaLa: true, chemin });
    expect(readFileSync(chemin).equals(avant)).toBe(true);
    expect(lignes()).toHaveLength(1);
    expect(ouverts).toHaveLength(2);
  });

  it('encore octet pour octet le nôtre : remplace', async () => {
    const { produire, question, changer, lignes } = await uneConvocation();
    const premier = await produire({ dossier: question.propose.jeton });
    changer('Feuille de route révisée');
    const second = await produire();
    expect(second).toMatchObject({ chemin: premier.chemin, dejaLa: false });
    expect(readdirSync(dirname(premier.chemin))).toEqual([premier.nom]);
    expect(lignes().map(({ remplace }) => remplace)).toEqual([false, true]);
  });

  it('modifié depuis : jamais écrasé ; une v2 se range à côté, et la suite est cette v2', async () => {
    const { produire, demande, question, changer, demander, octets } = await uneConvocation();
    const premier = await produire({ dossier: question.propose.jeton });
    writeFileSync(premier.chemin, 'corrigé par le cabinet');
    const refuse = await demande();
    expect(refuse).toMatchObject({ etat: 'modifie', id: premier.id, nom: premier.nom });
    expect(refuse).toMatchObject({ suivant: '2026-04-16_cdpe-du-haut-rhin_convocation_v2.docx' });
    expect(readFileSync(premier.chemin, 'utf8')).toBe('corrigé par le cabinet');
    // De quoi reprendre les corrections : le fichier tel qu'il est sur le disque.
    const repris = await demander('production.reprendre', { id: premier.id });
    expect(Buffer.from(octets.lire(repris.jeton)?.octets ?? []).toString()).toBe('corrigé par le cabinet');
    const seconde = await produire({ suite: 'version' });
    expect(seconde.nom).toBe('2026-04-16_cdpe-du-haut-rhin_convocation_v2.docx');
    expect(readFileSync(premier.chemin, 'utf8')).toBe('corrigé par le cabinet');
    changer('Autre titre');
    expect((await produire()).nom).toBe(seconde.nom);
    writeFileSync(seconde.chemin, 'corrigé aussi');
    expect(await demande()).toMatchObject({ etat: 'modifie', suivant: expect.stringContaining('_v3.docx') });
  });

  it('un fichier que l’application n’a pas écrit ne s’écrase pas non plus', async () => {
    const { demande, question } = await uneConvocation();
    const dossier = join(question.propose.chemin, '2026-04-16');
    mkdirSync(dossier, { recursive: true });
    const chemin = join(dossier, '2026-04-16_cdpe-du-haut-rhin_convocation.docx');
    writeFileSync(chemin, 'à quelqu’un d’autre');
    expect(await demande({ dossier: question.propose.jeton })).toMatchObject({ etat: 'modifie', id: null });
    expect(readFileSync(chemin, 'utf8')).toBe('à quelqu’un d’autre');
  });

  it('deux documents de même nom se rangent côte à côte : « (2) » (T26)', async () => {
    const { produire, demander, question, appeler, instanceId } = await uneConvocation();
    const premier = await produire({ dossier: question.propose.jeton });
    const autre = appeler('reunions.creer', { instanceId, date: '2026-04-16', heureDebut: '14:00' }).id;
    const document = { de: 'reunion', reunionId: autre, genre: 'convocation' } as const;
    const second = await demander('production.ouvrir', { document });
    expect(second).toMatchObject({ nom: '2026-04-16_cdpe-du-haut-rhin_convocation (2).docx' });
    expect((await demander('production.ouvrir', { document })) as { nom?: string }).toMatchObject({
      nom: '2026-04-16_cdpe-du-haut-rhin_convocation (2).docx',
    });
    expect(existsSync(premier.chemin)).toBe(true);
  });

  it('ouvert dans Word : le dit, et n’écrit rien ; refermé, remplace', async () => {
    const { produire, demande, question, changer } = await uneConvocation();
    const { chemin, nom } = await produire({ dossier: question.propose.jeton });
    const avant = readFileSync(chemin);
    changer('Autre titre');
    for (const verrou of [`~$${nom.slice(2)}`, `.~lock.${nom}#`]) {
      writeFileSync(join(dirname(chemin), verrou), '');
      expect(await demande()).toMatchObject({ etat: 'tenu', nom, suivant: expect.stringContaining('_v2.docx') });
      rmSync(join(dirname(chemin), verrou));
    }
    expect(readFileSync(chemin).equals(avant)).toBe(true);
    expect(etat(await demande())).toBe('produit');
    expect(readFileSync(chemin).equals(avant)).toBe(false);
  });

  it('dossier disparu, ou fermé à l’écriture : le redemande, sans rien perdre', async () => {
    const { produire, demande, question, retenu } = await uneConvocation();
    await produire({ dossier: question.propose.jeton });
    const dossier = retenu() ?? '';
    renameSync(dossier, `${dossier} ailleurs`);
    expect(await demande()).toMatchObject({ etat: 'dossier', raison: 'disparu', ancien: dossier });
    // Un fichier tient la place du dossier : on ne peut pas y écrire.
    writeFileSync(dossier, '');
    expect(await demande()).toMatchObject({ etat: 'dossier', raison: 'ferme', ancien: dossier });
    await expect(demande({ dossier: question.propose.jeton })).rejects.toThrow('On ne peut pas écrire');
  });

  it('un document rangé se rouvre sur le disque ; déplacé ou seulement remis, on le dit', async () => {
    const { produire, demander, question, ouverts, id, lignes } = await uneConvocation();
    const { id: range, chemin } = await produire({ dossier: question.propose.jeton });
    expect(await demander('production.rouvrir', { id: range })).toEqual({ ouvert: true, chemin });
    expect(ouverts).toEqual([chemin, chemin]);
    rmSync(chemin);
    await expect(demander('production.rouvrir', { id: range })).rejects.toThrow('n’est plus à sa place');
    await demander('documents.produire', { reunionId: id, genre: 'ordre-du-jour' });
    await expect(demander('production.reprendre', { id: lignes()[0]?.id ?? '' })).rejects.toThrow('n’a pas été rangé');
  });

  it('ne laisse aucun fichier provisoire', async () => {
    const { produire, question, changer } = await uneConvocation();
    const { chemin } = await produire({ dossier: question.propose.jeton });
    changer('Autre');
    await produire();
    expect(readdirSync(dirname(chemin)).filter((nom) => nom.endsWith('.partiel'))).toEqual([]);
  });
});
