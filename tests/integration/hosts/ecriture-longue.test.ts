import { describe, expect, it } from 'vitest';
import { createHandlers } from '#electron/hosts/handlers.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { verifierChaine } from '#electron/database/seal.ts';
import type { Operation, Sortie } from '#shared/contract/contract.ts';
import type { HandlersHote } from '#shared/contract/handlers.ts';
import { CHOIX_NEUFS } from '#shared/domain/reprise/comprehension.schema.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import type { Progression } from '#shared/travail/suite.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const LIGNES = 3000;
const TABLEAU = {
  nom: '',
  lignes: [
    ['Nom', 'Prénom', 'Organisme', 'Mail'],
    ...Array.from({ length: LIGNES }, (_, rang) => [
      `Nom-${rang}`,
      'Noor',
      `Service ${rang % 40}`,
      `n.nom${rang}@exemple.fr`,
    ]),
  ],
  fusions: [],
};

/** Un fichier, la porte de son hôte, et un tableau de trois mille personnes reçu. */
async function unLongTableau() {
  const fichier = unFichier();
  const porte = createHandlers(
    {} as HandlersHote,
    () => fichier,
    () => undefined,
  );
  const demander = async <O extends Operation>(nom: O, entree: unknown): Promise<Sortie<O>> =>
    (await porte(nom, entree, { fenetre: 1 })).valeur as Sortie<O>;
  const { reprise } = await demander('reprises.coller', { feuilles: [TABLEAU] });
  const reprendre = () =>
    demander('reprises.reprendre', {
      reprise,
      cible: 'personnes',
      choix: CHOIX_NEUFS,
      nom: 'membres.csv',
      lignes: LIGNES,
    });
  const combien = async () => (await demander('historique.possibles', {})).annuler;
  return { ...fichier, demander, reprendre, combien };
}

/** Ce que dit l'écriture longue, tour après tour, jusqu'à ce que `assez` soit vrai ou qu'elle finisse. */
async function regarder(
  { aiguillage }: { aiguillage: { suivi: () => Progression | null } },
  assez: (vues: readonly Progression[]) => boolean = () => false,
): Promise<readonly Progression[]> {
  const vues: Progression[] = [];
  for (let tour = 0; tour < 100_000; tour += 1) {
    const suivi = aiguillage.suivi();
    if (suivi !== null && suivi !== vues.at(-1)) vues.push(suivi);
    if (assez(vues) || (suivi === null && vues.length > 0)) return vues;
    await new Promise((suite) => setImmediate(suite));
  }
  throw new Error('L’écriture longue ne s’est pas montrée.');
}

