import { describe, expect, it } from 'vitest';
import { direAlertes } from '#shared/domain/feuille-de-route/avancement.labels.ts';
import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import {
  appelleUnPoint,
  avancementDe,
  demandeUnMotif,
  resumerEtapes,
} from '#shared/domain/feuille-de-route/avancement.rules.ts';

const etape = (echeance: string | null, faiteLe: string | null = null) => ({ echeance, faiteLe });
const JOUR = '2026-03-05';

describe('l’avancement d’une action', () => {
  it('est en retard de la première étape à faire dont la date est passée', () => {
    const resume = resumerEtapes([
      etape('2026-01-05', '2026-01-05'),
      etape('2026-06-30'),
      etape('2026-01-24'),
      etape(null),
    ]);
    const avancement = avancementDe({ etat: 'en_cours', etatDepuis: '2026-01-01', fin: '2026-12-18' }, resume, JOUR);
    expect(avancement).toEqual({
      etat: 'en_cours',
      echeance: '2026-01-24',
      retard: 40,
      arreteeDepuis: null,
      faites: 1,
      etapes: 4,
      alertes: [],
    });
    expect(appelleUnPoint(avancement)).toBe(true);
  });

  it('le jour dit n’est pas en retard ; le lendemain l’est d’un jour', () => {
    const fiche = { etat: 'en_cours', etatDepuis: null, fin: JOUR } as const;
    expect(avancementDe(fiche, resumerEtapes([]), JOUR).retard).toBe(0);
    expect(avancementDe(fiche, resumerEtapes([]), '2026-03-06').retard).toBe(1);
  });

  it('une fin passée compte, même si une étape reste devant', () => {
    const fiche = { etat: 'en_cours', etatDepuis: null, fin: '2026-03-01' } as const;
    expect(avancementDe(fiche, resumerEtapes([etape('2026-06-30')]), JOUR).retard).toBe(4);
  });

  it('dit depuis quand elle est bloquée ; close, elle n’attend plus rien', () => {
    const bloquee = avancementDe({ etat: 'bloquee', etatDepuis: '2026-01-24', fin: null }, resumerEtapes([]), JOUR);
    expect([bloquee.arreteeDepuis, bloquee.echeance, appelleUnPoint(bloquee)]).toEqual([40, null, true]);
    const close = avancementDe(
      { etat: 'abandonnee', etatDepuis: null, fin: '2020-01-01' },
      resumerEtapes([etape('2020-01-01')]),
      JOUR,
    );
    expect([close.echeance, close.retard, appelleUnPoint(close)]).toEqual([null, 0, false]);
  });

  const FICHE = { etat: 'en_cours', etatDepuis: null, fin: '2026-12-18' } as const;
  const sousAction = (id: string, etat: EtatFiche, echeance: string | null) => ({ id, intitule: id, etat, echeance });

  it('une sous-action dont l’échéance est passée met sa fiche en retard, et se nomme', () => {
    const retenue = avancementDe(FICHE, resumerEtapes([], [sousAction('Recruter', 'en_cours', '2026-03-01')]), JOUR);
    expect(retenue).toMatchObject({ echeance: '2026-03-01', retard: 4 });
    expect(direAlertes(retenue)).toBe('sous-action « Recruter » en retard de 4 jours');
  });

  it('une sous-action bloquée appelle un point, sans retard ; les bloquées se disent d’abord', () => {
    const siennes = [sousAction('Former', 'en_cours', '2026-03-04'), sousAction('Recruter', 'bloquee', null)];
    const retenue = avancementDe(FICHE, resumerEtapes([], siennes), JOUR);
    expect([retenue.etat, retenue.retard, appelleUnPoint(retenue)]).toEqual(['en_cours', 1, true]);
    expect(direAlertes(retenue)).toBe('sous-action « Recruter » bloquée, et 1 autre');
    const seule = avancementDe(FICHE, resumerEtapes([], siennes.slice(1)), JOUR);
    expect([seule.retard, appelleUnPoint(seule)]).toEqual([0, true]);
    expect(avancementDe({ ...FICHE, etat: 'terminee' }, resumerEtapes([], siennes), JOUR).alertes).toEqual([]);
  });

  it('d’une sous-action close, ni elle ni ses étapes ne sont plus attendues', () => {
    const close = [sousAction('Recruter', 'abandonnee', '2026-01-01')];
    const etapes = [{ ...etape('2026-01-15'), sousActionId: 'Recruter' }, etape('2026-06-30')];
    expect(avancementDe(FICHE, resumerEtapes(etapes, close), JOUR)).toMatchObject({
      echeance: '2026-06-30',
      retard: 0,
      alertes: [],
    });
  });

  it.each([
    ['bloquee', true],
    ['en_pause', true],
    ['abandonnee', true],
    ['terminee', false],
    ['en_cours', false],
    ['a_venir', false],
  ] as const)('%s demande un motif : %s', (etat, attendu) => {
    expect(demandeUnMotif(etat)).toBe(attendu);
  });
});
