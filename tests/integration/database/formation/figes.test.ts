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

const tableau = (titre: string, ...cellules: string[]) => ({
  ...{ type: 'tableau', id: 'presents_liste', colonnes: [{ titre, largeur: 5, nombre: false }] },
  lignes: cellules.map((dit) => ({ type: 'ligne', cellules: [texte(dit)] })),
});

describe('qui un document figé nomme, et que le fichier ne connaît plus', () => {
  it('reçoit un personnage, le même partout : objet, signature, cellule, énumération, clé, texte', () => {
    const { db, journal, figer, recrire } = unFichierFige();
    ecrire(journal, 'Effacée', () =>
      db.exec(`INSERT INTO personne (id, nom, nom_tri, effacee_le) VALUES ('p', 'contact supprimé', 'contact supprime', '2026-01-01');
        INSERT INTO note_rapide (id, texte, ecrite_le) VALUES ('n', 'Vu Léonie Durandelle hier.', '2026-03-01')`),
    );
    figer(
      Buffer.from(
        JSON.stringify({
          ...arbre(
            signatures('Wandrille QUÉBRIAC', 'La préfète'),
            tableau('Prénom et nom', 'Léonie DURANDELLE', 'Siège vacant', 'Colmar Schirmeck'),
            tableau('Pilote', 'Mission locale', 'Oswald TRÉMARIN', 'France Travail'),
            {
              type: 'paragraphe',
              id: 'excuses',
              segments: [
                ...texte('Excusé :'),
                ...texte('Ysolde KERVADEC, '),
                ...texte('maire de Colmar, '),
                ...texte('.'),
              ],
            },
            { type: 'paragraphe', id: 'texte_1', segments: texte('Léonie Durandelle quitte la séance.') },
          ),
          p: { nom: 'Durandelle', prenom: 'Léonie' },
          s: { nom: 'Sansprénom', prenom: null },
          'Léonie Durandelle': { Contre: 1 },
          m: { nom: 'contact supprimé', prenom: null },
        }),
      ),
    );
    const { texte: rendu, intact, vus, regles } = recrire();
    expect(rendu).not.toMatch(/durandelle|québriac|trémarin|kervadec|schirmeck|sansprénom/iu);
    for (const garde of [
      'La préfète',
      'Mission locale',
      'France Travail',
      'Siège vacant',
      'maire de Colmar',
      'contact supprimé',
    ])
      expect(rendu).toContain(`"${garde}`);
    const lu = JSON.parse(rendu) as { p: { nom: string; prenom: string } };
    const { nom, prenom } = lu.p;
    expect(rendu).toContain(`"${prenom} ${nom.toLocaleUpperCase('fr-FR')}"`);
    expect(rendu).toContain(`"${prenom} ${nom}":{"Contre":1}`);
    expect(db.prepare('SELECT texte FROM note_rapide').pluck().get()).toBe(`Vu ${prenom} ${nom} hier.`);
    expect(intact).toBe(true);
    // La relecture voit aussi les clés, et connaît qui n'a plus de fiche.
    expect(vus).toContain(`${prenom} ${nom}`);
    expect(regles.controler('Léonie Durandelle')).toBe(true);
  });
});

describe('un document figé, sans les textes', () => {
  it('perd chaque texte libre, court ou long, d’après sa place ; garde ses noms de fichier, ses titres, ses chiffres', () => {
    const { figer, recrire } = unFichierFige();
    const nomDeFichier = '2026-03-12_comite-local-pour-l-emploi-de-mulhouse-et-agglomeration_proces-verbal.docx';
    const id = 'point_01960000000070008000000000001111_un_identifiant_plus_long_que_soixante_signes';
    const titre = {
      type: 'titre',
      id: 't',
      niveau: 1,
      segments: texte('Avancement du repérage dans les quartiers prioritaires de Mulhouse'),
    };
    const { projet, ...reste } = arbre(
      titre,
      { type: 'paragraphe', id, segments: [...texte('Zut, souffrant, part.'), ...texte('12 mars 2026')] },
      {
        type: 'decision',
        id: 'd',
        numero: texte('D-2026-001'),
        texte: [texte('On reporte.')],
        suivi: [],
        vote: texte('Contre : 3'),
        desaccords: [],
      },
      { ...tableau('Observation', 'Il boude.', '6 000 €'), id: 'o' },
      tableau('Prénom et nom', 'Léonie DURANDELLE'),
    );
    figer(
      Buffer.from(
        JSON.stringify({
          ...{ ...reste, projet: { ...projet, nomDeFichier }, definitif: { mentions: [], blocs: [id] } },
          dossier: { rapport: { faits: 'Trop lent.', etat: 'non_conforme' }, identite: { intitule: 'Passerelles' } },
          instantane: {
            champs: [
              { cle: 'intitule', valeur: 'Feuille 2026' },
              { cle: 'diagnostic', valeur: 'Mal parti.' },
            ],
          },
        }),
      ),
    );
    const { texte: rendu } = recrire(true);
    expect(rendu).not.toMatch(/souffrant|reporte|Contre|boude|lent|Mal parti|DURANDELLE/u);
    const gardes = [nomDeFichier, titre.segments[0]?.texte, '12 mars 2026', 'D-2026-001', '6 000 €', 'non_conforme'];
    for (const garde of [...gardes, 'Passerelles', 'Feuille 2026']) expect(rendu).toContain(`"${garde}"`);
    expect(rendu.split(`"${id}"`)).toHaveLength(3);
    expect(rendu).toMatch(/"texte":"\p{Lu}\p{Ll}+ \p{Lu}+"/u);
  });
});
