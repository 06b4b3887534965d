import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { AppError } from '#shared/errors/app-error.ts';
import { createJournal } from '#electron/database/journal.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { createPassages } from '#electron/database/passages.ts';
import { verifierChaine } from '#electron/database/seal.ts';
import { createAnnulation } from '#electron/database/undo.ts';
import type { Resultat } from '#tests/campagnes.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { tirage, unEnvironnement } from '#tests/support/environnement.ts';
import { GESTES, semer } from './support/gestes.ts';
import { SUITES_RETORSES } from './support/suites-retorses.ts';

const FENETRES = 3;

/** Des gestes, chacun de sa fenêtre. */
type Suite = [geste: number, fenetre: number][];

/** Une base semée, où chaque suite d'essai prend des fenêtres neuves : tout annuler la ramène où elle était. */
function unAtelier(dossier: string, nom: string) {
  const db = ouvrirBase(join(dossier, nom), { creer: true });
  // Ces suites éprouvent l'annulation, non le disque.
  db.pragma('synchronous = OFF');
  const { environnement, horloge } = unEnvironnement();
  const journal = createJournal(db, environnement);
  journal.ensuite(createPassages(db).reindexer);
  const ecrire = (libelle: string, fenetre: number, travail: () => void) =>
    journal.executer({ type: 'essai', libelle, annulable: true, fenetre }, travail).trace;
  let mots = 0;
  const main = { db, nouvelId: environnement.nouvelId, mot: () => `Mot ${(mots += 1)}` };
  ecrire('Semer', 999_999, () => semer(main));
  let suites = 0;
  /** Joue une suite de gestes ; rend la fenêtre de chaque opération qui a écrit, dans l'ordre. */
  function jouer(gestes: Readonly<Suite>, graine: number): { fenetres: number[]; premiere: number } {
    const premiere = (suites += 1) * FENETRES;
    const hasard = tirage(graine);
    const fenetres = gestes.flatMap(([rang, fenetre]) => {
      horloge.avancer(61_000);
      const { num } = ecrire(`Geste ${rang}`, premiere + fenetre, () => GESTES[rang]?.({ ...main, hasard }));
      return num === null ? [] : [premiere + fenetre];
    });
    return { fenetres, premiere };
  }
  return { db, annulation: createAnnulation(db, journal), jouer };
}

type Atelier = ReturnType<typeof unAtelier>;

/** Tout annuler rend le fichier d'avant, tout rétablir celui d'après, autant de fois qu'on veut. */
function eprouverLAllerRetour({ db, annulation, jouer }: Atelier, gestes: Suite, graine: number): void {
  const avant = empreinteDuContenu(db);
  const { fenetres } = jouer(gestes, graine);
  const apres = empreinteDuContenu(db);
  for (let tour = 0; tour < 2; tour += 1) {
    for (const fenetre of fenetres.toReversed()) annulation.annuler(fenetre);
    assert.equal(empreinteDuContenu(db), avant, 'tout annulé');
    for (const fenetre of fenetres) annulation.retablir(fenetre);
    assert.equal(empreinteDuContenu(db), apres, 'tout rétabli');
  }
  for (const fenetre of fenetres.toReversed()) annulation.annuler(fenetre);
  assert.equal(empreinteDuContenu(db), avant, 'tout annulé encore');
}

/** Annuler dans le désordre ne touche à rien quand il refuse, et finit toujours par tout rendre. @returns les refus */
function eprouverLeDesordre({ db, annulation, jouer }: Atelier, gestes: Suite, graine: number): number {
  const avant = empreinteDuContenu(db);
  const { fenetres, premiere } = jouer(gestes, graine);
  const hasard = tirage(graine + 1);
  const restantes = () =>
    Array.from({ length: FENETRES }, (_, f) => premiere + f).filter((f) => annulation.possibles(f).annuler !== null);
  let refus = 0;
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
      assert.equal(cause instanceof AppError ? cause.code : cause, 'DEUX_VALEURS');
      assert.equal(empreinteDuContenu(db), present, 'un refus n’écrit rien');
    }
  }
  assert.deepEqual(restantes(), [], 'tout finit par se défaire');
  assert.equal(empreinteDuContenu(db), avant, 'tout est rendu');
  return refus;
}

const suite = fc.array(fc.tuple(fc.nat(GESTES.length - 1), fc.nat(FENETRES - 1)), { minLength: 1, maxLength: 14 });

/** Annuler et rétablir, sur des suites d'opérations de trois fenêtres : dans l'ordre, puis dans le désordre. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-annulation-'));
  const fautes: string[] = [];
  let refus = 0;
  /** Une épreuve sur sa base : la première suite qui la met en défaut, réduite, avec de quoi la rejouer. */
  function eprouver(nom: string, epreuve: (atelier: Atelier, gestes: Suite, graine: number) => void): void {
    const atelier = unAtelier(dossier, `${nom}.comites`);
    const propriete = fc.property(suite, fc.nat(), (gestes, tire) => epreuve(atelier, gestes, tire));
    // Après un échec, la base n'est plus celle d'avant : la suite ne se réduit pas.
    const issue = fc.check(propriete, {
      numRuns: essais,
      seed: graine,
      endOnFailure: true,
      examples: SUITES_RETORSES.slice(0, essais),
    });
    if (issue.failed) fautes.push(`${nom}, graine ${graine} : ${fc.defaultReportMessage(issue) ?? 'échec'}`);
    if (verifierChaine(atelier.db) !== null) fautes.push(`${nom}, graine ${graine} : chaîne rompue`);
    fermerBase(atelier.db);
  }
  try {
    eprouver('aller-retour', eprouverLAllerRetour);
    eprouver('désordre', (...tout) => void (refus += eprouverLeDesordre(...tout)));
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
  if (refus < essais / 10) fautes.push(`l’essai ne prouve rien : ${refus} refus sur ${essais} suites`);
  return { essais, fautes, chiffres: { 'annulations refusées, sans rien écrire': refus } };
}