describe('une écriture longue', () => {
  it('dit où elle en est sans reculer, et ce qui se demande pendant ce temps en voit la fin, jamais le milieu', async () => {
    const long = await unLongTableau();
    const faite = long.reprendre();
    const vues = regarder(long);
    await new Promise((suite) => setImmediate(suite));
    const pendant = long.combien();
    const [repris, progressions, annulable] = await Promise.all([faite, vues, pendant]);
    expect(repris).toEqual({ creees: LIGNES, completees: 0, inchangees: 0 });
    expect(progressions.length).toBeGreaterThan(3);
    const parts = progressions.map(({ fait, total }) => fait / total);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(new Set(progressions.map(({ libelle }) => libelle.split(' : ')[1])).size).toBeGreaterThan(1);
    expect(annulable).toMatch(/Reprendre 3.000 lignes/u);
  });

  it('attend la fin de celle d’avant, même à plusieurs : une seule à la fois, chacune entière', async () => {
    const long = await unLongTableau();
    const premiere = long.reprendre();
    await new Promise((suite) => setImmediate(suite));
    const suivantes = [long.reprendre(), long.reprendre(), long.combien()];
    expect(await premiere).toEqual({ creees: LIGNES, completees: 0, inchangees: 0 });
    const dejaLa = { creees: 0, completees: 0, inchangees: LIGNES };
    expect(await Promise.all(suivantes)).toEqual([dejaLa, dejaLa, expect.stringMatching(/Reprendre 3.000 lignes/u)]);
    expect(verifierChaine(long.db)).toBeNull();
  });

  it('arrêtée, n’a rien écrit, et se refait aussitôt', async () => {
    const long = await unLongTableau();
    const avant = empreinteDuContenu(long.db);
    const [refus] = await Promise.all([
      long.reprendre().catch((cause: unknown) => cause),
      regarder(long, (vues) => vues.length > 2).then(() => long.aiguillage.arreter()),
    ]);
    expect(refus).toMatchObject({ message: 'Arrêté à votre demande : rien n’a été écrit.' });
    expect(empreinteDuContenu(long.db)).toBe(avant);
    expect(long.db.inTransaction).toBe(false);
    expect(await long.combien()).toBeNull();
    expect(await long.reprendre()).toEqual({ creees: LIGNES, completees: 0, inchangees: 0 });
    expect(verifierChaine(long.db)).toBeNull();
    long.db.exec(`INSERT INTO passage_fts (passage_fts) VALUES ('integrity-check')`);
  });

  it('s’annule et se rétablit pas à pas, et rend le fichier tel qu’il était', async () => {
    const long = await unLongTableau();
    const avant = empreinteDuContenu(long.db);
    await long.reprendre();
    const apres = empreinteDuContenu(long.db);
    const [, vues] = await Promise.all([long.demander('historique.annuler', {}), regarder(long)]);
    expect(vues.length).toBeGreaterThan(3);
    expect(empreinteDuContenu(long.db)).toBe(avant);
    await long.demander('historique.retablir', {});
    expect(empreinteDuContenu(long.db)).toBe(apres);
    expect(verifierChaine(long.db)).toBeNull();
  });

  it('ne se défait plus si une autre fenêtre a changé une seule de ses lignes depuis, et dit laquelle', async () => {
    const long = await unLongTableau();
    await long.reprendre();
    const id = long.db.prepare<[string], string>('SELECT id FROM personne WHERE nom_tri = ?').pluck().get('nom-1234');
    const ailleurs = { id, vu: long.journal.dernierNumero(), patch: { fonction: 'cheffe de service' } };
    long.appeler('personnes.modifier', ailleurs as never, 2);
    const avant = empreinteDuContenu(long.db);
    const refus = await long.demander('historique.annuler', {}).catch((cause: unknown) => cause);
    const { message, valeurs = [] } = (refus as AppError).transmise;
    expect(message).toMatch(/Reprendre 3.000 lignes/u);
    expect(valeurs.map(({ champ, autre }) => [champ, autre])).toEqual([
      ['id', id],
      ['fonction', 'cheffe de service'],
    ]);
    expect(empreinteDuContenu(long.db)).toBe(avant);
  });

  it('attend ce qui a commencé avant elle : une copie n’en emporte pas la moitié', async () => {
    const long = await unLongTableau();
    const copie = Promise.withResolvers<void>();
    const enCopie = long.aiguillage.partager(() => copie.promise);
    const faite = long.reprendre();
    for (let tour = 0; tour < 20; tour += 1) await new Promise((suite) => setImmediate(suite));
    expect([long.db.inTransaction, long.aiguillage.occupe()]).toEqual([false, false]);
    copie.resolve();
    await enCopie;
    expect((await faite).creees).toBe(LIGNES);
  });

  it('coupée par la fermeture du fichier, n’y laisse rien', async () => {
    const long = await unLongTableau();
    const avant = empreinteDuContenu(long.db);
    const fermer = () => {
      long.aiguillage.fermer();
      fermerBase(long.db);
    };
    const [refus] = await Promise.all([
      long.reprendre().catch((cause: unknown) => cause),
      regarder(long, (vues) => vues.length > 2).then(fermer),
    ]);
    expect(refus).toBeInstanceOf(Error);
    const rouverte = ouvrirBase(long.chemin);
    expect(empreinteDuContenu(rouverte)).toBe(avant);
    expect(verifierChaine(rouverte)).toBeNull();
    fermerBase(rouverte);
  });
});
