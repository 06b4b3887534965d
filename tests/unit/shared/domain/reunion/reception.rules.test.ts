import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { estOuvre } from '#shared/dates/jours-feries.ts';
import { dernierEnvoi, receptionDe, receptionPresumee } from '#shared/domain/reunion/reception.rules.ts';
import { canalSchema } from '#shared/domain/reunion/reunion.schema.ts';
import { uneSeance } from '#tests/support/une-seance.ts';

const par = (canal: 'courriel' | 'lettre' | 'recommande' | 'main_propre', delaiPostal = 3, departement = '88') => ({
  canal,
  delaiPostal,
  departement,
});

describe('la réception présumée (R-041)', () => {
  it('d’un courriel ou d’une remise en main propre est du jour même', () => {
    expect(receptionPresumee('2026-01-10', par('courriel'))).toBe('2026-01-10');
    expect(receptionPresumee('2026-01-10', par('main_propre'))).toBe('2026-01-10');
  });

  it('d’une lettre compte l’acheminement, puis attend le jour ouvré', () => {
    expect(receptionPresumee('2026-01-12', par('lettre'))).toBe('2026-01-15');
    expect(receptionPresumee('2026-01-14', par('recommande'))).toBe('2026-01-19');
    expect(receptionPresumee('2026-03-31', par('lettre', 3, '68'))).toBe('2026-04-07');
    expect(receptionPresumee('2026-03-31', par('lettre', 3, '88'))).toBe('2026-04-03');
  });

  it('le dernier envoi par lettre est reçu à la limite au plus tard', () => {
    expect(dernierEnvoi('2026-03-06', par('lettre'))).toBe('2026-03-03');
    expect(dernierEnvoi('2026-03-06', par('courriel'))).toBe('2026-03-06');
  });

  it('le dernier envoi est ouvré, et parti un jour ouvré plus tard il arriverait trop tard', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(10), fc.constantFrom(...canalSchema.options), (jour, delai, canal) => {
        const limite = ajouterJours('2024-01-01', jour);
        const acheminement = par(canal, delai, '68');
        const envoi = dernierEnvoi(limite, acheminement);
        expect(estOuvre(envoi, '68')).toBe(true);
        expect(receptionPresumee(envoi, acheminement) <= limite).toBe(true);
        let suivant = ajouterJours(envoi, 1);
        while (!estOuvre(suivant, '68')) suivant = ajouterJours(suivant, 1);
        expect(receptionPresumee(suivant, acheminement) > limite).toBe(true);
      }),
    );
  });

  it('une réception notée l’emporte ; sans envoi, il n’y en a pas', () => {
    const avec = (reunion: Parameters<typeof uneSeance>[0]) => receptionDe(uneSeance(reunion));
    expect(avec({ reunion: { convoqueeLe: null, recueLe: null } })).toBeNull();
    expect(avec({ reunion: { convoqueeLe: '2026-01-12', recueLe: '2026-01-14', canal: 'lettre' } })).toEqual({
      date: '2026-01-14',
      presumee: false,
    });
    expect(avec({ reunion: { convoqueeLe: '2026-01-12', recueLe: null, canal: 'lettre' } })).toEqual({
      date: '2026-01-15',
      presumee: true,
    });
  });
});
