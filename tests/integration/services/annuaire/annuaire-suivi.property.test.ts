import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createListes } from '#electron/services/annuaire/listes.ts';
import { createAnnuaireService } from '#electron/services/annuaire/annuaire.service.ts';
import type { Contexte } from '#electron/services/contexte.ts';
import { listeSchema, type TriDePersonnes, vueSchema } from '#shared/domain/annuaire/liste.schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { dUnTrait } from '#shared/travail/suite.ts';
import { unFichier, uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';

const NOMS = ['Martin', 'martin', 'Müller', 'D’Adam', "d'Adam", 'Adam', '𝒜rc', 'ﬁn', 'Zim'];
const PRENOMS = ['Zoé', 'zoe', 'Ève', null];
const STRUCTURES = ['Mission locale Sud-Alsace', 'Mission locale Sud Alsace', 'CCI', null];
const COURRIELS = [
  'zoe.martin@a.exemple.fr',
  'Zoe.Martin@a.exemple.fr',
  'contact@b.exemple.fr',
  'eve@b.exemple.fr',
  null,
];
const FONCTIONS = ['chargée de mission', 'déléguée', null];

const fiche = fc.record({
  nom: fc.constantFrom(...NOMS),
  prenom: fc.constantFrom(...PRENOMS),
  structure: fc.constantFrom(...STRUCTURES),
  courriel: fc.constantFrom(...COURRIELS),
  fonction: fc.constantFrom(...FONCTIONS),
});
const qui = fc.nat({ max: 40 });
const geste = fc.oneof(
  { weight: 6, arbitrary: fc.record({ sorte: fc.constant('creer' as const), fiche }) },
  { weight: 4, arbitrary: fc.record({ sorte: fc.constant('modifier' as const), qui, fiche }) },
  {
    weight: 8,
    arbitrary: fc.record({
      sorte: fc.constantFrom(
        'supprimer',
        'restaurer',
        'fusionner',
        'renommer',
        'fusionnerStructures',
        'remplacer',
        'nePlusRemplacer',
        'ecarter',
        'cesser',
        'effacer',
        'annuler',
        'retablir',
        'interrompre',
        'lire',
      ),
      qui,
      autre: qui,
      nom: fc.constantFrom('CCI', 'CCI d’Alsace', 'mission locale sud alsace', 'Lycée'),
    }),
  },
);
type Geste = typeof geste extends fc.Arbitrary<infer G> ? G : never;

const TRIS: readonly (TriDePersonnes | null)[] = [
  null,
  { colonne: 'nom', sens: 'descendant' },
  { colonne: 'structure', sens: 'montant' },
  { colonne: 'aRevoir', sens: 'montant' },
];

/** Tout ce que l'annuaire peut en dire. */
function toutDire(annuaire: ReturnType<typeof createAnnuaireService>) {
  const { vue: _, ...criteres } = listeSchema.parse({});
  const lister = (texte: string, tri: TriDePersonnes | null, vue: string) =>
    dUnTrait(annuaire['annuaire.lister']({ liste: listeSchema.parse({ texte, vue }), tri, debut: 0, nombre: 200 }));
  const ids = [...lister('', TRIS[1] ?? null, 'toutes').lignes, ...lister('', null, 'anciens').lignes].map(
    ({ id }) => id,
  );
  return {
    textes: ['', 'm', 'mart', 'sud als', 'cci', 'déléguée', 'zoe d'].flatMap((texte) =>
      TRIS.map((tri) => [texte, lister(texte, tri, 'toutes')] as const),
    ),
    vues: vueSchema.options.map((vue) => [vue, lister('', null, vue)] as const),
    comptes: dUnTrait(annuaire['annuaire.compter']({ criteres })),
    aRevoir: dUnTrait(annuaire['annuaire.aRevoir']({ criteres, ids })),
    filtres: dUnTrait(annuaire['annuaire.filtres']()),
  };
}

const deZero = (contexte: Contexte) => toutDire(createAnnuaireService(contexte, createListes(contexte)));

/** Joue un geste sur ce qu'il trouve ; ce qui se refuse n'écrit rien. */
function jouer(fichier: ReturnType<typeof unFichier>, faits: { ids: string[] }, un: Geste, lire: () => unknown): void {
  const { appeler, db, journal } = fichier;
  const structures = db.prepare<[], string>('SELECT id FROM structure ORDER BY id').pluck().all();
  const pris = (liste: readonly string[], rang: number): string => liste[rang % Math.max(1, liste.length)] ?? '';
  if (un.sorte === 'creer') {
    const { nom, ...reste } = un.fiche;
    faits.ids.push(appeler('personnes.creer', uneSaisie(nom, reste)).id);
    return;
  }
  if (faits.ids.length === 0 || structures.length === 0) return;
  const id = pris(faits.ids, un.qui);
  if (un.sorte === 'modifier') {
    const { nom, fonction } = un.fiche;
    const patch = un.qui % 2 === 0 ? un.fiche : un.qui % 3 === 0 ? { fonction } : { nom };
    appeler('personnes.modifier', { id, vu: journal.dernierNumero(), patch });
    return;
  }
  const [autre, structure] = [pris(faits.ids, un.autre), pris(structures, un.qui)];
  const gestes: Readonly<Record<typeof un.sorte, () => unknown>> = {
    supprimer: () => appeler('personnes.supprimer', { id }),
    restaurer: () => appeler('personnes.restaurer', { id }),
    fusionner: () => id !== autre && appeler('fusions.personnes', { garder: id, absorber: autre, choix: {} }),
    renommer: () =>
      appeler('structures.modifier', { id: structure, vu: journal.dernierNumero(), patch: { nom: un.nom } }),
    fusionnerStructures: () =>
      appeler('fusions.structures', { garder: structure, absorber: pris(structures, un.autre), choix: {} }),
    remplacer: () =>
      appeler('structures.remplacer', {
        id: structure,
        par: { nom: un.nom },
        le: '2026-01-01',
        suivre: un.autre % 2 === 0,
      }),
    nePlusRemplacer: () => appeler('structures.neRemplacePlus', { id: structure }),
    ecarter: () => {
      const [premier] = appeler('personnes.fiche', { id }).aRevoir;
      return premier && appeler('veille.ecarter', { personneId: id, sorte: premier.sorte });
    },
    cesser: () => appeler('affectations.cesser', { personneId: id, le: '2026-02-01' }),
    effacer: () => appeler('donnees.effacer', { id, textes: [] }),
    annuler: () => appeler('historique.annuler', {}),
    retablir: () => appeler('historique.retablir', {}),
    // Lu pendant une opération qui se défait : rien n'en reste.
    interrompre: () =>
      journal.executer({ type: 'essai', libelle: 'Essai', annulable: true, fenetre: 1 }, () => {
        db.prepare("UPDATE personne SET nom = 'Défait', nom_tri = 'defait' WHERE id = ?").run(id);
        lire();
        throw communErrors.introuvable('Cet essai');
      }),
    lire,
  };
  gestes[un.sorte]();
}

it('suivi de changement en changement, l’annuaire dit ce qu’il dirait, relu de zéro : noms, mots, comptes, veille', () => {
  fc.assert(
    fc.property(fc.array(geste, { minLength: 4, maxLength: 30 }), (suite) => {
      const fichier = unFichier();
      const faits = { ids: [] as string[] };
      const suivi = createAnnuaireService(fichier.contexte, createListes(fichier.contexte));
      for (const un of suite) {
        try {
          jouer(fichier, faits, un, () => toutDire(suivi));
        } catch (cause) {
          if (!(cause instanceof AppError)) throw cause;
        }
        // Un changement sur deux se lit aussitôt ; les autres se suivent ensemble.
        if (un.sorte !== 'modifier') expect(toutDire(suivi)).toEqual(deZero(fichier.contexte));
      }
      expect(toutDire(suivi)).toEqual(deZero(fichier.contexte));
      fichier.db.close();
    }),
    { numRuns: 15 },
  );
}, 60_000);

it('ce qui se lit pendant une opération défaite ne reste pas', () => {
  const fichier = unFichier();
  const { appeler, contexte, db, journal } = fichier;
  const suivi = createAnnuaireService(contexte, createListes(contexte));
  const ids = ['Adam', 'Bel', 'Caron'].map((nom) => appeler('personnes.creer', uneSaisie(nom)).id);
  toutDire(suivi);
  // Un changement que l'on n'a pas encore suivi : la lecture qui vient, dans l'opération défaite, le suivra.
  appeler('personnes.modifier', { id: ids[0] ?? '', vu: journal.dernierNumero(), patch: { nom: 'Zim' } });
  expect(() =>
    journal.executer({ type: 'essai', libelle: 'Essai', annulable: true, fenetre: 1 }, () => {
      db.prepare("UPDATE personne SET nom = 'Défait', nom_tri = 'defait' WHERE id = ?").run(ids[1]);
      expect(JSON.stringify(toutDire(suivi))).toContain('Défait');
      throw communErrors.introuvable('Cet essai');
    }),
  ).toThrow(AppError);
  expect(toutDire(suivi)).toEqual(deZero(contexte));
  expect(JSON.stringify(toutDire(suivi))).not.toContain('Défait');
});
