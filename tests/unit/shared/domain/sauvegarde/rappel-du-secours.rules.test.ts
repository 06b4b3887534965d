import { describe, expect, it } from 'vitest';
import { finDuRepit, rappelDuSecours } from '#shared/domain/sauvegarde/rappel-du-secours.rules.ts';

const MAINTENANT = new Date('2026-03-20T09:00:00.000Z');
const suivi = { choisi: true, derniereUtc: '2026-03-19T09:00:00.000Z', joursDeTravail: 5, reporteUtc: null };
const rappel = (plus = {}) => rappelDuSecours({ ...suivi, ...plus }, MAINTENANT);

describe('rappelDuSecours', () => {
  it('se tait tant que la copie a moins de sept jours', () => {
    expect(rappel()).toBeNull();
    expect(rappel({ derniereUtc: '2026-03-13T09:00:00.000Z' })).toBeNull();
    expect(rappel({ derniereUtc: '2026-03-13T08:59:59.000Z' })).toBe('ancien');
    expect(rappel({ derniereUtc: null })).toBe('ancien');
  });

  it('demande d’en choisir un après cinq jours de travail, jamais avant', () => {
    expect(rappel({ choisi: false })).toBe('a_choisir');
    expect(rappel({ choisi: false, joursDeTravail: 4 })).toBeNull();
    expect(rappel({ derniereUtc: null, joursDeTravail: 4 })).toBeNull();
  });

  it('attend la fin du répit', () => {
    const reporteUtc = finDuRepit(MAINTENANT);
    expect(rappel({ choisi: false, reporteUtc })).toBeNull();
    expect(rappelDuSecours({ ...suivi, choisi: false, reporteUtc }, new Date(reporteUtc))).toBe('a_choisir');
  });
});
