import { describe, expect, it } from 'vitest';
import { ecrire } from '#tests/support/base.ts';
import { unFichierFige } from '#tests/support/formation-des-figes.ts';

const texte = (dit: string) => [{ texte: dit }];
const signatures = (...noms: string[]) => ({
  ...{ type: 'signatures', id: 'signatures', lieu: texte('Fait à Colmar, le'), espace: 'ample' },
  signataires: noms.map((nom) => ({ fonction: texte('Le préfet'), nom: texte(nom) })),
});
const arbre = (...blocs: unknown[]) => ({
  format: 1,
  projet: {
    titre: 'Procès-verbal',
    nomDeFichier: 'pv.docx',
    enTete: { mentions: ['PROJET'], titreCourant: 'PV' },
    blocs,
  },
  definitif: { mentions: [], blocs: [] },
  blocMarque: null,
});
const document = (...blocs: unknown[]) => Buffer.from(JSON.stringify(arbre(...blocs)));
const nomsSignes = (rendu: string) =>
  (JSON.parse(rendu) as ReturnType<typeof arbre>).projet.blocs.flatMap((bloc) =>
    (bloc as ReturnType<typeof signatures>).signataires.map(({ nom }) => nom.map((un) => un.texte).join('')),
  );

describe('qui a signé, et ne signe plus', () => {
  it('change dans un acte figé, sans civilité : la ligne a un nouveau titulaire, ou n’est plus', () => {
    const { db, journal, figer, recrire } = unFichierFige();
    const poser = (id: string, prenom: string, nom: string) =>
      db
        .prepare(
          `INSERT INTO signataire (id, emetteur_id, prenom, nom, qualite, rang) VALUES (?, 'e', ?, ?, 'préfet', 1)`,
        )
        .run(id, prenom, nom);
    ecrire(journal, 'Un', () => poser('s1', 'Bodric', 'Ancienquet'));
    ecrire(journal, 'Deux', () => poser('s2', 'Maélia', 'Otéric'));
    ecrire(journal, 'Trois', () =>
      db.exec(`UPDATE signataire SET prenom = 'Wandrille', nom = 'Nouvelet' WHERE id = 's1'`),
    );
    ecrire(journal, 'Quatre', () => db.exec(`DELETE FROM signataire WHERE id = 's2'`));
    figer(document(signatures('Le préfet,\nBodric ANCIENQUET', 'Maélia OTÉRIC', 'Wandrille NOUVELET')));
    const { texte: rendu, regles } = recrire();
    expect(rendu).not.toMatch(/ancienquet|otéric|nouvelet|bodric|maélia|wandrille/iu);
    const signes = nomsSignes(rendu);
    expect(signes[0]).toMatch(/^Le préfet,\n\p{L}+ \p{Lu}+$/u);
    // Trois personnes : trois personnages.
    expect(new Set(signes).size).toBe(3);
    expect(['Bodric Ancienquet', 'Maélia OTÉRIC'].map(regles.controler)).toEqual([true, true]);
    const present = db.prepare<[], string>('SELECT upper(nom) FROM signataire').pluck().get() ?? '';
    expect(signes[2]).toContain(present);
  });
});
