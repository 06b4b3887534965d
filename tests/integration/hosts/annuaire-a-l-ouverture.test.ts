import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandlers } from '#electron/hosts/handlers.ts';
import { fermerBase } from '#electron/database/open.ts';
import { createListes } from '#electron/services/annuaire/listes.ts';
import { createAnnuaireService } from '#electron/services/annuaire/annuaire.service.ts';
import type { Contexte } from '#electron/services/contexte.ts';
import type { Entree, Operation, Sortie } from '#shared/contract/contract.ts';
import type { HandlersHote } from '#shared/contract/handlers.ts';
import { listeSchema } from '#shared/domain/annuaire/liste.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { dUnTrait, estUneSuite, type Suite } from '#shared/travail/suite.ts';
import { unFichier, uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { ajouter } from '#tests/support/metier.ts';

const PERSONNES = 5000;
const { vue: _, ...criteres } = listeSchema.parse({});
const PAR_STRUCTURE: Entree<'annuaire.lister'> = {
  liste: { texte: 'marti' },
  tri: { colonne: 'structure', sens: 'montant' },
};
const A_REVOIR: Entree<'annuaire.lister'> = { liste: { vue: 'aRevoir' }, tri: { colonne: 'aRevoir', sens: 'montant' } };
const NOMS = ['Martin', 'Martinez', 'Bel', 'Caron', 'Weber'];

/** Un fichier de cinq mille personnes, écrites d'un trait. */
function unGrandFichier() {
  const fichier = unFichier();
  const { db, journal } = fichier;
  const structures = Array.from(
    { length: 120 },
    (_, rang) => `00000000-0000-7000-9000-${String(rang).padStart(12, '0')}`,
  );
  const ids = Array.from(
    { length: PERSONNES },
    (_, rang) => `00000000-0000-7000-8000-${String(rang).padStart(12, '0')}`,
  );
  journal.executer({ type: 'essai', libelle: 'Remplir', annulable: false, fenetre: 1 }, () => {
    for (const [rang, id] of structures.entries())
      ajouter(db, 'structure', { id, nom: `Régie ${rang}`, nom_tri: `regie ${rang}` });
    for (const [rang, id] of ids.entries()) {
      const nom = `${NOMS[rang % 5]}${rang % 900}`;
      ajouter(db, 'personne', {
        id,
        civilite: 'Mme',
        prenom: 'Zoé',
        nom,
        nom_tri: enTri(nom),
        structure_id: structures[rang % 120] ?? null,
        courriel: `z.${enTri(nom)}@s${rang % 120}.exemple.fr`,
        source: 'essai',
      });
    }
  });
  let ouvert: typeof fichier | null = fichier;
  const porte = createHandlers(
    {} as HandlersHote,
    () => ouvert,
    () => undefined,
  );
  const demander = async <O extends Operation>(nom: O, entree: unknown): Promise<Sortie<O>> =>
    (await porte(nom, entree, { fenetre: 1 })).valeur as Sortie<O>;
  const fermer = () => {
    ouvert = null;
    fichier.aiguillage.fermer();
    fermerBase(db);
  };
  return { ...fichier, demander, fermer, ids, structures };
}

const lu = (entree: Entree<'annuaire.lister'>) => ({
  liste: listeSchema.parse(entree.liste),
  tri: entree.tri ?? null,
  debut: 0,
  nombre: 200,
});

/** Tout ce que l'écran en demande, lu de zéro. */
function deZero(contexte: Contexte) {
  const service = createAnnuaireService(contexte, createListes(contexte));
  return {
    recherche: dUnTrait(service['annuaire.lister'](lu(PAR_STRUCTURE))),
    aRevoir: dUnTrait(service['annuaire.lister'](lu(A_REVOIR))),
    comptes: dUnTrait(service['annuaire.compter']({ criteres })),
    filtres: dUnTrait(service['annuaire.filtres']()),
  };
}

describe('l’ouverture d’un grand annuaire', () => {
  // Chaque coup d'œil à l'heure la fait avancer de 4 ms : autant de tranches sur une machine rapide que sur une lente.
  beforeEach(() => {
    let heure = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => {
      heure += 4;
      return heure;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it('laisse répondre les autres demandes, et tout ce qui se demande ensemble ne se calcule qu’une fois', async () => {
    const { contexte, demander, ids } = unGrandFichier();
    let lectures = 0;
    const { deNumeros } = contexte.depots.personnes;
    contexte.depots.personnes.deNumeros = (...ou) => {
      lectures += 1;
      return deNumeros(...ou);
    };
    const finies: string[] = [];
    const suivre = async <T>(quoi: string, demande: Promise<T>): Promise<T> => {
      const rendu = await demande;
      finies.push(quoi);
      return rendu;
    };
    const annuaire = Promise.all([
      suivre('annuaire', demander('annuaire.lister', lu(A_REVOIR))),
      suivre('annuaire', demander('annuaire.lister', lu(PAR_STRUCTURE))),
      suivre('annuaire', demander('annuaire.compter', { criteres })),
      suivre('annuaire', demander('annuaire.filtres', {})),
    ]);
    await new Promise((suite) => setImmediate(suite));
    await suivre('fiche', demander('personnes.fiche', { id: ids[7] }));
    await suivre('écriture', demander('personnes.creer', uneSaisie('Martial')));
    const [aRevoir, recherche, comptes, filtres] = await annuaire;
    expect(finies.slice(0, 2)).toEqual(['fiche', 'écriture']);
    expect(lectures).toBe(PERSONNES / 250);
    expect({ recherche, aRevoir, comptes, filtres }).toEqual(deZero(contexte));
    expect(comptes.toutes).toBe(PERSONNES + 1);
  });

  it('dit vrai quoi qu’il s’écrive entre deux pas, où que ce soit', () => {
    const { appeler, contexte, ids, journal, structures } = unGrandFichier();
    let tour = 0;
    const pris = (): string => ids[(tour * 37) % PERSONNES] ?? '';
    const gestes: readonly (() => unknown)[] = [
      () => appeler('personnes.creer', uneSaisie(`Martin${tour}`, { structure: `Régie ${tour}`, courriel: null })),
      () => appeler('personnes.modifier', { id: pris(), vu: journal.dernierNumero(), patch: { nom: `Aa${tour}` } }),
      () => appeler('personnes.supprimer', { id: pris() }),
      () => appeler('historique.annuler', {}),
      () =>
        appeler('structures.modifier', {
          id: structures[3] ?? '',
          vu: journal.dernierNumero(),
          patch: { nom: `Cé ${tour}` },
        }),
    ];
    for (const tous of [3, 11, 29]) {
      const service = createAnnuaireService(contexte, createListes(contexte));
      const suites = {
        recherche: service['annuaire.lister'](lu(PAR_STRUCTURE)),
        aRevoir: service['annuaire.lister'](lu(A_REVOIR)),
        comptes: service['annuaire.compter']({ criteres }),
        filtres: service['annuaire.filtres'](),
      };
      const rendus: Record<string, unknown> = {};
      let [pas, ecrits] = [0, 0];
      while (Object.keys(rendus).length < 4) {
        for (const [quoi, suite] of Object.entries(suites)) {
          if (quoi in rendus || !estUneSuite(suite)) continue;
          const rendu = (suite as Suite<unknown>).next();
          if (rendu.done === true) rendus[quoi] = [rendu.value, deZero(contexte)[quoi as keyof typeof suites]];
          pas += 1;
          if (pas % tous !== 0 || ecrits === 8) continue;
          tour += 1;
          ecrits += 1;
          gestes[tour % gestes.length]?.();
        }
      }
      expect(ecrits).toBe(8);
      for (const [quoi, [rendu, attendu] = []] of Object.entries(rendus as Record<string, [unknown, unknown]>))
        expect([quoi, rendu]).toEqual([quoi, attendu]);
    }
  });

  it('trop changé entre deux pas, se relit entier plutôt que de mentir', () => {
    const { contexte, db, journal } = unGrandFichier();
    const service = createAnnuaireService(contexte, createListes(contexte));
    const suite = service['annuaire.lister'](lu(PAR_STRUCTURE)) as Suite<Sortie<'annuaire.lister'>>;
    for (let pas = 0; pas < 9; pas += 1) suite.next();
    journal.executer({ type: 'essai', libelle: 'Tout renommer', annulable: true, fenetre: 1 }, () =>
      db.prepare("UPDATE personne SET nom = 'Marti' || nom, nom_tri = 'marti' || nom_tri").run(),
    );
    const rendue = dUnTrait(suite);
    expect(rendue.total).toBe(PERSONNES);
    expect(rendue).toEqual(deZero(contexte).recherche);
  });

  it('coupée par la fermeture du fichier, ne laisse rien en route et le dit', async () => {
    const { demander, fermer } = unGrandFichier();
    const demandes = [demander('annuaire.lister', lu(A_REVOIR)), demander('annuaire.compter', { criteres })].map(
      (demande) => demande.catch((cause: unknown) => cause),
    );
    await new Promise((suite) => setImmediate(suite));
    fermer();
    for (const refus of await Promise.all(demandes))
      expect(refus).toMatchObject({ message: expect.stringContaining('Aucun fichier de travail n’est ouvert') });
  });

  it('une écriture longue attend que la lecture finisse', async () => {
    const { aiguillage } = unGrandFichier();
    const faits: string[] = [];
    function* faire(quoi: string, pas: number): Suite<void> {
      for (let fait = 0; fait < pas; fait += 1) {
        const debut = performance.now();
        while (performance.now() - debut < 10);
        faits.push(quoi);
        yield { fait, total: pas, libelle: 'Essai' };
      }
    }
    await Promise.all([aiguillage.lire(faire('lu', 12)), aiguillage.seul('Essai', faire('écrit', 1))]);
    expect(faits).toEqual([...Array.from({ length: 12 }, () => 'lu'), 'écrit']);
  });
});
