import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors/app-error.ts';
import { verifierChaine } from '#electron/database/seal.ts';
import { ecrire, uneBase } from '#tests/support/base.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { tirage } from '#tests/support/environnement.ts';
import { GESTES, semer } from './gestes.ts';

const FENETRES = 3;

/** Une base semée, où chaque suite d'essai prend des fenêtres neuves : tout annuler la ramène où elle était. */
function unAtelier() {
  const base = uneBase();
  // Ces suites éprouvent l'annulation, non le disque.
  base.db.pragma('synchronous = OFF');
  let mots = 0;
  const mot = () => `Mot ${(mots += 1)}`;
  ecrire(base.journal, 'Semer', () => semer({ db: base.db, nouvelId: base.nouvelId, mot }), 999_999);
  let suites = 0;
  /** Joue une suite de gestes ; rend la fenêtre de chaque opération qui a écrit, dans l'ordre. */
  function jouer(
    gestes: readonly (readonly [geste: number, fenetre: number])[],
    graine: number,
  ): { fenetres: number[]; premiere: number } {
    const premiere = (suites += 1) * FENETRES;
    const main = { db: base.db, nouvelId: base.nouvelId, mot, hasard: tirage(graine) };
    const fenetres = gestes.flatMap(([rang, fenetre]) => {
      base.horloge.avancer(61_000);
      const { num } = ecrire(base.journal, `Geste ${rang}`, () => GESTES[rang]?.(main), premiere + fenetre);
      return num === null ? [] : [premiere + fenetre];
    });
    return { fenetres, premiere };
  }
  return { ...base, jouer };
}

const suite = fc.array(fc.tuple(fc.nat(GESTES.length - 1), fc.nat(FENETRES - 1)), { minLength: 1, maxLength: 14 });

describe('annuler et rétablir, sur 500 suites d’opérations de trois fenêtres', () => {
  it('tout annuler rend le fichier d’avant, tout rétablir celui d’après, autant de fois qu’on veut', () => {
    const { db, annulation, jouer } = unAtelier();
    fc.assert(
      fc.property(suite, fc.nat(), (gestes, graine) => {
        const avant = empreinteDuContenu(db);
        const { fenetres } = jouer(gestes, graine);
        const apres = empreinteDuContenu(db);
        for (let tour = 0; tour < 2; tour += 1) {
          for (const fenetre of fenetres.toReversed()) annulation.annuler(fenetre);
          expect(empreinteDuContenu(db)).toBe(avant);
          for (const fenetre of fenetres) annulation.retablir(fenetre);
          expect(empreinteDuContenu(db)).toBe(apres);
        }
        for (const fenetre of fenetres.toReversed()) annulation.annuler(fenetre);
        expect(empreinteDuContenu(db)).toBe(avant);
      }),
      { numRuns: 500, endOnFailure: true },
    );
    expect(verifierChaine(db)).toBeNull();
  }, 120_000);

  it('annuler dans le désordre ne touche à rien quand il refuse, et finit toujours par tout rendre', () => {
    const { db, annulation, jouer } = unAtelier();
    let refus = 0;
    fc.assert(
      fc.property(suite, fc.nat(), (gestes, graine) => {
        const avant = empreinteDuContenu(db);
        const { fenetres, premiere } = jouer(gestes, graine);
        const hasard = tirage(graine + 1);
        const restantes = () =>
          Array.from({ length: FENETRES }, (_, f) => premiere + f).filter(
            (f) => annulation.possibles(f).annuler !== null,
          );
        // Une annulation refusée attend que l'autre fenêtre défasse ce qu'elle a posé dessus.
        for (let essai = 0; essai < fenetres.length * 40; essai += 1) {
          const ouvertes = restantes();
          const fenetre = ouvertes[Math.floor(hasard() * ouvertes.length)];
          if (fenetre === undefined) break;
          const present = empreinteDuContenu(db);
          try {
            annulation.annuler(fenetre);
          } catch (cause) {
            refus += 1;
            expect(cause).toBeInstanceOf(AppError);
            expect((cause as AppError).code).toBe('DEUX_VALEURS');
            expect(empreinteDuContenu(db)).toBe(present);
          }
        }
        expect(restantes()).toEqual([]);
        expect(empreinteDuContenu(db)).toBe(avant);
      }),
      // Deux permutations qui se compensent, sur des lignes qu'une troisième fenêtre défait : elles doivent être défaites d'abord.
      {
        numRuns: 500,
        endOnFailure: true,
        examples: [
          [
            [
              [12, 2],
              [10, 1],
              [8, 2],
              [1, 0],
              [8, 0],
              [13, 1],
              [12, 1],
              [10, 1],
              [11, 0],
              [11, 2],
            ],
            1_198_083_584,
          ],
          [
            [
              [2, 2],
              [13, 0],
              [11, 0],
              [2, 0],
              [11, 1],
              [1, 1],
              [1, 0],
              [7, 2],
              [10, 1],
              [11, 1],
              [6, 1],
              [13, 1],
            ],
            209_199_749,
          ],
        ],
      },
    );
    expect(refus).toBeGreaterThan(50);
    expect(verifierChaine(db)).toBeNull();
  }, 120_000);
});
