import { describe, expect, it } from 'vitest';
import { LIGNES_D_UNE_FENETRE, PERSONNES_PROPOSEES } from '#shared/contract/annuaire.contract.ts';
import { contract, type Entree } from '#shared/contract/contract.ts';
import {
  COMBIEN_EXERCENT,
  FENETRE_PAR_NOM,
  FICHES_DITES,
  ORDRE_DES_NOMS,
} from '#electron/repositories/annuaire/personne.repository.ts';
import { enTri } from '#shared/text/tri.ts';
import { unFichier, uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { ajouter } from '#tests/support/metier.ts';

const NOMS = ['Adam', 'Bél', 'Bel', 'Caron', 'Dié', 'Erhart', 'Faÿ'];

/** Un annuaire de tant de personnes, écrites sans passer par les commandes, avant la première lecture. */
function unAnnuaire(nombre: number) {
  const fichier = unFichier();
  const ordre = { type: 'essai', libelle: 'Essai', annulable: true, fenetre: 1 };
  const ecrire = (rang: number) => {
    const nom = `${NOMS[rang % NOMS.length] ?? ''}`;
    ajouter(fichier.db, 'personne', {
      id: fichier.contexte.nouvelId(),
      prenom: `Zoé ${String(rang).padStart(4, '0')}`,
      nom,
      nom_tri: enTri(nom),
      fonction: rang % 3 === 0 ? 'chargée de mission' : 'maire',
      courriel: rang % 4 === 0 ? null : `zoe${rang}@exemple.fr`,
    });
  };
  fichier.journal.executer(ordre, () => Array.from({ length: nombre }, (_, rang) => ecrire(rang)));
  const lister = (entree: Entree<'annuaire.lister'>) => fichier.appeler('annuaire.lister', entree);
  return { ...fichier, lister };
}

describe('une fenêtre de l’annuaire', () => {
  it('mises bout à bout, les fenêtres rendent chaque personne une fois, dans l’ordre des noms, cherchée ou non', () => {
    const { lister } = unAnnuaire(450);
    const entiere = (liste: Entree<'annuaire.lister'>['liste'], tri: Entree<'annuaire.lister'>['tri'] = null) =>
      Array.from({ length: 6 }, (_, n) => lister({ liste, tri, debut: n * 90, nombre: 90 }).lignes).flat();
    const parIndex = entiere({});
    expect(parIndex.map(({ nom, prenom }) => `${enTri(nom)} ${prenom ?? ''}`)).toEqual(
      parIndex.map(({ nom, prenom }) => `${enTri(nom)} ${prenom ?? ''}`).toSorted(),
    );
    expect(new Set(parIndex.map(({ id }) => id)).size).toBe(450);
    // L'index du fichier et les listes gardées disent la même chose.
    expect(entiere({ texte: 'zoé' })).toEqual(parIndex);
    expect(entiere({}, { colonne: 'nom', sens: 'descendant' })).toEqual(parIndex.toReversed());
    expect(entiere({ texte: 'charg' })).toEqual(parIndex.filter(({ fonction }) => fonction !== 'maire'));
  });

  it('le nombre de lignes rendues est borné, quel que soit celui des réponses ; le total les compte toutes', () => {
    const { lister, appeler } = unAnnuaire(450);
    expect(lister({ liste: { texte: 'zoé' } })).toMatchObject({ total: 450, debut: 0, lignes: { length: 200 } });
    expect(lister({ debut: 440 })).toMatchObject({ total: 450, debut: 440, lignes: { length: 10 } });
    expect(lister({ debut: 9000 })).toMatchObject({ total: 450, lignes: [] });
    expect(appeler('annuaire.proposer', { texte: 'zo' })).toHaveLength(PERSONNES_PROPOSEES);
    expect(contract['annuaire.lister'].entree.safeParse({ nombre: LIGNES_D_UNE_FENETRE + 1 }).success).toBe(false);
  });

  it('compte ce que chaque vue garde, sous les mêmes critères que la liste', () => {
    const { lister, appeler } = unAnnuaire(84);
    for (const texte of ['', 'charg', 'adam zoé', 'introuvable']) {
      const comptes = appeler('annuaire.compter', { criteres: { texte } });
      for (const vue of ['toutes', 'siegent', 'sansCourriel', 'anciens', 'aVerifier'] as const)
        expect([texte, vue, lister({ liste: { texte, vue } }).total]).toEqual([texte, vue, comptes[vue]]);
    }
    expect(appeler('annuaire.compter', {})).toMatchObject({ toutes: 84, sansCourriel: 21, anciens: 0 });
  });

  it('suit chaque écriture, son annulation et son retour ; une écriture ailleurs ne la refait pas', () => {
    const { lister, appeler, journal } = unAnnuaire(5);
    const trouver = (texte: string) => lister({ liste: { texte } }).lignes.map(({ nom }) => nom);
    const { id } = appeler('personnes.creer', uneSaisie('Valmore'));
    expect(trouver('valm')).toEqual(['Valmore']);
    appeler('personnes.modifier', { id, vu: journal.dernierNumero(), patch: { nom: 'Desbordes' } });
    expect([trouver('valm'), trouver('desb')]).toEqual([[], ['Desbordes']]);
    appeler('historique.annuler', {});
    expect([trouver('valm'), trouver('desb')]).toEqual([['Valmore'], []]);
    const sans = { sigle: null, type: null, courriel: null, telephone: null, site: null, adresse: null };
    appeler('structures.creer', { nom: 'Atelier', ...sans });
    expect(trouver('valm')).toEqual(['Valmore']);
    appeler('personnes.supprimer', { id });
    expect(lister({}).total).toBe(5);
    appeler('historique.annuler', {});
    expect(lister({}).total).toBe(6);
  });
});

it('une fenêtre sans filtre se lit dans l’ordre de son index : ni tri, ni parcours de la table', () => {
  const { db } = unFichier();
  const plan = (sql: string) =>
    db
      .prepare<[Record<string, unknown>], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all({ jour: '2026-03-12', debut: 0, nombre: 200 })
      .map(({ detail }) => detail);
  for (const sql of [ORDRE_DES_NOMS, FENETRE_PAR_NOM, COMBIEN_EXERCENT])
    expect(plan(sql)).toEqual(['SCAN p USING COVERING INDEX personne_liste']);
  const lignes = db
    .prepare<[string], { detail: string }>(`EXPLAIN QUERY PLAN ${FICHES_DITES}`)
    .all('[]')
    .map(({ detail }) => detail);
  expect(lignes.filter((detail) => detail.startsWith('SEARCH p '))).toHaveLength(1);
  expect(lignes.join('\n')).not.toMatch(/SCAN p\b|TEMP B-TREE/u);
});
